import type { Said } from '#astrology/held-throughout.ts'
import type { PersonFacts } from './person-facts.ts'
import { POINT_NAMES } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { nameInSentence } from './sentences.ts'

/** Parallels in declination, and planets out of bounds. */
export function declinationFacts({ subject, sky }: PersonFacts): Said[] {
  const out = sky.outOfBounds.map((planet): Said => {
    const body = POINT_NAMES[planet]
    return {
      topic: planet,
      property: 'outOfBounds',
      value: true,
      marks: [{ body, term: 'out of bounds' }],
      sentence: `{${subject}}'s ${body} is out of bounds, farther from the equator than the Sun ever stands.`,
      rule: RULES.outOfBounds,
    }
  })
  const parallels = sky.declinationAspects.map(({ first, second, aspect, orb, passed }): Said => ({
    topic: aspect,
    property: `${first}-${second}`,
    value: aspect,
    measures: { orbDegrees: { value: orb, unit: 'degrees' } },
    passed,
    marks: [
      { body: POINT_NAMES[first], relation: 'aspects', partner: POINT_NAMES[second], aspect },
    ],
    sentence: `In {${subject}}'s chart ${nameInSentence(first)} and ${nameInSentence(second)} are ${aspect} in declination.`,
    rule: RULES.parallel,
  }))
  return [...out, ...parallels]
}
