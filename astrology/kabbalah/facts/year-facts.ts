import type { Fact } from '#astrology/facts.ts'
import type { HebrewBirthDate } from '../calendar/hebrew-birth-date.ts'
import { daysInYear, isLeapYear } from '../calendar/hebrew-calendar.ts'
import { RULES } from '../rules.ts'
import type { Telling } from '../telling.ts'

/** The Moon of the day, and the year with its length and its places in the two cycles. */
export function yearFacts({ chart, fact, who }: Telling): Fact[] {
  const date = chart.hebrewDate
  if (date === null) return []
  const { year } = date
  const kind = isLeapYear(year) ? 'leap' : 'common'
  const body = { topic: 'hebrewYear', rule: RULES.year }
  const ofNineteen = ((year - 1) % 19) + 1
  const ofSeven = ((year - 1) % 7) + 1
  return [
    fact({ topic: 'hebrewDay', property: 'moon', rule: RULES.moonOfDay, ...moonOf(date, who) }),
    fact({
      ...body,
      property: 'year',
      value: year,
      numbers: { year },
      statement: `The Hebrew year of ${who}'s birth is ${year}, counted from the creation of the world.`,
    }),
    fact({
      ...body,
      property: 'kind',
      value: kind,
      statement:
        kind === 'leap'
          ? `${who} was born in a leap year, when a second Adar brings the Moon's months back to the seasons.`
          : `${who} was born in a common year of twelve months, with a single Adar.`,
    }),
    fact({
      ...body,
      property: 'length',
      value: YEAR_LENGTHS[daysInYear(year) % 10]!,
      numbers: { days: daysInYear(year) },
      statement: `The year of ${who}'s birth ran to ${daysInYear(year)} days, a ${YEAR_LENGTHS[daysInYear(year) % 10]!} year in the language of the calendar.`,
    }),
    fact({
      ...body,
      property: 'ofNineteen',
      value: ofNineteen,
      statement: `In the cycle of nineteen years that joins Sun and Moon, ${who} was born in year ${ofNineteen}.`,
    }),
    fact({
      ...body,
      property: 'ofSeven',
      value: ofSeven,
      statement:
        ofSeven === 7
          ? `${who} was born in a sabbatical year, when the land is left to rest.`
          : `In the cycle of seven years that ends with the rest of the land, ${who} was born in year ${ofSeven}.`,
    }),
  ]
}

const YEAR_LENGTHS: Readonly<Record<number, string>> = {
  3: 'deficient',
  4: 'regular',
  5: 'complete',
}

function moonOf(
  { day }: HebrewBirthDate,
  who: string,
): Pick<Fact, 'value' | 'numbers' | 'statement'> {
  const phase = MOON_PHASES.find(({ until }) => day <= until)!
  return {
    value: phase.name,
    numbers: { dayOfMonth: day },
    statement: `${who} was born on day ${day} of a lunar month, when the Moon ${phase.does}.`,
  }
}

const MOON_PHASES = [
  { until: 2, name: 'new', does: 'has just been born' },
  { until: 13, name: 'waxing', does: 'grows from night to night' },
  { until: 16, name: 'full', does: 'stands full' },
  { until: 28, name: 'waning', does: 'gives back its light' },
  { until: 30, name: 'dark', does: 'goes dark before the new one' },
] as const
