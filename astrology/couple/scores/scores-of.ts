import { coupleFacts } from '#astrology/cast-facts.ts'
import type { CoupleCast } from '#astrology/cast.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact } from '#astrology/facts.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { SYSTEMS } from '#core/systems.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { DIMENSIONS, type DimensionScore, type Score, type Scores } from '../score.ts'
import { contributionsOf } from './contributions.ts'
import { effortOf, isAddressed, isAddressedBy } from './dimension-scores.ts'
import { moversOf } from './movers.ts'
import { nativePoints } from './native-points.ts'
import { isOfAge } from './of-age.ts'
import { sumsOf } from './pair-sums.ts'
import { isOfPartners, knownOf, patternOf, type Relation } from './patterns.ts'
import type { ScoreName } from './score-names.ts'
import { rangesInSteps } from './score-ranges.ts'
import { standingOf, valuesOf, type Compared } from './score-values.ts'

export interface ScoreQuestion {
  readonly relation: Relation
  /** The moment asked: for people under 18 by then there are no scores. */
  readonly asOf: JulianDay
  /** What `coupleFacts` says of the couple, where that is known already. */
  readonly facts?: readonly Fact[] | undefined
}

/**
 * Every score of a couple; null where one of the two is under 18. The same whoever comes first,
 * once the people in ids are exchanged. Births that are not exact are cast anew at moments within
 * their windows, up to 150 ms of work.
 */
export function scoresOf(
  ephemeris: Ephemeris,
  couple: CoupleCast,
  question: ScoreQuestion,
): Scores | null {
  return toTheEnd(scoresInSteps(ephemeris, couple, question))
}

/** The same, stopping between pieces of work of a few milliseconds. */
export function* scoresInSteps(
  ephemeris: Ephemeris,
  couple: CoupleCast,
  { relation, asOf, facts = coupleFacts(couple) }: ScoreQuestion,
): Generator<undefined, Scores | null> {
  const moments = [couple.first.moment, couple.second.moment] as const
  if (!moments.every((moment) => isOfAge(moment, asOf))) return null
  const known = knownOf(...moments)
  const gap = gapYears(couple.first, couple.second)
  const compared: Compared = { pattern: patternOf(known, relation), known, gap }
  const contributions = contributionsOf(facts)
  const standing = standingOf(sumsOf(contributions), compared)
  const values = valuesOf(standing, compared)
  const ranges = yield* rangesInSteps(ephemeris, values, couple, { relation, gap })
  const isExchanged = moments[1].jd < moments[0].jd
  const movers = moversOf(contributions, { ...compared, isExchanged })
  const scoreOf = (name: ScoreName): Score => ({
    value: values[name],
    interval: ranges[name],
    ...movers[name],
  })
  const bySystem = SYSTEMS.map((system) => {
    const native = nativePoints(system, facts)
    const addressed = isAddressedBy(standing, system)
    return [system, { ...scoreOf(system), addressed, ...(native && { native }) }] as const
  })
  const dimensions = DIMENSIONS.filter(
    (name) => name !== 'attraction' || isOfPartners(compared.pattern),
  ).map((name): [string, DimensionScore] => [
    name,
    {
      ...scoreOf(name),
      addressed: isAddressed(standing, name),
      effort: effortOf(standing, compared, name),
    },
  ])
  return {
    overall: scoreOf('overall'),
    ...(Object.fromEntries(bySystem) as Omit<Scores, 'overall' | 'dimensions'>),
    dimensions: Object.fromEntries(dimensions),
  }
}
