import type { JobId } from '#core/ids.ts'
import type { JobType } from '#core/job-types.ts'
import { spendCredits, takeFreeOrder, unspend } from '#d1/credits.ts'
import { readSetting, type SettingsSource } from '#settings/read.ts'

/** By whom an order is written: the paid writer of settings, the free one, or the almanac for a try. */
export type Tier = 'paid' | 'free' | 'test'

interface OrderAsked {
  readonly jobId: JobId
  readonly owner: string
  readonly type: JobType
  /** How many documents it has: each costs one credit. */
  readonly documents: number
  /** Asked by a key for tests. */
  readonly isTest: boolean
  readonly at: Date
}

/** Whether an order may be placed, and by which writer. What it takes for that is taken before it answers. */
export interface Entitlements {
  /** The tier of an order that may be placed; null for one that may not. */
  take(order: OrderAsked): Promise<Tier | null>
  /** Takes back what was taken for an order that was not placed after all. */
  giveUp(jobId: JobId): Promise<void>
}

/** Who may order by what settings say at this moment: everybody, or whoever has credits or a free order left. */
export async function entitlementsNow(source: SettingsSource): Promise<Entitlements> {
  const { value: mode } = await readSetting(source, 'orders.entitlement')
  if (mode === 'all') return withoutCost(allowAll)
  const { value: freeAMonth } = await readSetting(source, 'orders.freeAMonth')
  return withoutCost(byCredits(source.db, freeAMonth))
}

/** Lets everybody order. */
const allowAll: Entitlements = {
  take: () => Promise.resolve('paid'),
  giveUp: () => Promise.resolve(),
}

function byCredits(db: D1Database, freeAMonth: number): Entitlements {
  return {
    async take(order) {
      if (await spendCredits(db, order, order.documents)) return 'paid'
      return (await takeFreeOrder(db, order, freeAMonth)) ? 'free' : null
    },
    giveUp: async (jobId) => await unspend(db, jobId),
  }
}

/** Tries cost nothing, and hooks are given away: nobody's credits are looked at for either. */
function withoutCost(others: Entitlements): Entitlements {
  return {
    async take(order) {
      if (order.isTest) return 'test'
      return order.type === 'hook' ? 'free' : await others.take(order)
    },
    giveUp: others.giveUp,
  }
}
