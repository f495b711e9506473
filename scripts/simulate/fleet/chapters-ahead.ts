import {
  expectedIn,
  learnDelays,
  type Delays,
} from '#durable-objects/audio-fleet/scaling/expected.ts'
import type { Ordered } from './scenarios.ts'

interface Order {
  readonly at: number
  readonly count: number
  /** When each of its chapters comes into line. */
  readonly comes: number[]
}

/**
 * What the fleet expects at a moment, by the same rules as it does in truth: it hears of an order when that comes,
 * and learns how chapters follow from orders of which all have come. Moments are asked in their order.
 */
export function chaptersAhead(ordered: readonly Ordered[]): (now: number) => readonly number[] {
  const orders = ordersIn(ordered)
  let open: readonly Order[] = []
  let next = 0
  let delays: Delays = {}
  return (now) => {
    const before = next
    while (next < orders.length && orders[next]!.at <= now) next += 1
    const heard = [...open, ...orders.slice(before, next)]
    const isWhole = ({ comes }: Order) => comes.every((at) => at <= now)
    for (const { at, comes } of heard.filter(isWhole)) {
      delays = learnDelays(
        delays,
        comes.map((moment) => moment - at),
      )
    }
    open = heard.filter((order) => !isWhole(order))
    const told = open.map(({ at, count, comes }) => ({
      orderedAt: at * 1000,
      count,
      come: comes.filter((moment) => moment <= now).length,
    }))
    return expectedIn(told, delays, now * 1000)
  }
}

/** The first first. */
function ordersIn(ordered: readonly Ordered[]): Order[] {
  const byOrder = Map.groupBy(ordered, ({ order }) => order)
  return [...byOrder]
    .flatMap(([order, chapters]) =>
      order ? [{ ...order, comes: chapters.map(({ at }) => at) }] : [],
    )
    .toSorted((a, b) => a.at - b.at)
}
