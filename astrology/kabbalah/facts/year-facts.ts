import type { PartsBody } from '#astrology/facts.ts'
import type { HebrewBirthDate } from '../calendar/hebrew-birth-date.ts'
import { daysInYear, isLeapYear } from '../calendar/hebrew-calendar.ts'
import { RULES } from '../rules.ts'
import type { Part, Telling, Told } from '../telling.ts'
import { eachTold } from '../window/views.ts'

/** The Moon of the day, and the year with its length and its places in the two cycles. */
export const YEAR_PARTS: readonly Part[] = [
  {
    views: eachTold(({ hebrewDate }) => [hebrewDate?.year, hebrewDate?.day]),
    facts: yearFacts,
  },
]

function yearFacts({ chart, who }: Telling): PartsBody[] {
  const date = chart.hebrewDate
  if (date === null) return []
  const { year } = date
  const kind = isLeapYear(year) ? 'leap' : 'common'
  const body = { topic: 'hebrewYear', rule: RULES.year }
  const ofNineteen = ((year - 1) % 19) + 1
  const ofSeven = ((year - 1) % 7) + 1
  return [
    { topic: 'hebrewDay', property: 'moon', rule: RULES.moonOfDay, ...moonOf(date, who) },
    {
      ...body,
      property: 'year',
      value: year,
      marks: [{ relation: 'Hebrew year', count: year }],
      sentence: `The Hebrew year of ${who}'s birth is ${year}, counted from the creation of the world.`,
    },
    {
      ...body,
      property: 'kind',
      value: kind,
      marks: [{ relation: 'Hebrew year', term: kind, hebrewMonth: 'Adar' }],
      sentence:
        kind === 'leap'
          ? `${who} was born in a leap year, when a second Adar brings the Moon's months back to the seasons.`
          : `${who} was born in a common year of twelve months, with a single Adar.`,
    },
    {
      ...body,
      property: 'length',
      value: YEAR_LENGTHS[daysInYear(year) % 10]!,
      measures: { days: { value: daysInYear(year), unit: 'days' } },
      sentence: `The year of ${who}'s birth ran to {days:day}, a ${YEAR_LENGTHS[daysInYear(year) % 10]!} year in the language of the calendar.`,
      marks: [{ relation: 'Hebrew year', term: YEAR_LENGTHS[daysInYear(year) % 10]! }],
    },
    {
      ...body,
      property: 'ofNineteen',
      value: ofNineteen,
      marks: [{ relation: 'cycle of nineteen', count: ofNineteen }],
      sentence: `In the cycle of nineteen years that joins Sun and Moon, ${who} was born in year ${ofNineteen}.`,
    },
    {
      ...body,
      property: 'ofSeven',
      value: ofSeven,
      marks: [
        { relation: 'cycle of seven', count: ofSeven },
        ...(ofSeven === 7 ? [{ relation: 'Hebrew year', term: 'sabbatical' }] : []),
      ],
      sentence:
        ofSeven === 7
          ? `${who} was born in a sabbatical year, when the land is left to rest.`
          : `In the cycle of seven years that ends with the rest of the land, ${who} was born in year ${ofSeven}.`,
    },
  ]
}

const YEAR_LENGTHS: Readonly<Record<number, string>> = {
  3: 'deficient',
  4: 'regular',
  5: 'complete',
}

function moonOf({ day }: HebrewBirthDate, who: string): Told {
  const phase = MOON_PHASES.find(({ until }) => day <= until)!
  return {
    value: phase.name,
    marks: [{ relation: 'day of the month', term: phase.name, count: day }],
    sentence: `${who} was born on day ${day} of a lunar month, when the Moon ${phase.does}.`,
  }
}

const MOON_PHASES = [
  { until: 2, name: 'new', does: 'has just been born' },
  { until: 13, name: 'waxing', does: 'grows from night to night' },
  { until: 16, name: 'full', does: 'stands full' },
  { until: 28, name: 'waning', does: 'gives back its light' },
  { until: 30, name: 'dark', does: 'goes dark before the new one' },
] as const
