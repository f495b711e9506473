import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { SYSTEM_TITLES, SYSTEMS, type System } from '#core/systems.ts'
import type { Score, Scores } from '../score.ts'
import type { Testimony } from '../scores/testimony.ts'
import { SCORE_RULES } from '../scores/score-rules.ts'
import { pointsOf } from '../scores/told-points.ts'
import { leaningOf, type Leaning } from './leaning.ts'

/**
 * Which way each system leans about a pair: what it looked at, what it found, and its score
 * with its range. Nothing of a system that found nothing to weigh, or whose score lies in another
 * third elsewhere in the windows of birth.
 */
export function leaningFacts(
  scores: Scores,
  testimonies: Readonly<Record<System, Testimony>>,
): Fact[] {
  return SYSTEMS.flatMap((system) => {
    const testimony = testimonies[system]
    const [least, most] = scores[system].interval
    const isOpen = leaningOf({ value: least }) !== leaningOf({ value: most })
    return isOpen || testimony.eases + testimony.strains === 0
      ? []
      : [factOf('couple', system)(leaningFact(system, scores[system], testimony))]
  })
}

function leaningFact(system: System, score: Score, { eases, strains }: Testimony): PartsBody {
  const leaning = leaningOf(score)
  const points = pointsOf(score)
  return {
    topic: 'leaning',
    property: 'pair',
    value: leaning,
    measures: {
      points,
      weighed: { value: eases + strains, unit: 'count' },
      eases: { value: eases, unit: 'count' },
      strains: { value: strains, unit: 'count' },
    },
    marks: [
      { term: 'leaning', state: leaning },
      { term: 'leaning', points: points.value, of: 100 },
      { relation: 'weighs', count: eases + strains },
      { relation: 'eases', count: eases },
      { relation: 'strains', count: strains },
    ],
    sentence: `By ${SYSTEM_TITLES[system]} {weighed:thing} weigh between {p1} and {p2}, {eases} that ease and {strains} that strain; among pairs of their age gap that is {points} of 100, and ${IN_WORDS[leaning]}.`,
    rule: SCORE_RULES.leaning,
    certainty: points.from === undefined ? 'certain' : 'approximate',
  }
}

const IN_WORDS: Readonly<Record<Leaning, string>> = {
  'easier than most': 'is easier than most',
  'like most': 'is like most',
  'asks more': 'asks more than most',
}
