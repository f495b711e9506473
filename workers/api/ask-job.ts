import type { Job } from '#durable-objects/job/job.ts'
import { findJob, listDocuments } from '#d1/jobs.ts'
import type { Context } from 'hono'
import type { ApiContext } from './env.ts'
import { presentJob } from './present-job.ts'
import { problem } from './problems.ts'

/** What a person may wish of a job. */
type Wish = Parameters<Job['command']>[0]

/**
 * Asks the job in the path for something. The answer is the job as it was published last, which
 * may trail what was asked by a moment, or why it is not done.
 */
export async function askJob(c: Context<ApiContext>, wish: Wish) {
  const { id } = c.var.job
  const outcome = await c.env.JOB.getByName(id).command(wish)
  if (!outcome.ok) return problem(c, 'not-now', { detail: outcome.reason })
  const job = (await findJob(c.env.DB, id)) ?? c.var.job
  return c.json(presentJob(job, await listDocuments(c.env.DB, id)), 202)
}
