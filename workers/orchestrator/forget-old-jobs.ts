import { log, logError } from '#core/log.ts'
import { listJobsEndedBefore } from '#d1/old-jobs.ts'
import { readSetting } from '#settings/read.ts'
import type { OrchestratorEnv } from './env.ts'

const DAY_MS = 24 * 3_600_000
/** As many as one minute may safely delete; the next goes on. */
const JOBS_A_MINUTE = 20

/** Deletes readings that were kept as long as settings say, everywhere. It never throws: the next minute makes up for it. */
export async function forgetOldJobs(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const source = { db: env.DB, variables: { ...env } }
    const { value: days } = await readSetting(source, 'retention.jobDays')
    if (days === 0) return
    const before = new Date(now.getTime() - days * DAY_MS)
    const old = await listJobsEndedBefore(env.DB, before, JOBS_A_MINUTE)
    for (const { id } of old) await env.JOB.getByName(id).erase()
    if (old.length > 0) log('retention.jobs-deleted', { jobs: old.length, days })
  } catch (error) {
    logError('retention.failed', error)
  }
}
