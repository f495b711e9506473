import type { JobId } from '#core/ids.ts'
import { deleteJob } from '#d1/jobs.ts'
import { deleteFolder, jobFolder } from '#r2/artifacts.ts'
import type { OrchestratorEnv } from '../env.ts'

/** Takes away whatever D1 and R2 still hold of a job. Its object keeps that it was erased. */
export async function eraseOutside(
  id: JobId,
  { DB, ARTIFACTS }: Pick<OrchestratorEnv, 'DB' | 'ARTIFACTS'>,
): Promise<void> {
  await deleteFolder(ARTIFACTS, jobFolder(id))
  await deleteJob(DB, id)
}
