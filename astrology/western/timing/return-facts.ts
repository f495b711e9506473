import type { Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { ordinalOf } from '#astrology/western/zodiac/houses.ts'
import { PLANETS } from '#astrology/western/zodiac/points.ts'
import { RULES } from '#astrology/western/rules.ts'
import { nameInSentence } from '#astrology/western/facts/sentences.ts'
import { signAt } from '#astrology/western/zodiac/zodiac.ts'
import type { FactMaker } from './fact-maker.ts'
import type { WesternTiming } from './cast-western-timing.ts'
import { dayOf } from './dates.ts'

/** When the returns in force fell, what rose, and in which houses the planets stood. */
export function returnFacts(
  fact: FactMaker,
  subject: PersonSubject,
  { solarReturn, lunarReturn }: WesternTiming,
): Fact[] {
  return [
    ...([
      ['solar', solarReturn, RULES.solarReturn],
      ['lunar', lunarReturn, RULES.lunarReturn],
    ] as const),
  ].flatMap(([kind, found, rule]) => {
    if (found === null) return []
    const { jd, reading } = found
    const topic = `${kind}Return`
    const when = `{${subject}}'s ${kind} return of ${dayOf(jd)}`
    const moment = fact({
      topic,
      property: 'moment',
      value: dayOf(jd),
      numbers: { julianDay: jd },
      statement: `{${subject}}'s ${kind} return in force fell on ${dayOf(jd)}.`,
      rule,
    })
    const rising = signAt(reading.angles?.ascendant ?? Number.NaN)
    const ascendant = fact({
      topic,
      property: 'ascendant',
      value: rising,
      statement: `In ${when} ${rising} rises.`,
      rule,
    })
    const houses = PLANETS.flatMap((planet) => {
      const { house } = reading.bodies[planet]
      return house === null
        ? []
        : fact({
            topic,
            property: `${planet}House`,
            value: house,
            statement: `In ${when} ${nameInSentence(planet)} stands in the ${ordinalOf(house)} house.`,
            rule,
          })
    })
    return [moment, ascendant, ...houses]
  })
}
