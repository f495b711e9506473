import type { JobType } from '#core/job-types.ts'
import type { Fee, GivenAway } from '#d1/credits.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'

/** By whom an order is written: the paid writer of settings, the free one, or the almanac for a try. */
export type Tier = 'paid' | 'free' | 'test'

interface OrderAsked {
  readonly type: JobType
  /** How many documents it has: each costs one credit. */
  readonly documents: number
  /** Asked by a key for tests. */
  readonly isTest: boolean
}

/** As what an order may be placed, and what that takes of its owner; null for nothing. */
interface Offer {
  readonly tier: Tier
  readonly fee: Fee | null
}

/**
 * As what an order may be placed, by what settings say at this moment: the first of these that its owner has
 * enough left for. Hooks and tries are given away: where the others are paid, so many a day.
 */
export async function offersNow(
  source: SettingsSource,
  { type, documents, isTest }: OrderAsked,
): Promise<readonly Offer[]> {
  const { value: mode } = await readSetting(source, 'orders.entitlement')
  if (mode === 'all') return [{ tier: forNothing(type, isTest), fee: null }]
  if (isTest) return [givenAway('try', (await readSetting(source, 'orders.triesADay')).value)]
  if (type === 'hook')
    return [givenAway('hook', (await readSetting(source, 'orders.hooksADay')).value)]
  const { value: aMonth } = await readSetting(source, 'orders.freeAMonth')
  const paid: Offer = { tier: 'paid', fee: { kind: 'credits', amount: documents } }
  return aMonth > 0 ? [paid, givenAway('free', aMonth)] : [paid]
}

function forNothing(type: JobType, isTest: boolean): Tier {
  if (isTest) return 'test'
  return type === 'hook' ? 'free' : 'paid'
}

function givenAway(what: GivenAway, most: number): Offer {
  return { tier: what === 'try' ? 'test' : 'free', fee: { kind: 'given-away', what, most } }
}
