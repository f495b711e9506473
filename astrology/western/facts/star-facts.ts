import type { Fact } from '#astrology/facts.ts'
import type { PersonFacts } from './person-facts.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'

/** Which fixed stars stand beside which points. */
export function starFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  return sky.starConjunctions.map(({ star, point, orb }) =>
    fact({
      topic: point,
      property: `star.${star.replaceAll(' ', '')}`,
      value: star,
      numbers: { orbDegrees: orb },
      statement: `{${subject}}'s ${POINT_NAMES[point]} stands with the fixed star ${star}.`,
      rule: RULES.fixedStar,
    }),
  )
}
