import { describe, expect, it } from 'vitest'
import { festivalOf, isNewMoonFeast } from './festival.ts'
import { hebrewDateOf, newYearOf } from './hebrew-calendar.ts'
import { omerDayOf } from './omer.ts'

describe('festivalOf', () => {
  it.each([
    [{ year: 5728, month: 'Tishrei', day: 1 }, 'Rosh Hashanah, the new year'],
    [{ year: 5728, month: 'Tishrei', day: 10 }, 'Yom Kippur, the day of atonement'],
    [{ year: 5728, month: 'Nisan', day: 21 }, 'Passover'],
    [{ year: 5728, month: 'Nisan', day: 22 }, null],
    [{ year: 5727, month: 'Adar I', day: 14 }, 'the lesser Purim'],
    [{ year: 5727, month: 'Adar II', day: 14 }, 'Purim'],
    [{ year: 5728, month: 'Adar', day: 14 }, 'Purim'],
    [{ year: 5728, month: 'Av', day: 29 }, null],
  ] as const)('of %o is %s', (date, expected) => {
    expect(festivalOf(date)).toBe(expected)
  })

  it('carries the eight days of Hanukkah over the end of a short or a long Kislev', () => {
    const lengths = [5784, 5785].map((year) => {
      const days = Array.from({ length: 385 }, (_, passed) =>
        hebrewDateOf(newYearOf(year) + passed),
      )
      return days.filter((date) => festivalOf(date)?.startsWith('Hanukkah')).map(({ day }) => day)
    })
    expect(lengths).toEqual([
      [25, 26, 27, 28, 29, 1, 2, 3],
      [25, 26, 27, 28, 29, 30, 1, 2],
    ])
  })

  it('knows the new Moon on the first and the thirtieth, but not on the new year', () => {
    expect(isNewMoonFeast({ year: 5728, month: 'Av', day: 30 })).toBe(true)
    expect(isNewMoonFeast({ year: 5728, month: 'Elul', day: 1 })).toBe(true)
    expect(isNewMoonFeast({ year: 5728, month: 'Elul', day: 2 })).toBe(false)
    expect(isNewMoonFeast({ year: 5728, month: 'Tishrei', day: 1 })).toBe(false)
  })
})

describe('omerDayOf', () => {
  it('counts forty-nine days of seven by seven sefirot', () => {
    const days = Array.from({ length: 355 }, (_, passed) => hebrewDateOf(newYearOf(5728) + passed))
    const omer = days.flatMap((date) => omerDayOf(date) ?? [])
    expect(omer.map(({ day }) => day)).toEqual(Array.from({ length: 49 }, (_, index) => index + 1))
    expect(new Set(omer.map(({ ofDay, ofWeek }) => `${ofDay} in ${ofWeek}`)).size).toBe(49)
  })

  it('keeps the thirty-third, Hod in Hod, on 18 Iyyar', () => {
    expect(omerDayOf({ year: 5728, month: 'Iyyar', day: 18 })).toEqual({
      day: 33,
      ofDay: 'Hod',
      ofWeek: 'Hod',
    })
  })

  it('is silent on the eve and after the end', () => {
    expect(omerDayOf({ year: 5728, month: 'Nisan', day: 15 })).toBeNull()
    expect(omerDayOf({ year: 5728, month: 'Sivan', day: 6 })).toBeNull()
  })
})
