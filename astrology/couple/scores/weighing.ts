import type { Fact } from '#astrology/facts.ts'
import type { Measure } from '#astrology/measures.ts'

type Weigh = (fact: Fact) => number

/** Points by the value a fact has; none for a value that is not in the table. */
export function byValue(points: Readonly<Record<string, number>>): Weigh {
  const table = new Map<Fact['value'], number>(Object.entries(points))
  // A number is looked up as it is, for making a word of it takes longer.
  for (const [word, most] of Object.entries(points)) {
    if (String(Number(word)) === word) table.set(Number(word), most)
  }
  return ({ value }) => table.get(isPlain(value) ? value : String(value)) ?? 0
}

function isPlain(value: Fact['value']): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** Points whatever the value. */
export function always(points: number): Weigh {
  return () => points
}

/**
 * Points by the value, falling evenly from all of them where the orb is nothing to none at the
 * widest orb that value has, so that a pair does not leap as a contact comes or goes.
 */
export function closer(
  points: Readonly<Record<string, number>>,
  widest: (value: string) => number,
): Weigh {
  const table = new Map(
    Object.entries(points).map(([value, most]) => [value, { most, orb: widest(value) }]),
  )
  return ({ value, measures }) => {
    const found = table.get(value as string)
    if (found === undefined) return 0
    return found.most * Math.max(0, 1 - measured(measures['orbDegrees']) / found.orb)
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
