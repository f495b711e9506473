import type { PartsBody } from '#astrology/facts.ts'
import type { SkyReading } from '../read-sky.ts'
import { RULES } from '../rules.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import { relationshipScore, type ScorePart } from './relationship-score.ts'

const TERM = 'relationship score'

/** The sum on the relationship scale with the band it falls in, and what it is made of. */
export function scoreFacts(first: SkyReading, second: SkyReading): PartsBody[] {
  const { points, band, parts } = relationshipScore(first, second)
  const complete = first.angles !== null && second.angles !== null
  const caveat = complete ? '' : ', counted without the Ascendant where a birth time is unknown'
  const total: PartsBody = {
    topic: 'relationshipScore',
    property: 'points',
    value: points,
    measures: { points: { value: points, unit: 'points' } },
    marks: [
      { term: TERM, points },
      { term: TERM, state: band },
    ],
    sentence: `{p1} and {p2} reach {points:point} on the relationship scale${caveat}: ${band}.`,
    rule: RULES.relationshipScore,
  }
  return [total, ...parts.map(partFact)]
}

function partFact({ rule, points, contact }: ScorePart): PartsBody {
  const counted = {
    topic: 'relationshipScore',
    value: points,
    measures: { points: { value: points, unit: 'points' } },
    rule: RULES.relationshipScore,
  } as const
  if (contact === null) {
    return {
      ...counted,
      property: 'sameQuality',
      marks: [{ term: TERM, body: 'Sun', relation: 'same quality', partner: 'Sun', points }],
      sentence:
        'The Suns of {p1} and {p2} stand in signs of one quality, which counts {points:point}.',
    }
  }
  const [one, other] = [POINT_NAMES[contact.first], POINT_NAMES[contact.second]]
  const { aspect } = contact
  const meeting = { body: one, partner: other, whose: 'p1', partnerWhose: 'p2', aspect } as const
  return {
    ...counted,
    property: `${contact.first}-${contact.second}`,
    marks: [{ ...meeting, relation: 'aspects', term: TERM, points }],
    sentence: `{p1}'s ${one} and {p2}'s ${other} meet by ${aspect} (${rule}), which counts {points:point}.`,
  }
}
