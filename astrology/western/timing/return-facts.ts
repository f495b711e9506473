import type { PartsBody } from '#astrology/facts.ts'
import { dayOf } from '#astrology/dates.ts'
import type { PersonSubject } from '#core/systems.ts'
import { ordinalOf } from '#astrology/western/zodiac/houses.ts'
import { PLANETS, POINT_NAMES } from '#astrology/western/zodiac/points.ts'
import { RULES } from '#astrology/western/rules.ts'
import { nameInSentence } from '#astrology/western/facts/sentences.ts'
import { signAt } from '#astrology/western/zodiac/zodiac.ts'
import type { WesternTiming } from './cast-western-timing.ts'

/** When the returns in force fell, what rose, and in which houses the planets stood. */
export function returnFacts(
  subject: PersonSubject,
  { solarReturn, lunarReturn }: WesternTiming,
): PartsBody[] {
  return [
    ...([
      ['solar', solarReturn, RULES.solarReturn],
      ['lunar', lunarReturn, RULES.lunarReturn],
    ] as const),
  ].flatMap(([kind, found, rule]): PartsBody[] => {
    if (found === null) return []
    const { jd, reading } = found
    const term = `${kind} return`
    const when = `{${subject}}'s ${term} of {julianDay:day}`
    const common = {
      topic: `${kind}Return`,
      measures: { julianDay: { value: jd, unit: 'julianDay' } },
      rule,
    } as const
    const moment: PartsBody = {
      ...common,
      property: 'moment',
      value: dayOf(jd),
      marks: [{ term, relation: 'falls' }],
      sentence: `{${subject}}'s ${term} in force fell on {julianDay:day}.`,
    }
    const sign = signAt(reading.angles?.ascendant ?? Number.NaN)
    const ascendant: PartsBody = {
      ...common,
      property: 'ascendant',
      value: sign,
      marks: [{ term, body: 'Ascendant', relation: 'stands', sign }],
      sentence: `In ${when} ${sign} rises.`,
    }
    const houses = PLANETS.flatMap((planet): PartsBody[] => {
      const { house } = reading.bodies[planet]
      if (house === null) return []
      return [
        {
          ...common,
          property: `${planet}House`,
          value: house,
          marks: [{ term, body: POINT_NAMES[planet], relation: 'stands', house }],
          sentence: `In ${when} ${nameInSentence(planet)} stands in the ${ordinalOf(house)} house.`,
        },
      ]
    })
    return [moment, ascendant, ...houses]
  })
}
