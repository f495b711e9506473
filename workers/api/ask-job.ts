import { isTerminal } from '#core/tasks.ts'
import { countOpen } from '#d1/open-jobs.ts'
import type { Job } from '#durable-objects/job/job.ts'
import type { Remakes } from '#durable-objects/job/job-state.ts'
import { readSetting } from '#settings/read.ts'
import type { Context } from 'hono'
import { refuseWhenFull } from './admit-order.ts'
import type { ApiContext } from './env.ts'
import { presentJob } from './present-job.ts'
import { problem } from './problems.ts'
import { settingsSource } from './settings-source.ts'
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

/** What makes work of a job once more. */
type RemakeWish = Extract<Wish, { type: 'retry-asked' | 'regenerate-asked' | 'refresh-asked' }>

/** Asks the job in the path to make something anew: as often as settings allow, and where a job that is over finds the room an order would. */
export async function askAnew(c: Context<ApiContext>, wish: RemakeWish) {
  const { job, owner } = c.var
  if (isTerminal(job.status)) {
    const underway = await countOpen(c.env.DB, owner)
    const refused = await refuseWhenFull(c, job.commission.type, underway)
    if (refused) return refused
  }
  const source = settingsSource(c)
  const most: Remakes = {
    ofDocument: (await readSetting(source, 'orders.remakesOfDocument')).value,
    ofJob: (await readSetting(source, 'orders.remakes')).value,
  }
  return await askJob(c, { ...wish, most })
}
