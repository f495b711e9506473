import type { PartsBody } from '#astrology/facts.ts'
import type { HebrewBirthDate } from '../calendar/hebrew-birth-date.ts'
import { monthsOfYear, type HebrewDate, type HebrewMonth } from '../calendar/hebrew-calendar.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { both, eachTold } from '../window/views.ts'

/** What the two Hebrew birthdays have in common, and how far they lie apart in the year. */
export const COUPLE_DATE_PARTS: readonly PairPart[] = [
  {
    views: both(
      eachTold(({ hebrewDate }) => [
        hebrewDate?.day,
        hebrewDate?.month,
        hebrewDate?.year,
        hebrewDate?.weekday,
      ]),
    ),
    facts: ({ first, second }) => {
      const [one, two] = [first.hebrewDate, second.hebrewDate]
      return one === null || two === null ? [] : dayFacts([one, two])
    },
  },
  { views: both(eachTold(({ month }) => [month?.letter])), facts: monthFacts },
]

type Pair = readonly [HebrewBirthDate, HebrewBirthDate]

function dayFacts([one, two]: Pair): PartsBody[] {
  const apart = daysApart(one, two)
  const body = { topic: 'anniversaries', rule: RULES.anniversaries }
  return [
    {
      ...body,
      property: 'daysApart',
      value: apart,
      measures: { days: { value: apart, unit: 'days' } },
      marks: [
        { relation: 'birthdays apart', count: apart },
        { whose: 'p1', hebrewMonth: plainMonth(one.month), count: one.day },
        { whose: 'p2', hebrewMonth: plainMonth(two.month), count: two.day },
      ],
      sentence:
        apart === 0
          ? `{p1} and {p2} keep one Hebrew birthday, ${one.day} ${plainMonth(one.month)}.`
          : `The Hebrew birthdays of {p1} and {p2}, ${one.day} ${plainMonth(one.month)} and ${two.day} ${plainMonth(two.month)}, lie {days:day} apart in the year.`,
    },
    ...(one.day === two.day && apart !== 0
      ? [
          {
            ...body,
            property: 'dayOfMonth',
            value: one.day,
            sentence: `{p1} and {p2} were born on the same day of the Moon's month, day ${one.day}.`,
            marks: [{ relation: 'day of the month', count: one.day }],
          },
        ]
      : []),
    {
      ...body,
      property: 'weekdays',
      value: [String(one.weekday + 1), String(two.weekday + 1)],
      marks: [
        { whose: 'p1', relation: 'creation', count: one.weekday + 1 },
        { whose: 'p2', relation: 'creation', count: two.weekday + 1 },
      ],
      sentence:
        one.weekday === two.weekday
          ? `{p1} and {p2} were born on the same day of creation, day ${one.weekday + 1}.`
          : `{p1} was born on day ${one.weekday + 1} of creation and {p2} on day ${two.weekday + 1}.`,
    },
    {
      ...body,
      property: 'yearsApart',
      value: Math.abs(one.year - two.year),
      measures: { years: { value: Math.abs(one.year - two.year), unit: 'years' } },
      sentence: yearsInWords(one.year, two.year),
      marks: [
        { relation: 'Hebrew years apart', count: Math.abs(one.year - two.year) },
        { whose: 'p1', relation: 'Hebrew year', count: one.year },
        { whose: 'p2', relation: 'Hebrew year', count: two.year },
      ],
    },
  ]
}

function yearsInWords(one: number, two: number): string {
  if (one === two) return `{p1} and {p2} were born in the same Hebrew year, ${one}.`
  const years = Math.abs(one - two)
  return `By the Hebrew count ${years === 1 ? 'one year lies' : '{years:year} lie'} between {p1}'s birth in ${one} and {p2}'s in ${two}.`
}

/** In a common year neither deficient nor complete, the short way round. */
function daysApart(one: HebrewDate, two: HebrewDate): number {
  const days = Math.abs(dayOfYear(one) - dayOfYear(two))
  return Math.min(days, DAYS_IN_REGULAR_YEAR - days)
}
const DAYS_IN_REGULAR_YEAR = 354
/** Common and of 354 days. */
const REGULAR_YEAR = 5786

function dayOfYear({ month, day }: HebrewDate): number {
  const months = monthsOfYear(REGULAR_YEAR)
  const place = months.findIndex((one) => one.month === plainMonth(month))
  return months.slice(0, place).reduce((sum, { days }) => sum + days, day)
}

/** In a common year the birthdays of either Adar are kept in the only one. */
function plainMonth(month: HebrewMonth): HebrewMonth {
  return month === 'Adar I' || month === 'Adar II' ? 'Adar' : month
}

function monthFacts({ first, second }: PairTelling): PartsBody[] {
  const [one, two] = [first.month, second.month]
  if (one === null || two === null) return []
  const isOne = one.letter === two.letter
  return [
    {
      topic: 'months',
      property: 'letters',
      value: [one.letter, two.letter],
      marks: [
        { whose: 'p1', relation: 'month', letter: one.letter, sense: one.sense },
        { whose: 'p2', relation: 'month', letter: two.letter, sense: two.sense },
      ],
      sentence: isOne
        ? `{p1} and {p2} were born in months of one letter, ${one.letter}, and one sense, ${one.sense}.`
        : `The month of {p1} is ruled by ${one.letter} and the sense of ${one.sense}, that of {p2} by ${two.letter} and the sense of ${two.sense}.`,
      rule: RULES.month,
    },
    {
      topic: 'months',
      property: 'tribes',
      value: [one.tribe, two.tribe],
      marks: [
        { whose: 'p1', tribe: one.tribe },
        { whose: 'p2', tribe: two.tribe },
      ],
      sentence: isOne
        ? `Both {p1} and {p2} belong by their month to the tribe of ${one.tribe}.`
        : `By their months {p1} belongs to the tribe of ${one.tribe} and {p2} to that of ${two.tribe}.`,
      rule: RULES.month,
    },
  ]
}
