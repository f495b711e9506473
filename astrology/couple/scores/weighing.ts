import type { Fact } from '#astrology/facts.ts'
import type { Measure } from '#astrology/measures.ts'

type Weigh = (fact: Fact) => number

/** Points by the value a fact has; none for a value that is not in the table. */
export function byValue(points: Readonly<Record<string, number>>): Weigh {
  const table = new Map(Object.entries(points))
  return ({ value }) => table.get(String(value)) ?? 0
}

/** Points whatever the value. */
export function always(points: number): Weigh {
  return () => points
}

/**
 * Points by the value, falling evenly from all of them where the orb is nothing to none where
 * the contact ends, so that a pair does not leap as a contact comes or goes.
 */
export function closer(weigh: Weigh, orbOf: (fact: Fact) => number): Weigh {
  return (fact) => {
    const points = weigh(fact)
    if (points === 0) return 0
    const orb = measured(fact.measures['orbDegrees'])
    return points * Math.max(0, 1 - orb / orbOf(fact))
  }
}

/** How far a measure lies above its middle, in halves of its range: from -1 to 1 times the points. */
export function aboveHalf(points: number, measure: string, most: number): Weigh {
  return ({ measures }) => points * ((2 * measured(measures[measure])) / most - 1)
}

/**
 * A measure's number, in the middle of its range where it moves within a birth window: so it
 * hangs on the window alone, and not on the moment charts were cast for.
 */
export function measured(measure: Measure | undefined): number {
  if (measure === undefined) return 0
  const { value, from = value, to = value } = measure
  return (from + to) / 2
}
