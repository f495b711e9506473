import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import type { HebrewBirthDate } from '../calendar/hebrew-birth-date.ts'
import { monthsOfYear, type HebrewDate, type HebrewMonth } from '../calendar/hebrew-calendar.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { both, eachTold } from '../window/views.ts'
import { SIMPLE_LETTERS } from '../letters/simple-letters.ts'
import { kept } from './told-once.ts'

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
    ...weekdayFacts(one.weekday * 7 + two.weekday),
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

const weekdayFacts = once((pair: number) => {
  const [one, two] = [Math.floor(pair / 7) + 1, (pair % 7) + 1]
  return kept([
    {
      topic: 'anniversaries',
      property: 'weekdays',
      value: [String(one), String(two)],
      marks: [
        { whose: 'p1', relation: 'creation', count: one },
        { whose: 'p2', relation: 'creation', count: two },
      ],
      sentence:
        one === two
          ? `{p1} and {p2} were born on the same day of creation, day ${one}.`
          : `{p1} was born on day ${one} of creation and {p2} on day ${two}.`,
      rule: RULES.anniversaries,
    },
  ])
})

function yearsInWords(one: number, two: number): string {
  if (one === two) return `{p1} and {p2} were born in the same Hebrew year, ${one}.`
  const years = Math.abs(one - two)
  return `By the Hebrew count ${years === 1 ? 'one year lies' : '{years:year} lie'} between {p1}'s birth in ${one} and {p2}'s in ${two}.`
}

const DAYS_IN_REGULAR_YEAR = 354
/** Common and of 354 days. */
const REGULAR_YEAR = 5786

/** In a common year neither deficient nor complete, the short way round. */
function daysApart(one: HebrewDate, two: HebrewDate): number {
  const days = Math.abs(dayOfYear(one) - dayOfYear(two))
  return Math.min(days, DAYS_IN_REGULAR_YEAR - days)
}

function dayOfYear({ month, day }: HebrewDate): number {
  return (DAYS_BEFORE.get(plainMonth(month)) ?? 0) + day
}

const DAYS_BEFORE: ReadonlyMap<HebrewMonth, number> = new Map(
  monthsOfYear(REGULAR_YEAR).map(({ month }, place, months) => [
    month,
    months.slice(0, place).reduce((sum, { days }) => sum + days, 0),
  ]),
)

/** In a common year the birthdays of either Adar are kept in the only one. */
export function plainMonth(month: HebrewMonth): HebrewMonth {
  return month === 'Adar I' || month === 'Adar II' ? 'Adar' : month
}

function monthFacts({ first, second }: PairTelling): readonly PartsBody[] {
  const [one, two] = [first.month, second.month]
  return one === null || two === null ? [] : factsOfMonths(one.monthNumber * 13 + two.monthNumber)
}

const factsOfMonths = once((pair: number) => {
  const one = SIMPLE_LETTERS[Math.floor(pair / 13) - 1]!
  const two = SIMPLE_LETTERS[(pair % 13) - 1]!
  const isOne = one === two
  return kept([
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
  ])
})
