import { HDate, Molad as HebcalMolad } from '@hebcal/core'
import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayNumberOf,
  daysInYear,
  hebrewDateOf,
  isLeapYear,
  moladOf,
  monthsOfYear,
  newYearOf,
  weekdayOf,
  type Molad,
} from './hebrew-calendar.ts'

/** The Julian day number of a Gregorian date. */
function civil(date: string): number {
  return Date.parse(`${date}T00:00Z`) / 86_400_000 + 2_440_588
}

/** Hebcal counts days from 1 January of year 1. */
const DAY_NUMBER_OF_RATA_DIE = 1_721_425

/** The independent implementation, asked for a day of ours. */
function hebcalDateOf(dayNumber: number) {
  const date = new HDate(dayNumber - DAY_NUMBER_OF_RATA_DIE)
  return { year: date.getFullYear(), month: date.getMonthName(), day: date.getDate() }
}

const anyDay = integer({ min: civil('1800-01-02'), max: civil('2399-12-31') })

function daysInMonths(year: number): number {
  return monthsOfYear(year).reduce((total, { days }) => total + days, 0)
}

describe('hebrewDateOf', () => {
  it.each([
    ['1853-03-30', { year: 5613, month: 'Adar II', day: 20 }],
    ['1879-03-14', { year: 5639, month: 'Adar', day: 19 }],
    ['1948-05-14', { year: 5708, month: 'Iyyar', day: 5 }],
    ['1967-02-20', { year: 5727, month: 'Adar I', day: 10 }],
    ['2024-10-03', { year: 5785, month: 'Tishrei', day: 1 }],
  ])('reads %s', (date, expected) => {
    expect(hebrewDateOf(civil(date))).toEqual(expected)
  })

  it('agrees with an independent implementation on 5,000 random days', () => {
    assert(
      property(anyDay, (day) => {
        expect(hebrewDateOf(day)).toEqual(hebcalDateOf(day))
        expect(weekdayOf(day)).toBe(new HDate(day - DAY_NUMBER_OF_RATA_DIE).getDay())
      }),
      { numRuns: 5000 },
    )
  })

  it('agrees with it on every first and last day of every month of two centuries', () => {
    for (let year = 5600; year < 5800; year++) {
      for (const { month, days } of monthsOfYear(year)) {
        const first = dayNumberOf({ year, month, day: 1 })!
        expect(hebcalDateOf(first)).toEqual({ year, month, day: 1 })
        expect(hebcalDateOf(first + days - 1)).toEqual({ year, month, day: days })
      }
    }
  })

  it('gives back the day that it was asked for', () => {
    assert(
      property(anyDay, (day) => {
        expect(dayNumberOf(hebrewDateOf(day))).toBe(day)
      }),
    )
  })
})

describe('newYearOf', () => {
  const years = Array.from({ length: 1000 }, (_, index) => 5500 + index)

  it('never falls on Sunday, Wednesday or Friday', () => {
    expect(new Set(years.map((year) => weekdayOf(newYearOf(year))))).toEqual(new Set([1, 2, 4, 6]))
  })

  it('leaves only the six lawful lengths of a year', () => {
    expect(new Set(years.map(daysInYear))).toEqual(new Set([353, 354, 355, 383, 384, 385]))
  })

  it('gives months that add up to their year', () => {
    expect(years.filter((year) => daysInMonths(year) !== daysInYear(year))).toEqual([])
  })

  it('has a second Adar in years 3, 6, 8, 11, 14, 17 and 19 of the cycle', () => {
    const cycle = Array.from({ length: 19 }, (_, index) => index + 1)
    expect(cycle.filter((year) => isLeapYear(5700 + year))).toEqual([3, 6, 8, 11, 14, 17, 19])
  })
})

describe('moladOf', () => {
  it('agrees with an independent implementation on every month of a century', () => {
    for (let year = 5700; year < 5800; year++) {
      for (const [place, { month }] of monthsOfYear(year).entries()) {
        const firstDay = dayNumberOf({ year, month, day: 1 })! - DAY_NUMBER_OF_RATA_DIE
        const theirs = new HebcalMolad(year, new HDate(firstDay).getMonth())
        expect([month, ...civilHourOf(moladOf(year, place))]).toEqual([
          month,
          theirs.getHour(),
          theirs.getMinutes(),
          theirs.getChalakim(),
        ])
      }
    }
  })
})

/** Hour, minute and parts of a minute since midnight; ours are counted from six hours before. */
function civilHourOf({ hours, parts }: Molad): number[] {
  return [(hours + 18) % 24, Math.floor(parts / 18), parts % 18]
}

describe('dayNumberOf', () => {
  it('knows no second Adar in a common year, and no 30 Cheshvan where that month is short', () => {
    expect(dayNumberOf({ year: 5639, month: 'Adar II', day: 1 })).toBeNull()
    expect(dayNumberOf({ year: 5784, month: 'Cheshvan', day: 30 })).toBeNull()
  })
})
