import type { JobId } from '#core/ids.ts'
import { deleteJob } from '#d1/jobs.ts'
import type { ApiEnv } from './env.ts'

/** Deletes a job with everything it made. Twice is harmless. */
export async function eraseJob({ JOB, DB }: ApiEnv, id: JobId): Promise<void> {
  await JOB.getByName(id).erase()
  // An object that never heard of its order has nothing to erase; the row goes all the same.
  await deleteJob(DB, id)
}
