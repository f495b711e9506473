import type { PartsBody } from '#astrology/facts.ts'
import type { Throughout } from '#astrology/told-throughout.ts'

import type { SkyReading } from '../read-sky.ts'
import { RULES } from '../rules.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import {
  MOST_POINTS,
  SAME_QUALITY,
  scoreOf,
  scoreThroughout,
  type RelationshipScore,
} from './relationship-score.ts'
import type { ScorePart } from './scored-contacts.ts'

const TERM = 'relationship score'

/** The sum on the relationship scale with the band it falls in, and what it is made of; no sum where a part of it comes or goes, or an Ascendant is not known. */
export function scoreFacts(
  first: readonly SkyReading[],
  second: readonly SkyReading[],
): Throughout {
  const { parts, changing } = scoreThroughout(first, second)
  const told = parts.map(partFact)
  if (changing.length > 0) {
    return { held: told, changing: new Map([['relationshipScore', ['points', ...changing]]]) }
  }
  // Contacts with an Ascendant that is not known would count as well.
  const isComplete = [first, second].every(([sky]) => sky?.angles)
  return {
    held: [...(isComplete ? [totalFact(scoreOf(parts))] : []), ...told],
    changing: new Map(),
  }
}

function totalFact({ points, band }: RelationshipScore): PartsBody {
  return {
    topic: 'relationshipScore',
    property: 'points',
    value: points,
    measures: {
      points: { value: points, unit: 'points' },
      maximumPoints: { value: MOST_POINTS, unit: 'points' },
    },
    marks: [
      { term: TERM, points, of: MOST_POINTS },
      { term: TERM, state: band },
    ],
    sentence: `{p1} and {p2} reach {points} of {maximumPoints} points on the relationship scale: ${band}.`,
    rule: RULES.relationshipScore,
  }
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
      property: SAME_QUALITY,
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
