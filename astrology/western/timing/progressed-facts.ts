import type { Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { ordinalOf } from '#astrology/western/zodiac/houses.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { RULES } from '#astrology/western/rules.ts'
import { withArticle } from '#astrology/western/facts/sentences.ts'
import { signAt } from '#astrology/western/zodiac/zodiac.ts'
import type { FactMaker } from './fact-maker.ts'
import type { WesternTiming } from './cast-western-timing.ts'
import { dayOf } from './dates.ts'

/** Where the quick planets have come by progression, and what they meet. */
export function progressedFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { progressed, span }: WesternTiming,
): Fact[] {
  const day = dayOf(span.from)
  const places = (['sun', 'moon', 'mercury', 'venus', 'mars'] as const).flatMap((planet) => {
    const { longitude, house } = progressed.bodies[planet]
    const sign = signAt(longitude)
    const whose = `On ${day} {${subject}}'s progressed ${POINT_NAMES[planet]}`
    const topic = `progressed.${planet}`
    const inSign = fact({
      topic,
      property: 'sign',
      value: sign,
      numbers: { longitudeDegrees: longitude },
      statement: `${whose} stands in ${sign}.`,
      rule: RULES.progression,
    })
    if (house === null) return [inSign]
    const inHouse = fact({
      topic,
      property: 'house',
      value: house,
      statement: `${whose} stands in the natal ${ordinalOf(house)} house.`,
      rule: RULES.progression,
    })
    return [inSign, inHouse]
  })
  const phase = fact({
    topic: 'progressed.moon',
    property: 'phase',
    value: progressed.lunarPhase.name,
    numbers: { elongationDegrees: progressed.lunarPhase.elongation },
    statement: `On ${day} {${subject}}'s progressed Moon is in the phase of the ${progressed.lunarPhase.name}.`,
    rule: RULES.progression,
  })
  const aspects = progressed.aspects.map(({ first, second, aspect, orb, angle }) =>
    fact({
      topic: 'progressed.aspect',
      property: `${first}-${second}`,
      value: aspect,
      numbers: { orbDegrees: orb, angleDegrees: angle },
      statement: `On ${day} {${subject}}'s progressed ${POINT_NAMES[first]} forms ${withArticle(aspect)} to the natal ${POINT_NAMES[second]}.`,
      rule: RULES.progression,
    }),
  )
  return [...places, phase, ...aspects]
}

/** What directed points meet. */
export function directionFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { solarArc, span }: WesternTiming,
): Fact[] {
  return solarArc.aspects
    .filter(({ first, second }) => first !== second)
    .map(({ first, second, aspect, orb }) =>
      fact({
        topic: 'solarArc',
        property: `${first}-${second}`,
        value: aspect,
        numbers: { orbDegrees: orb, arcDegrees: solarArc.arc },
        statement: `On ${dayOf(span.from)} {${subject}}'s ${POINT_NAMES[first]}, directed by solar arc, forms ${withArticle(aspect)} to the natal ${POINT_NAMES[second]}.`,
        rule: RULES.solarArc,
      }),
    )
}
