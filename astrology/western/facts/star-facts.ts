import type { Said } from '#astrology/held-throughout.ts'
import type { PersonFacts } from './person-facts.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'

/** Which fixed stars stand beside which points. */
export function starFacts({ subject, sky }: PersonFacts): Said[] {
  return sky.starConjunctions.map(({ star, point, orb, passed }) => ({
    topic: point,
    property: `star.${star.replaceAll(' ', '')}`,
    value: star,
    measures: { orbDegrees: { value: orb, unit: 'degrees' } },
    passed,
    marks: [
      { body: POINT_NAMES[point], relation: 'aspects', partner: star, aspect: 'conjunction' },
    ],
    sentence: `{${subject}}'s ${POINT_NAMES[point]} stands with the fixed star ${star}.`,
    rule: RULES.fixedStar,
  }))
}
