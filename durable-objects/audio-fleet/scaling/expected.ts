/** A package of which chapters come into line. Times in milliseconds. */
export interface Ordered {
  readonly orderedAt: number
  /** How many come, and how many have come. */
  readonly count: number
  readonly come: number
}

/** By how many chapters an order has: in how many seconds from the order the first came of late, the second, and so on. */
export type Delays = Readonly<Record<string, readonly number[]>>

/** What is overdue comes soon, as far as anybody knows; but not for ever. */
const SOON_SECONDS = 5
const GIVEN_UP_AFTER = 2
/** The newest counts so much. */
const NEWEST = 0.2

/** In how many seconds each chapter comes that was ordered and is not in line yet, the soonest first; what was never measured is not told. */
export function expectedIn(orders: readonly Ordered[], delays: Delays, now: number): number[] {
  return orders
    .flatMap(({ orderedAt, count, come }) => {
      const since = (now - orderedAt) / 1000
      return (delays[count] ?? [])
        .slice(come)
        .filter((delay) => since <= GIVEN_UP_AFTER * delay)
        .map((delay) => Math.max(SOON_SECONDS, delay - since))
    })
    .toSorted((a, b) => a - b)
}

/** With what an order showed whose chapters have all come: `seconds` from it to each. */
export function learnDelays(delays: Delays, seconds: readonly number[]): Delays {
  const inOrder = seconds.toSorted((a, b) => a - b)
  const before = delays[inOrder.length] ?? inOrder
  const mean = before.map((delay, n) => delay + (inOrder[n]! - delay) * NEWEST)
  return { ...delays, [inOrder.length]: mean }
}
