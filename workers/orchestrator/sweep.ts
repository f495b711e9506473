import { log } from '#core/log.ts'
import { listSilentJobs } from '#d1/jobs.ts'
import type { OrchestratorEnv } from './env.ts'

/** With the cron's minute on top, no open job stands still for more than two. */
const SILENCE_MS = 60_000
/** As many wake-ups as one invocation may safely make. */
const JOBS_A_SWEEP = 500

/**
 * Wakes every open job that nothing was heard of lately. An alarm may fail to fire, a crash may
 * fall between storing an order and telling its object: so the order is told again, then woken.
 */
export async function sweep(
  { DB, JOB }: Pick<OrchestratorEnv, 'DB' | 'JOB'>,
  now: Date,
): Promise<number> {
  const silent = await listSilentJobs(DB, new Date(now.getTime() - SILENCE_MS), JOBS_A_SWEEP)
  for (const { id, type, system } of silent) {
    const job = JOB.getByName(id)
    await job.report({ type: 'ordered', jobId: id, jobType: type, system })
    await job.wake()
  }
  if (silent.length > 0) log('sweep.woke', { jobs: silent.length })
  return silent.length
}
