import type { Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { ordinalOf } from '#astrology/western/zodiac/houses.ts'
import { POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { RULES } from '#astrology/western/rules.ts'
import { nameInSentence } from '#astrology/western/facts/sentences.ts'
import type { FactMaker } from './fact-maker.ts'
import type { WesternTiming } from './cast-western-timing.ts'
import { dayOf } from './dates.ts'
import type { FirdarLord } from './firdaria.ts'

/** The sign and lord of the year, and the firdaria period. */
export function timeLordFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { profection, firdar }: WesternTiming,
): Fact[] {
  const year =
    profection === null
      ? []
      : [
          fact({
            topic: 'profection',
            property: 'house',
            value: profection.house,
            numbers: {
              age: profection.age,
              fromJulianDay: profection.from,
              toJulianDay: profection.to,
            },
            statement: `{${subject}}'s year from ${dayOf(profection.from)} to ${dayOf(profection.to)} is profected to the ${ordinalOf(profection.house)} house, in ${profection.sign}.`,
            rule: RULES.profection,
          }),
          fact({
            topic: 'profection',
            property: 'lord',
            value: POINT_NAMES[profection.lord],
            statement: `The lord of {${subject}}'s year is ${nameInSentence(profection.lord)}.`,
            rule: RULES.profection,
          }),
        ]
  if (firdar === null) return year
  const partner = firdar.partner === null ? '' : ` with ${lordName(firdar.partner)}`
  const period = fact({
    topic: 'firdaria',
    property: 'lord',
    value: firdar.partner === null ? [firdar.lord] : [firdar.lord, firdar.partner],
    numbers: { fromJulianDay: firdar.from, toJulianDay: firdar.to },
    statement: `From ${dayOf(firdar.from)} to ${dayOf(firdar.to)} {${subject}} lives in the firdaria period of ${lordName(firdar.lord)}${partner}.`,
    rule: RULES.firdaria,
  })
  return [...year, period]
}

const LORD_NAMES: Readonly<Partial<Record<FirdarLord, string>>> = {
  northNode: 'the North Node',
  southNode: 'the South Node',
}

function lordName(lord: FirdarLord): string {
  return LORD_NAMES[lord] ?? nameInSentence(lord as Exclude<FirdarLord, 'northNode' | 'southNode'>)
}
