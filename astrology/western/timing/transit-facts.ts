import type { Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { RULES } from '#astrology/western/rules.ts'
import { nameAtStart, nameInSentence, withArticle } from '#astrology/western/facts/sentences.ts'
import type { FactMaker } from './fact-maker.ts'
import type { WesternTiming } from './cast-western-timing.ts'
import { dayOf } from './dates.ts'

/** The transits under way, then those that become exact, in the order of time. */
export function transitFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { transits, underWay, span }: WesternTiming,
): Fact[] {
  const now = underWay.map(({ first, second, aspect, orb, motion }) =>
    fact({
      topic: 'transit.now',
      property: `${first}-${second}`,
      value: aspect,
      numbers: { orbDegrees: orb },
      statement: `On ${dayOf(span.from)} ${nameInSentence(first)} in transit forms ${withArticle(aspect)} to {${subject}}'s ${POINT_NAMES[second]}${motion === null ? '' : `, ${motion}`}.`,
      rule: RULES.transit,
    }),
  )
  const exact = transits.map(({ body, natal, aspect, jd, pass, retrograde }) =>
    fact({
      topic: 'transit',
      property: `${body}-${natal}-${aspect}-${pass}`,
      value: aspect,
      numbers: { julianDay: jd },
      statement: `${nameAtStart(body)}${retrograde ? ', retrograde,' : ''} in transit forms an exact ${aspect} to {${subject}}'s ${POINT_NAMES[natal]} on ${dayOf(jd)}.`,
      rule: RULES.transit,
    }),
  )
  return [...now, ...exact]
}

/** The eclipses that fall upon or opposite a natal point. */
export function eclipseFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { eclipses }: WesternTiming,
): Fact[] {
  return eclipses.flatMap(({ type, kind, jd, contacts }) =>
    contacts.map(({ natal, aspect, orb }) =>
      fact({
        topic: 'eclipse',
        property: `${dayOf(jd).replaceAll(' ', '')}-${natal}`,
        value: aspect,
        numbers: { julianDay: jd, orbDegrees: orb },
        statement: `The ${kind} ${type} eclipse of ${dayOf(jd)} falls ${aspect === 'conjunction' ? 'upon' : 'opposite'} {${subject}}'s ${POINT_NAMES[natal]}.`,
        rule: RULES.eclipse,
      }),
    ),
  )
}
