import type { Fact } from '#astrology/facts.ts'
import type { PersonFacts } from './person-facts.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { nameInSentence } from './sentences.ts'

/** Parallels in declination, and planets out of bounds. */
export function declinationFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  const out = sky.outOfBounds.map((planet) =>
    fact({
      topic: planet,
      property: 'outOfBounds',
      value: true,
      statement: `{${subject}}'s ${POINT_NAMES[planet]} is out of bounds, farther from the equator than the Sun ever stands.`,
      rule: RULES.outOfBounds,
    }),
  )
  const parallels = sky.declinationAspects.map(({ first, second, aspect, orb }) =>
    fact({
      topic: aspect,
      property: `${first}-${second}`,
      value: aspect,
      numbers: { orbDegrees: orb },
      statement: `In {${subject}}'s chart ${nameInSentence(first)} and ${nameInSentence(second)} are ${aspect === 'parallel' ? 'parallel' : 'contraparallel'} in declination.`,
      rule: RULES.parallel,
    }),
  )
  return [...out, ...parallels]
}
