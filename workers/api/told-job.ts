import { logError } from '#core/log.ts'
import type { JobRow } from '#d1/jobs.ts'
import type { Job } from '#durable-objects/job/job.ts'
import type { ApiEnv } from './env.ts'

type Known = Pick<JobRow, 'id' | 'owner' | 'commission' | 'seq'>

/** Tells a job's object its order. Twice is once. Never throws: what it does not hear now the sweep tells it. */
export async function tellOrder({ JOB }: Pick<ApiEnv, 'JOB'>, job: Known): Promise<void> {
  await tell(JOB.getByName(job.id), job)
}

/**
 * The object of a job, to be asked something. Of one that has told D1 nothing yet nobody knows whether it has
 * heard of its order, so it is told it first: what is asked on one stub arrives in the order it was asked.
 */
export function toldJob({ JOB }: Pick<ApiEnv, 'JOB'>, job: Known): DurableObjectStub<Job> {
  const object = JOB.getByName(job.id)
  if (job.seq === 0) void tell(object, job)
  return object
}

async function tell(
  object: DurableObjectStub<Job>,
  { id: jobId, owner, commission }: Known,
): Promise<void> {
  try {
    await object.order({ jobId, commission, customer: owner })
  } catch (error) {
    logError('order.untold', error, { jobId })
  }
}
