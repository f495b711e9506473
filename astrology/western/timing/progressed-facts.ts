import type { Said } from '#astrology/held-throughout.ts'
import type { PersonSubject } from '#core/systems.ts'
import { ordinalOf } from '#astrology/western/zodiac/houses.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { RULES } from '#astrology/western/rules.ts'
import { withArticle } from '#astrology/western/facts/sentences.ts'
import { signAt } from '#astrology/western/zodiac/zodiac.ts'
import type { Span } from './bodies-in-motion.ts'
import type { WesternTiming } from './cast-western-timing.ts'

/** Where the quick planets have come by progression, and what they meet. */
export function progressedFacts(
  subject: PersonSubject,
  { progressed, span }: WesternTiming,
): Said[] {
  const at = dayOfSpan(span)
  const { rule, term } = { rule: RULES.progression, term: 'progression' }
  const places = (['sun', 'moon', 'mercury', 'venus', 'mars'] as const).flatMap(
    (planet): Said[] => {
      const { longitude, house } = progressed.bodies[planet]
      const sign = signAt(longitude)
      const body = POINT_NAMES[planet]
      const whose = `On {atJulianDay:day} {${subject}}'s progressed ${body}`
      const topic = `progressed.${planet}`
      const inSign: Said = {
        topic,
        property: 'sign',
        value: sign,
        measures: { ...at, longitudeDegrees: { value: longitude, unit: 'degrees' } },
        marks: [{ term, body, relation: 'stands', sign }],
        sentence: `${whose} stands in ${sign}.`,
        rule,
      }
      if (house === null) return [inSign]
      const inHouse: Said = {
        topic,
        property: 'house',
        value: house,
        measures: at,
        marks: [{ term, body, relation: 'stands', house }],
        sentence: `${whose} stands in the natal ${ordinalOf(house)} house.`,
        rule,
      }
      return [inSign, inHouse]
    },
  )
  const { name, elongation } = progressed.lunarPhase
  const phase: Said = {
    topic: 'progressed.moon',
    property: 'phase',
    value: name,
    measures: { ...at, elongationDegrees: { value: elongation, unit: 'degrees' } },
    marks: [{ term: `progressed ${name}`, body: 'Moon', relation: 'phase' }],
    sentence: `On {atJulianDay:day} {${subject}}'s progressed Moon is in the phase of the ${name}.`,
    rule,
  }
  const aspects = progressed.aspects.map(({ first, second, aspect, orb, passed, angle }): Said => {
    const [body, partner] = [POINT_NAMES[first], POINT_NAMES[second]]
    return {
      topic: 'progressed.aspect',
      property: `${first}-${second}`,
      value: aspect,
      measures: {
        ...at,
        orbDegrees: { value: orb, unit: 'degrees' },
        angleDegrees: { value: angle, unit: 'degrees' },
      },
      passed,
      marks: [{ term, body, relation: 'aspects', partner, aspect }],
      sentence: `On {atJulianDay:day} {${subject}}'s progressed ${body} forms ${withArticle(aspect)} to the natal ${partner}.`,
      rule,
    }
  })
  return [...places, phase, ...aspects]
}

/** What directed points meet. */
export function directionFacts(subject: PersonSubject, { solarArc, span }: WesternTiming): Said[] {
  return solarArc.aspects
    .filter(({ first, second }) => first !== second)
    .map(({ first, second, aspect, orb, passed }): Said => {
      const [body, partner] = [POINT_NAMES[first], POINT_NAMES[second]]
      return {
        topic: 'solarArc',
        property: `${first}-${second}`,
        value: aspect,
        measures: {
          ...dayOfSpan(span),
          orbDegrees: { value: orb, unit: 'degrees' },
          arcDegrees: { value: solarArc.arc, unit: 'degrees' },
        },
        passed,
        marks: [{ term: 'solar arc', body, relation: 'aspects', partner, aspect }],
        sentence: `On {atJulianDay:day} {${subject}}'s ${body}, directed by solar arc, forms ${withArticle(aspect)} to the natal ${partner}.`,
        rule: RULES.solarArc,
      }
    })
}

/** The day for which the birth is moved on: the first of the span. */
function dayOfSpan({ from }: Span): NonNullable<Said['measures']> {
  return { atJulianDay: { value: from, unit: 'julianDay' } }
}
