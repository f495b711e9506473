import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { DIMENSIONS, type Dimension, type Score, type Scores } from '../score.ts'
import { SCORE_RULES } from './score-rules.ts'
import { pointsOf } from './told-points.ts'

/** The score of all systems together and those of the dimensions, each as a fact a text can lean on. */
export function scoreFacts({ overall, dimensions }: Scores): Fact[] {
  return [
    fact(overallFact(overall)),
    ...DIMENSIONS.flatMap((name) => {
      const score = dimensions[name]
      return score === undefined || !score.addressed ? [] : [fact(dimensionFact(name, score))]
    }),
  ]
}

const fact: (body: PartsBody) => Fact = factOf('couple', 'together')

function overallFact(score: Score): PartsBody {
  const points = pointsOf(score)
  return {
    topic: 'score',
    property: 'overall',
    value: points.value,
    measures: { points },
    marks: [{ term: 'score', points: points.value, of: 100 }],
    sentence:
      'Over all five systems {p1} and {p2} stand at {points} of 100: so many of a hundred pairs of their age gap have less that eases.',
    rule: SCORE_RULES.score,
    certainty: certaintyOf(score),
  }
}

function dimensionFact(name: Dimension, score: Score): PartsBody {
  const points = pointsOf(score)
  return {
    topic: 'dimension',
    property: name,
    value: points.value,
    measures: { points },
    marks: [{ term: DIMENSION_WORDS[name], points: points.value, of: 100 }],
    sentence: `In ${DIMENSION_WORDS[name]} {p1} and {p2} stand at {points} of 100 among pairs of their age gap.`,
    rule: SCORE_RULES.score,
    certainty: certaintyOf(score),
  }
}

/** The dimensions as sentences name them. */
const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  attraction: 'attraction',
  talk: 'talk',
  warmth: 'warmth',
  pace: 'daily pace',
  staying: 'staying',
  room: 'room for each',
}

function certaintyOf({ interval: [least, most] }: Score): NonNullable<PartsBody['certainty']> {
  return least === most ? 'certain' : 'approximate'
}
