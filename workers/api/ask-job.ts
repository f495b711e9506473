import type { Job } from '#durable-objects/job/job.ts'
import type { Context } from 'hono'
import type { ApiContext } from './env.ts'
import { presentJob } from './present-job.ts'
import { problem } from './problems.ts'
import { toldJob } from './told-job.ts'

/** What a person may wish of a job. */
type Wish = Parameters<Job['command']>[0]

/** Asks the job in the path for something. The answer is the job as it is then, or why it is not done. */
export async function askJob(c: Context<ApiContext>, wish: Wish) {
  const { job } = c.var
  const answer = await toldJob(c.env, job).command(wish)
  if (!answer.ok) return problem(c, 'not-now', { detail: answer.reason })
  const { documents, ...published } = answer.job
  return c.json(presentJob({ ...job, ...published }, documents), 202)
}
