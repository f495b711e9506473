import type { Cast } from '#astrology/cast.ts'
import { plainMonth } from '#astrology/kabbalah/couple/couple-date-facts.ts'
import { nameMark } from '#astrology/kabbalah/facts/name-facts.ts'
import type { KabbalahChart } from '#astrology/kabbalah/kabbalah-chart.ts'
import { byCourse, bySun, type Follows } from '../follows.ts'
import type { Seen, Sameness } from './sameness.ts'

const NAME_DEGREES = 5
/** A Hebrew month is a round of the Moon's, a day of it a day long. */
const MONTH_DAYS = 29.5
const DAILY: Follows = { kind: 'day' }

function inWindow(see: (chart: KabbalahChart) => Seen): Sameness['read'] {
  return ({ window }) => window.kabbalah.map(see)
}

/** The day and the month of a Hebrew birthday, both Adars as one. */
function birthdayOf({ hebrewDate }: KabbalahChart) {
  return hebrewDate && { day: hebrewDate.day, month: plainMonth(hebrewDate.month) }
}

/** Of a birth whose Hebrew date, or month, is known. */
function ownBirthday({ window }: Cast) {
  return birthdayOf(window.kabbalah[0]!)!
}

/** The Name over the Sun, the Hebrew birthday and its month. */
export const KABBALAH_SAMENESSES: readonly Sameness[] = [
  {
    system: 'kabbalah',
    property: 'sunName',
    read: inWindow(({ sunName }) => sunName.number),
    follows: bySun(NAME_DEGREES),
    name: 'the Name over the Sun',
    isNamed: true,
    tell: ({ charts }, both) => {
      const { sunName } = charts.kabbalah
      return {
        sentence: `The Suns of ${both} stand under one Name, ${sunName.spelling}, that of ${sunName.angel}.`,
        each: { body: 'Sun', ...nameMark(sunName) },
      }
    },
  },
  {
    system: 'kabbalah',
    property: 'hebrewDate',
    read: inWindow((chart) => {
      const birthday = birthdayOf(chart)
      return birthday && `${birthday.day} ${birthday.month}`
    }),
    follows: DAILY,
    name: 'the Hebrew birthday',
    isNamed: true,
    tell: (cast, both) => {
      const { day, month } = ownBirthday(cast)
      return {
        sentence: `${both} keep one Hebrew birthday, ${day} ${month}.`,
        each: { hebrewMonth: month, count: day },
      }
    },
  },
  {
    system: 'kabbalah',
    property: 'hebrewMonth',
    read: inWindow((chart) => birthdayOf(chart)?.month ?? null),
    follows: byCourse(1, MONTH_DAYS),
    name: 'the Hebrew month',
    isNamed: true,
    tell: (cast, both) => {
      const { month } = ownBirthday(cast)
      return {
        sentence: `${both} were both born in the Hebrew month ${month}.`,
        each: { hebrewMonth: month },
      }
    },
  },
]
