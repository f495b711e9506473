import type { JobId } from '#core/ids.ts'
import { log, logError } from '#core/log.ts'
import { listSilentJobs, type JobRow } from '#d1/jobs.ts'
import { takeOverdue } from '#d1/owing.ts'
import type { Job } from '#durable-objects/job/job.ts'
import type { OrchestratorEnv } from './env.ts'

/** With the cron's minute on top, no open job stands still for more than two. */
const SILENCE_MS = 60_000
/** As many wake-ups as one invocation may safely make, and how many of them at the same time. */
const JOBS_A_SWEEP = 500
const AT_A_TIME = 20
/** A job that does not answer is left for the next sweep. */
const ANSWER_MS = 10_000

/**
 * Wakes every open job that nothing was heard of lately. An alarm may fail to fire, a crash may
 * fall between storing an order and telling its object: so the order is told again, then woken. Jobs
 * that are over or deleted, and whose objects have not done what they owe, are woken after them.
 * Each job by itself: one that throws or hangs keeps the sweep from no other. Answers how many woke.
 */
export async function sweep(
  { DB, JOB }: Pick<OrchestratorEnv, 'DB' | 'JOB'>,
  now: Date,
): Promise<number> {
  const silent = await listSilentJobs(DB, new Date(now.getTime() - SILENCE_MS), JOBS_A_SWEEP)
  const owing = await takeOverdue(DB, now, JOBS_A_SWEEP - silent.length).catch(nobody)
  const waiting: Sleeper[] = [...silent.map(untoldOf), ...owing.map((id) => ({ id }))]
  const listed = waiting.length
  let woken = 0
  const wakeInTurn = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift())
      if (await wakes(job, JOB)) woken += 1
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, wakeInTurn))
  if (listed > 0) log('sweep.woke', { jobs: woken, silent: silent.length, owing: owing.length })
  return woken
}

/** What is owed can wait for the next minute; open jobs cannot. */
function nobody(error: unknown): JobId[] {
  logError('sweep.owing-unread', error)
  return []
}

/** Whoever is woken; a job that is open is told its order first. */
interface Sleeper {
  readonly id: JobId
  readonly order?: Parameters<Job['order']>[0]
}

function untoldOf({ id, owner, commission }: JobRow): Sleeper {
  return { id, order: { jobId: id, commission, customer: owner } }
}

async function wakes({ id, order }: Sleeper, jobs: OrchestratorEnv['JOB']): Promise<boolean> {
  try {
    const job = jobs.getByName(id)
    const answered = (async () => {
      if (order) await job.order(order)
      await job.wake()
    })()
    await Promise.race([answered, impatience()])
    return true
  } catch (error) {
    logError('sweep.job-failed', error, { jobId: id })
    return false
  }
}

async function impatience(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS))
  throw new Error(`the job did not answer in ${ANSWER_MS / 1000} s`)
}
