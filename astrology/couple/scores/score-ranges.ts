import { coupleFacts } from '#astrology/cast-facts.ts'
import type { CoupleCast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { BESIDE_EXACT, BESIDE_UNCERTAIN, looksInSteps } from './looks.ts'
import { contributionsOf } from './contributions.ts'
import { sumsOf } from './pair-sums.ts'
import { patternOf, type Relation } from './patterns.ts'
import { SCORE_NAMES, type ScoreName } from './score-names.ts'
import { standingOf, valuesOf, type Values } from './score-values.ts'

interface Looked {
  readonly relation: Relation
  readonly gap: number
}

/**
 * From the least to the most each score is wherever in their windows two people were born: as
 * a pair with known times, at every look at the one beside every look at the other, and `own`
 * among them. A point where both births are exact. Stops after each pair.
 */
export function* rangesInSteps(
  ephemeris: Ephemeris,
  own: Values,
  { first, second }: CoupleCast,
  { relation, gap }: Looked,
): Generator<undefined, Ranges> {
  const all = [own]
  const exact = [first, second].filter(({ moment: { window } }) => window.from === window.to)
  if (exact.length === 2) return widest(all)
  const looksOf = exact.length === 1 ? BESIDE_EXACT : BESIDE_UNCERTAIN
  const compared = { pattern: patternOf(3, relation), known: 3, gap } as const
  const ones = yield* looksInSteps(ephemeris, first, looksOf)
  const others = yield* looksInSteps(ephemeris, second, looksOf)
  for (const one of ones) {
    for (const other of others) {
      const contributions = contributionsOf(coupleFacts({ first: one, second: other }))
      all.push(valuesOf(standingOf(sumsOf(contributions), compared), compared))
      yield
    }
  }
  return widest(all)
}

type Ranges = Readonly<Record<ScoreName, readonly [number, number]>>

function widest(all: readonly Values[]): Ranges {
  return Object.fromEntries(
    SCORE_NAMES.map((name) => {
      const values = all.map((each) => each[name])
      return [name, [Math.min(...values), Math.max(...values)]]
    }),
  ) as unknown as Ranges
}
