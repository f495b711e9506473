import { coupleFacts } from '#astrology/cast-facts.ts'
import type { Cast, CoupleCast } from '#astrology/cast.ts'
import { sumsOf } from './pair-sums.ts'
import { patternOf, type Relation } from './patterns.ts'
import { SCORE_NAMES, type ScoreName } from './score-names.ts'
import { valuesOf, type Values } from './score-values.ts'

interface Looked {
  readonly relation: Relation
  readonly gap: number
  readonly looks: readonly [readonly Cast[], readonly Cast[]] | undefined
}

/**
 * From the least to the most each score is wherever in their windows two people were born: as
 * a pair with known times, at every look at the one beside every look at the other, and `own`
 * among them. A point where both births are exact.
 */
export function rangesOf(
  own: Values,
  couple: CoupleCast,
  { relation, gap, looks }: Looked,
): Readonly<Record<ScoreName, readonly [number, number]>> {
  const compared = { pattern: patternOf(3, relation), known: 3, gap } as const
  const all = [
    own,
    ...pairsOfLooks(couple, looks).map((look) => valuesOf(sumsOf(coupleFacts(look)), compared)),
  ]
  return Object.fromEntries(
    SCORE_NAMES.map((name) => {
      const values = all.map((each) => each[name])
      return [name, [Math.min(...values), Math.max(...values)]]
    }),
  ) as unknown as Record<ScoreName, readonly [number, number]>
}

function pairsOfLooks({ first, second }: CoupleCast, looks: Looked['looks']): CoupleCast[] {
  const isExact = [first, second].every(({ moment: { window } }) => window.from === window.to)
  if (isExact) return []
  if (looks === undefined) throw new Error('a birth that is not exact has to be looked at')
  const [ones, others] = looks
  return ones.flatMap((one) => others.map((other) => ({ first: one, second: other })))
}
