import { describe, expect, it } from 'vitest'
import { nearMidpoint, separation, signedArc, wrap } from './circle.ts'
import { houseOf } from './houses.ts'
import { lunarPhase } from './lunar-phase.ts'
import { degreeInSign, elementOf, modalityOf, polarityOf, signAt } from './zodiac.ts'

describe('signAt', () => {
  it.each([
    [0, 'Aries'],
    [29.999999, 'Aries'],
    [30, 'Taurus'],
    [359.99, 'Pisces'],
    [-1e-15, 'Aries'],
    [-0.1, 'Pisces'],
    [720, 'Aries'],
  ])('finds %d° in %s', (longitude, sign) => {
    expect(signAt(longitude)).toBe(sign)
    expect(degreeInSign(longitude)).toBeLessThan(30)
    expect(degreeInSign(longitude)).toBeGreaterThanOrEqual(0)
  })

  it('knows what the signs are', () => {
    expect([elementOf('Virgo'), modalityOf('Virgo'), polarityOf('Virgo')]).toEqual([
      'earth',
      'mutable',
      'nocturnal',
    ])
    expect([elementOf('Aquarius'), modalityOf('Aquarius'), polarityOf('Aquarius')]).toEqual([
      'air',
      'fixed',
      'diurnal',
    ])
  })
})

describe('the circle', () => {
  it('measures the short way', () => {
    expect([wrap(-10), signedArc(350, 10), signedArc(10, 350), separation(350, 10)]).toEqual([
      350, 20, -20, 20,
    ])
    expect([nearMidpoint(350, 10), nearMidpoint(10, 350), nearMidpoint(100, 200)]).toEqual([
      0, 0, 150,
    ])
  })
})

describe('houseOf', () => {
  const cusps = [350, 20, 50, 80, 110, 140, 170, 200, 230, 260, 290, 320]
  it.each([
    [350, 1],
    [0, 1],
    [19.99, 1],
    [20, 2],
    [349.99, 12],
  ])('puts %d° into house %i', (longitude, house) => {
    expect(houseOf(longitude, cusps)).toBe(house)
  })
})

describe('houseOf, where cusps run against the zodiac', () => {
  const cusps = [350, 320, 290, 260, 230, 200, 170, 140, 110, 80, 50, 20]
  it.each([
    [350, 1],
    [321, 1],
    [320, 2],
    [0, 12],
    [20, 12],
  ])('puts %d° into house %i', (longitude, house) => {
    expect(houseOf(longitude, cusps)).toBe(house)
  })
})

describe('lunarPhase', () => {
  it.each([
    [0, 'New Moon'],
    [337.5, 'New Moon'],
    [22.49, 'New Moon'],
    [22.5, 'Waxing Crescent'],
    [90, 'First Quarter'],
    [180, 'Full Moon'],
    [337.49, 'Waning Crescent'],
  ])('calls a lead of %d° the %s', (lead, name) => {
    expect(lunarPhase(100, wrap(100 + lead))).toMatchObject({ name })
  })

  it('lights the whole disc at the full', () => {
    expect(lunarPhase(0, 180)).toMatchObject({ litShare: 1, step: 15 })
  })
})
