import { coupleFacts } from '#astrology/cast-facts.ts'
import type { CoupleCast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact } from '#astrology/facts.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import { leaningFacts } from './leanings/leaning-facts.ts'
import { contributionsOf } from './scores/contributions.ts'
import { knownOf, patternOf } from './scores/patterns.ts'
import { scoreFacts } from './scores/score-facts.ts'
import { scoresInSteps, type ScoreQuestion } from './scores/scores-of.ts'
import { testimoniesOf } from './scores/testimony.ts'

/**
 * What hangs on what two people are to each other: how each system leans, and the scores. None
 * where one of them is under 18. Stops between pieces of work of a few milliseconds.
 */
export function* relationFactsInSteps(
  ephemeris: Ephemeris,
  couple: CoupleCast,
  question: ScoreQuestion,
): Generator<undefined, readonly Fact[]> {
  const { facts = coupleFacts(couple), relation } = question
  const scores = yield* scoresInSteps(ephemeris, couple, { ...question, facts })
  if (scores === null) return []
  const known = knownOf(couple.first.moment, couple.second.moment)
  const testimonies = testimoniesOf(contributionsOf(facts), {
    pattern: patternOf(known, relation),
    known,
  })
  return [...leaningFacts(scores, testimonies), ...scoreFacts(scores)]
}

/** The same without a stop. */
export function relationFacts(
  ephemeris: Ephemeris,
  couple: CoupleCast,
  question: ScoreQuestion,
): readonly Fact[] {
  return toTheEnd(relationFactsInSteps(ephemeris, couple, question))
}
