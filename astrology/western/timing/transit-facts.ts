import type { Said } from '#astrology/held-throughout.ts'
import { dayOf } from '#astrology/dates.ts'
import type { PersonSubject } from '#core/systems.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { RULES } from '#astrology/western/rules.ts'
import { nameAtStart, nameInSentence, withArticle } from '#astrology/western/facts/sentences.ts'
import type { WesternTiming } from './cast-western-timing.ts'

const TERM = 'transit'

/** The transits under way, then those that become exact, in the order of time. */
export function transitFacts(
  subject: PersonSubject,
  { transits, underWay, span }: WesternTiming,
): Said[] {
  const now = underWay.map(({ first, second, aspect, orb, passed, motion }): Said => {
    const [body, partner] = [POINT_NAMES[first], POINT_NAMES[second]]
    const isMoving = motion === 'applying' || motion === 'separating'
    return {
      topic: 'transit.now',
      property: `${first}-${second}`,
      value: aspect,
      measures: {
        atJulianDay: { value: span.from, unit: 'julianDay' },
        orbDegrees: { value: orb, unit: 'degrees' },
      },
      passed,
      marks: [
        {
          term: TERM,
          body,
          relation: 'aspects',
          partner,
          aspect,
          ...(isMoving && { isApplying: motion === 'applying' }),
        },
      ],
      sentence: `On {atJulianDay:day} ${nameInSentence(first)} in transit forms ${withArticle(aspect)} to {${subject}}'s ${partner}${motion === null ? '' : `, ${motion}`}.`,
      rule: RULES.transit,
    }
  })
  const exact = transits.map(({ body: moving, natal, aspect, jd, pass, retrograde }): Said => {
    const [body, partner] = [POINT_NAMES[moving], POINT_NAMES[natal]]
    const motion = retrograde ? 'retrograde' : 'direct'
    return {
      topic: 'transit',
      property: `${moving}-${natal}-${aspect}-${pass}`,
      value: aspect,
      measures: { julianDay: { value: jd, unit: 'julianDay' } },
      marks: [{ term: TERM, body, relation: 'aspects', partner, aspect, motion }],
      sentence: `${nameAtStart(moving)}${retrograde ? ', retrograde,' : ''} in transit forms an exact ${aspect} to {${subject}}'s ${partner} on {julianDay:day}.`,
      rule: RULES.transit,
    }
  })
  return [...now, ...exact]
}

/** The eclipses that fall upon or opposite a natal point. */
export function eclipseFacts(subject: PersonSubject, { eclipses }: WesternTiming): Said[] {
  return eclipses.flatMap(({ type, kind, jd, contacts }) =>
    contacts.map(({ natal, aspect, orb }): Said => {
      const partner = POINT_NAMES[natal]
      return {
        topic: 'eclipse',
        property: `${dayOf(jd).replaceAll(' ', '')}-${natal}`,
        value: aspect,
        measures: {
          julianDay: { value: jd, unit: 'julianDay' },
          orbDegrees: { value: orb, unit: 'degrees' },
        },
        marks: [{ term: `${type} eclipse`, state: kind, relation: 'aspects', partner, aspect }],
        sentence: `The ${kind} ${type} eclipse of {julianDay:day} falls ${aspect === 'conjunction' ? 'upon' : 'opposite'} {${subject}}'s ${partner}.`,
        rule: RULES.eclipse,
      }
    }),
  )
}
