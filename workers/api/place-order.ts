import { commissionOf, type Manner, type Wish } from '#core/commission.ts'
import { InputError } from '#core/errors.ts'
import { newJobId } from '#core/ids.ts'
import type { JobType } from '#core/job-types.ts'
import { log, logError } from '#core/log.ts'
import { findJobOf, findOrder, insertOrder, listDocuments } from '#d1/jobs.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import { PROMPT_EDITION } from '#writing/prompts/edition.ts'
import type { Context } from 'hono'
import { refuseWhenFull } from './admit-order.ts'
import { countryOf } from './country-of.ts'
import type { ApiContext } from './env.ts'
import { poolWithVoice } from './pools.ts'
import { presentJob } from './present-job.ts'
import { problem } from './problems.ts'
import { settingsSource } from './settings-source.ts'

interface Placed {
  readonly key: string
  /** What was asked under the key: the same key and fingerprint give the same job back. */
  readonly fingerprint: string
}

interface NewOrder extends Placed {
  readonly wish: Wish
  /** Null for the voice that settings name. */
  readonly voice: string | null
}

/**
 * Fixes what was wished for in a commission, stores it and tells the job's object. Ordered twice
 * is ordered once; refused while there is no room for more. Should the object not hear of it, the sweep tells it within two minutes.
 */
export async function placeOrder(c: Context<ApiContext>, { wish, voice, ...placed }: NewOrder) {
  const refused = await refuseWhenFull(c, wish.type)
  if (refused) return refused
  const createdAt = new Date()
  const from = { ...wish, country: countryOf(c.req.raw.cf) }
  const commission = commissionOf(from, await mannerNow(c, wish, voice), createdAt)
  const id = newJobId()
  const job = await insertOrder(c.env.DB, {
    id,
    owner: c.var.owner,
    commission,
    createdAt,
    ...placed,
  })
  if (!job) return (await findPlaced(c, placed)) ?? problem(c, 'internal')
  try {
    await c.env.JOB.getByName(id).order({ jobId: id, commission, customer: c.var.owner })
  } catch (error) {
    logError('order.untold', error, { jobId: id })
  }
  const ms = Date.now() - createdAt.getTime()
  log('order.accepted', { jobId: id, requestId: c.var.requestId, jobType: commission.type, ms })
  return c.json(presentJob(job, []), 202)
}

/** The job that was ordered under the key before, or null. The key of another order is refused. */
export async function findPlaced(c: Context<ApiContext>, { key, fingerprint }: Placed) {
  const order = await findOrder(c.env.DB, c.var.owner, key)
  const job = order && (await findJobOf(c.env.DB, c.var.owner, order.jobId))
  if (!job) return null
  if (order.fingerprint !== fingerprint) {
    const mend = 'Use a new key for a new order.'
    return problem(c, 'idempotency-mismatch', {
      errors: [{ field: 'Idempotency-Key', problem: 'was used for another order', mend }],
    })
  }
  c.header('idempotent-replayed', 'true')
  return c.json(presentJob(job, await listDocuments(c.env.DB, job.id)), 200)
}

/** How documents are written and spoken from now on, as settings say. */
async function mannerNow(
  c: Context<ApiContext>,
  { type }: Wish,
  voice: string | null,
): Promise<Manner> {
  const source = settingsSource(c)
  return {
    words: (await readSetting(source, 'writing.words')).value,
    language: (await readSetting(source, 'writing.language')).value,
    ...(await writerNow(source, type)),
    prompt: PROMPT_EDITION,
    ...(await spokenBy(source, voice)),
  }
}

/** In whose voice chapters are spoken, and by the pods of which pool. Throws where none has the voice. */
async function spokenBy(
  source: SettingsSource,
  wished: string | null,
): Promise<Pick<Manner, 'voice' | 'pool'>> {
  const voice = wished ?? (await readSetting(source, 'audio.voice')).value
  const pool = poolWithVoice((await readSetting(source, 'audio.pools')).value, voice)
  if (pool !== null) return { voice, pool }
  throw new InputError('voice', `no pod speaks in the voice ${voice}`, 'Name another voice.')
}

/** Hooks are given away, and written by whom settings name for that; the model they name is the paid writer's. */
async function writerNow(
  source: SettingsSource,
  type: JobType,
): Promise<Pick<Manner, 'provider' | 'model'>> {
  const { value: paid } = await readSetting(source, 'writing.provider')
  const { value: free } = await readSetting(source, 'writing.provider.free')
  const { value: model } = await readSetting(source, 'writing.model')
  const provider = type === 'hook' ? free : paid
  return { provider, model: provider === paid ? model : null }
}
