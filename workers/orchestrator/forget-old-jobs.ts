import { DAY_MS } from '#core/spans.ts'
import { log, logError } from '#core/log.ts'
import { listJobsEndedBefore } from '#d1/old-jobs.ts'
import { readSetting } from '#settings/read.ts'
import { eachByItself, puttingOff } from './each-by-itself.ts'
import type { OrchestratorEnv } from './env.ts'

/** As many as one minute may safely delete; the next goes on. */
const JOBS_A_MINUTE = 20

/** Deletes readings that were kept as long as settings say, everywhere. It never throws: the next minute makes up for it. */
export async function forgetOldJobs(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const source = { db: env.DB, variables: { ...env } }
    const { value: days } = await readSetting(source, 'retention.jobDays')
    if (days === 0) return
    const before = new Date(now.getTime() - days * DAY_MS)
    const old = await listJobsEndedBefore(env.DB, { before, now, limit: JOBS_A_MINUTE })
    const jobs = await eachByItself(old, puttingOff(env.DB, 'retention', now), async ({ id }) => {
      await env.JOB.getByName(id).erase()
    })
    if (jobs > 0) log('retention.jobs-deleted', { jobs, days })
  } catch (error) {
    logError('retention.failed', error)
  }
}
