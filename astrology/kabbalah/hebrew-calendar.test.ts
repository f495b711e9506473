import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayNumberOf,
  daysInYear,
  hebrewDateOf,
  monthsOfYear,
  newYearOf,
  weekdayOf,
} from './hebrew-calendar.ts'

/** The Julian day number of a Gregorian date. */
function civil(date: string): number {
  return Date.parse(`${date}T00:00Z`) / 86_400_000 + 2_440_588
}

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

  it('gives the day back that it was asked for', () => {
    assert(
      property(integer({ min: civil('1700-01-01'), max: civil('2400-12-31') }), (day) => {
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
})

describe('dayNumberOf', () => {
  it('knows no second Adar in a common year, and no 30 Cheshvan where that month is short', () => {
    expect(dayNumberOf({ year: 5639, month: 'Adar II', day: 1 })).toBeNull()
    expect(dayNumberOf({ year: 5784, month: 'Cheshvan', day: 30 })).toBeNull()
  })
})
