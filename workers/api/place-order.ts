import { commissionOf, documentsWished, type Manner, type Wish } from '#core/commission.ts'
import { DependencyError, InputError } from '#core/errors.ts'
import { newJobId, PersonId } from '#core/ids.ts'
import { log } from '#core/log.ts'
import { DAY_MS } from '#core/spans.ts'
import { readBeforeOrder } from '#d1/before-order.ts'
import { findPrintBrand } from '#d1/organizations.ts'
import {
  findJobOf,
  findOrder,
  insertOrder,
  listDocuments,
  type JobRow,
  type OrderRow,
} from '#d1/jobs.ts'
import { findStillThere } from '#d1/still-there.ts'
import { poolsOffered, poolWithVoice, voiceNow } from '#settings/pool-with-voice.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'
import { PROMPT_EDITION } from '#writing/prompts/edition.ts'
import type { Context } from 'hono'
import { afterwards } from './afterwards.ts'
import { countryOf } from './country-of.ts'
import { offersNow, type Tier } from './entitlements/entitlements.ts'
import type { ApiContext } from './env.ts'
import { presentJob } from './present-job.ts'
import { peopleFound } from './find-people.ts'
import { problem } from './problems.ts'
import { settingsSource } from './settings-source.ts'
import { tellOrder } from './told-job.ts'

interface Placed {
  readonly key: string
  /** What was asked under the key: the same key and fingerprint give the same job back. */
  readonly fingerprint: string
}

/**
 * What has to be known before an order is placed, asked for at once: the answer to the same order
 * placed before, its people and what is known of their consents, and how full it is.
 */
export async function lookBefore(c: Context<ApiContext>, placed: Placed, named: readonly string[]) {
  const { owner } = c.var
  const ids = named.map((id) => PersonId.safeParse(id).data ?? null)
  const people = ids.filter((id) => id !== null)
  const before = await readBeforeOrder(c.env.DB, { owner, key: placed.key, people })
  return {
    earlier: before.placed && (await answerAgain(c, before.placed, placed)),
    ...peopleFound(ids.map((id) => (id && before.people.get(id)) ?? null)),
    consents: before.consents,
    underway: before.underway,
  }
}

interface NewOrder extends Placed {
  readonly wish: Wish
  /** Null for the voice that settings name. */
  readonly voice: string | null
}

/**
 * Fixes what was wished for in a commission and stores it, with what it takes of its owner: that is the order.
 * Ordered twice is ordered once. The job's object is told when the answer is on its way, or by whoever asks it
 * first; should it not hear of it, the sweep tells it within two minutes.
 */
export async function placeOrder(c: Context<ApiContext>, { wish, voice, ...placed }: NewOrder) {
  const createdAt = new Date()
  const { owner, bearer } = c.var
  const documents = documentsWished(wish)
  const { isTest } = bearer
  const offers = await offersNow(settingsSource(c), { type: wish.type, documents, isTest })
  const brand = await findPrintBrand(c.env.DB, owner)
  const from = { ...wish, brand, country: countryOf(c.req.raw.cf) }
  for (const { tier, fee } of offers) {
    const commission = commissionOf(from, await mannerNow(c, tier, voice), createdAt)
    const order = { id: newJobId(), owner, commission, createdAt, fee, ...placed }
    const job = await insertOrder(c.env.DB, order)
    if (job) return await accepted(c, job)
    // The same order may have been placed meanwhile, and have taken the last credit.
    const same = await findPlaced(c, placed)
    if (same) return same
  }
  // Or the account was deleted since its bearer was let in.
  if (!(await findStillThere(c.env.DB, owner))) return problem(c, 'unauthorized')
  if (offers.some(({ fee }) => fee === null)) return problem(c, 'internal')
  const isGivenAway = offers.every(({ fee }) => fee?.kind === 'given-away')
  return isGivenAway ? refuseToday(c, createdAt) : problem(c, 'no-credit')
}

/** As many were given away today as may be; tomorrow (UTC) there are others. */
function refuseToday(c: Context<ApiContext>, now: Date) {
  const seconds = Math.ceil((DAY_MS - (now.getTime() % DAY_MS)) / 1000)
  const detail = 'as many as are given away in a day were ordered today (UTC)'
  return problem(c, 'too-many', { detail }, { 'retry-after': String(seconds) })
}

async function accepted(c: Context<ApiContext>, job: JobRow) {
  await afterwards(c, tellOnceAnswered(c, job))
  const ms = Date.now() - job.createdAt.getTime()
  log('order.accepted', { jobId: job.id, requestId: c.var.requestId, jobType: job.type, ms })
  return c.json(presentJob(job, []), 202)
}

/** How long an answer has to be on its way before its job's object is made. */
const ANSWER_MS = 50

/**
 * A new object is a hundred milliseconds' work, with all it sets going, and where one thread does everything, as in
 * the local system, the answer would wait for that on its way out.
 */
async function tellOnceAnswered(c: Context<ApiContext>, job: JobRow): Promise<void> {
  await scheduler.wait(ANSWER_MS)
  await tellOrder(c.env, job)
}

/** What is answered to an order whose key was used before; null where it was not. */
async function findPlaced(c: Context<ApiContext>, placed: Placed) {
  const order = await findOrder(c.env.DB, c.var.owner, placed.key)
  return order && (await answerAgain(c, order, placed))
}

/** The job of an order that was placed before; null where it is gone. The key of another order is refused. */
async function answerAgain(
  c: Context<ApiContext>,
  order: Pick<OrderRow, 'jobId' | 'fingerprint'>,
  { fingerprint }: Placed,
) {
  const job = await findJobOf(c.env.DB, c.var.owner, order.jobId)
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

/** How documents are written and spoken from now on, as settings say for a tier. */
async function mannerNow(
  c: Context<ApiContext>,
  tier: Tier,
  voice: string | null,
): Promise<Manner> {
  const source = settingsSource(c)
  return {
    words: (await readSetting(source, 'writing.words')).value,
    language: (await readSetting(source, 'writing.language')).value,
    ...(await writerNow(source, tier)),
    budget: (await readSetting(source, 'writing.dollarsAJob')).value || null,
    prompt: PROMPT_EDITION,
    ...(tier === 'test' ? await spokenFree(source, voice) : await spokenBy(source, voice, tier)),
  }
}

/** In whose voice chapters are spoken, and by the pods of which pool. A wished voice that none has is refused. */
async function spokenBy(
  source: SettingsSource,
  wished: string | null,
  tier: Tier,
): Promise<Pick<Manner, 'voice' | 'pool'>> {
  if (wished === null) return await voiceNow(source)
  return { voice: wished, pool: await poolThatSpeaks(source, wished, tier === 'paid') }
}

/** Whose pods have a wished voice that is offered. Throws an `InputError` that names the voices there are. */
async function poolThatSpeaks(
  source: SettingsSource,
  wished: string,
  isPaid: boolean,
): Promise<string> {
  const { value: usual } = await readSetting(source, 'audio.voice')
  const { value: pools } = await readSetting(source, 'audio.pools')
  const offered = poolsOffered(pools, { usual, isPaid })
  const pool = poolWithVoice(offered, wished)
  if (pool !== null) return pool
  const voices = [...new Set(Object.values(offered).flatMap((each) => each.voices))]
  throw new InputError('voice', `is none of ${voices.join(', ')}`, 'Name one of them.')
}

/**
 * A try is spoken by the embedded engine, in the wished voice if it has it. Throws a `DependencyError` that
 * pauses where no pool has that engine: every other costs something, and nobody paid for it.
 */
async function spokenFree(
  source: SettingsSource,
  wished: string | null,
): Promise<Pick<Manner, 'voice' | 'pool'>> {
  const { value: pools } = await readSetting(source, 'audio.pools')
  if (wished !== null) await poolThatSpeaks(source, wished, true)
  const embedded = Object.entries(pools).find(([, { engine }]) => engine === 'flite')
  if (!embedded) {
    const why =
      'no pool of audio.pools speaks for nothing, by the embedded engine, as tries are spoken'
    throw new DependencyError('speech', why, { retryable: true, kind: 'paused' })
  }
  const [pool, { voices }] = embedded
  return { voice: voices.find((voice) => voice === wished) ?? voices[0]!, pool }
}

/** Who writes for a tier; the model that settings name is the paid writer's. */
async function writerNow(
  source: SettingsSource,
  tier: Tier,
): Promise<Pick<Manner, 'provider' | 'model'>> {
  const { value: paid } = await readSetting(source, 'writing.provider')
  const { value: free } = await readSetting(source, 'writing.provider.free')
  const { value: model } = await readSetting(source, 'writing.model')
  const provider = { paid, free, test: 'almanac' as const }[tier]
  return { provider, model: provider === paid ? model : null }
}
