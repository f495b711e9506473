import { OPERATORS } from '#core/announcements.ts'
import { newJobId } from '#core/ids.ts'
import { log, logError } from '#core/log.ts'
import { isTerminal } from '#core/tasks.ts'
import { insertOrder, listJobsOf, type JobRow } from '#d1/jobs.ts'
import { voiceNow } from '#settings/pool-with-voice.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import { PROMPT_EDITION } from '#writing/prompts/edition.ts'
import { eachByItself } from '../each-by-itself.ts'
import type { OrchestratorEnv } from '../env.ts'
import { SYNTHETIC_OWNER, syntheticOrders } from './synthetic-order.ts'

/** A hook or one short chapter that is not there by then is late, whatever holds it. */
const LATE_MS = 10 * 60_000
/** More than are open at once by far: what is beyond was not cleared away, and is by the next minutes. */
const MOST_LOOKED_AT = 50

/**
 * Orders what is watched, in its turn, looks at what was ordered before and clears it away. What failed
 * or is late is told operators. It never throws: the next minute makes up for it.
 */
export async function watchSynthetics(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const source = { db: env.DB, variables: { ...env } }
    const { value: minutes } = await readSetting(source, 'synthetic.minutes')
    const page = { limit: MOST_LOOKED_AT, after: null }
    const placed = await listJobsOf(env.DB, SYNTHETIC_OWNER, page)
    await eachByItself(placed, { task: 'synthetic-look' }, async (job) => await look(env, job, now))
    if (minutes > 0) await order(env, { source, minutes, now })
  } catch (error) {
    logError('synthetic.unknown', error)
  }
}

async function look(env: OrchestratorEnv, job: JobRow, now: Date): Promise<void> {
  const { id, type, status, createdAt, updatedAt } = job
  const seconds = Math.round((updatedAt.getTime() - createdAt.getTime()) / 1000)
  if (status === 'complete') log('synthetic.complete', { jobId: id, jobType: type, seconds })
  const isLate = now.getTime() - createdAt.getTime() >= LATE_MS
  const hasFailed = status !== 'complete' && (isTerminal(status) || isLate)
  if (hasFailed) {
    logError('synthetic.failed', 'operators are told', { jobId: id, jobType: type, status })
    const data = { jobId: id, status }
    const message = { id: `msg_synthetic_${id}`, type: 'synthetic.failed', at: now.getTime(), data }
    await env.WEBHOOKS.getByName(OPERATORS).announce([message as never])
  }
  if (hasFailed || status === 'complete') await env.JOB.getByName(id).erase()
}

async function order(
  env: OrchestratorEnv,
  {
    source,
    minutes,
    now,
  }: { readonly source: SettingsSource; readonly minutes: number; readonly now: Date },
): Promise<void> {
  const manner = {
    language: (await readSetting(source, 'writing.language')).value,
    provider: (await readSetting(source, 'writing.provider.free')).value,
    model: null,
    prompt: PROMPT_EDITION,
    ...(await voiceNow(source)),
  }
  for (const { key, commission } of syntheticOrders(minutes, manner, now)) {
    const placed = { owner: SYNTHETIC_OWNER, key, fingerprint: key, createdAt: now, commission }
    const job = await insertOrder(env.DB, { id: newJobId(), ...placed })
    if (!job) continue
    const customer = SYNTHETIC_OWNER
    await env.JOB.getByName(job.id).order({ jobId: job.id, commission, customer })
  }
}
