import { restoreJob, type WholeJob } from '#d1/restore-job.ts'
import type { ExamineEnv } from './examine-rows.ts'

interface Known extends WholeJob {
  /** When something last happened to it, milliseconds; null where that has left for R2. */
  readonly heardAt: number | null
}

/** Writes a job's rows as its object has them, as old as what last happened to it; as its order where even R2 has lost that. */
export async function writeAnew(
  known: Known,
  { DB, JOB }: Pick<ExamineEnv, 'DB' | 'JOB'>,
): Promise<void> {
  const { published, commission, heardAt } = known
  const { id, seq } = published
  const lastAt = async () => (await JOB.getByName(id).events(seq - 1, 1))[0]?.at
  const at = heardAt ?? (await lastAt().catch(() => undefined)) ?? commission.asOf
  await restoreJob(DB, known, new Date(at))
}
