import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { MICHAEL } from '#astrology/western/births.fixture.ts'
import { firdarAt, firdaria } from './firdaria.ts'
import { annualProfection } from './profections.ts'
import { ageInReturns, lastReturn, nextReturn } from './returns.ts'

const ephemeris = await loadEphemeris()

describe('annualProfection', () => {
  it.each([
    [0, 1, 'Sagittarius', 'jupiter'],
    [1, 2, 'Capricorn', 'saturn'],
    [11, 12, 'Scorpio', 'mars'],
    [12, 1, 'Sagittarius', 'jupiter'],
    [57, 10, 'Virgo', 'mercury'],
  ])('gives the year after %i birthdays to house %i', (age, house, sign, lord) => {
    expect(annualProfection(244.83, age)).toEqual({ age, house, sign, lord })
  })
})

describe('lastReturn', () => {
  it('is the birth itself in the first year', () => {
    expect(lastReturn(ephemeris, 'sun', MICHAEL.jd, MICHAEL.jd + 100)).toBe(MICHAEL.jd)
  })

  it.each([1, 2, 30, 57])('comes %i times, each within a day of the birthday', (age) => {
    const birthday = MICHAEL.jd + age * 365.2422
    const before = lastReturn(ephemeris, 'sun', MICHAEL.jd, birthday + 10)
    expect(Math.abs(before - birthday)).toBeLessThan(1)
    expect(ageInReturns(MICHAEL.jd, before)).toBe(age)
    expect(ageInReturns(MICHAEL.jd, lastReturn(ephemeris, 'sun', MICHAEL.jd, birthday - 10))).toBe(
      age - 1,
    )
  })

  it('leaves no Moon return between itself and the next', () => {
    const at = MICHAEL.jd + 20000.3
    const last = lastReturn(ephemeris, 'moon', MICHAEL.jd, at)
    const next = nextReturn(ephemeris, 'moon', MICHAEL.jd, at)
    expect(last).toBeLessThanOrEqual(at)
    expect(next - last).toBeGreaterThan(26.5)
    expect(next - last).toBeLessThan(28.2)
  })
})

describe('firdaria', () => {
  it('fill seventy-five years without a gap, in the order of the sect', () => {
    for (const sect of ['day', 'night'] as const) {
      const periods = firdaria(MICHAEL.jd, sect)
      periods.slice(1).forEach(({ from }, place) => expect(from).toBeCloseTo(periods[place]!.to, 6))
      expect((periods.at(-1)!.to - MICHAEL.jd) / 365.242199).toBeCloseTo(75, 9)
      expect(periods[0]?.from).toBe(MICHAEL.jd)
    }
    expect(lords('day')).toEqual([
      'sun',
      'venus',
      'mercury',
      'moon',
      'saturn',
      'jupiter',
      'mars',
      'northNode',
      'southNode',
    ])
    expect(lords('night')).toEqual([
      'moon',
      'saturn',
      'jupiter',
      'mars',
      'sun',
      'venus',
      'mercury',
      'northNode',
      'southNode',
    ])
  })

  it.each([
    ['day', 0.1, 'sun', 'sun'],
    ['day', 10.1, 'venus', 'venus'],
    ['day', 12, 'venus', 'mercury'],
    ['day', 71, 'northNode', null],
    ['day', 74.9, 'southNode', null],
    ['day', 76, 'sun', 'sun'],
    ['night', 9.1, 'saturn', 'saturn'],
  ] as const)('give a %s birth after %d years to %s with %s', (sect, years, lord, partner) => {
    expect(firdarAt(1000, sect, 1000 + years * 365.242199)).toMatchObject({ lord, partner })
  })

  it('rule nobody before birth', () => {
    expect(firdarAt(1000, 'day', 999)).toBeNull()
  })
})

function lords(sect: 'day' | 'night'): string[] {
  return [...new Set(firdaria(0, sect).map(({ lord }) => lord))]
}
