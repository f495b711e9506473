import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bhavasOf, houseOf } from './bhavas.ts'
import { signAt } from './signs.ts'
import { degreesFrom } from './span.ts'
import { sripatiBhavas } from './sripati.ts'

const place = (longitude: number) => ({ longitude, sign: signAt(longitude) })

describe('bhavasOf', () => {
  it('counts whole signs from the rising one', () => {
    const bhavas = bhavasOf({ ascendant: 221.4, midheaven: 140 }, 'wholeSign')
    expect(bhavas[0]).toEqual({ house: 1, sign: 'Scorpio', lord: 'mars', span: null })
    expect([211, 209.9, 41].map((longitude) => houseOf(place(longitude), bhavas))).toEqual([
      1, 12, 7,
    ])
  })

  it('puts Sripati’s middles on the angles and begins halfway between', () => {
    const bhavas = sripatiBhavas(100, 10)
    expect([bhavas[0]!.middle, bhavas[3]!.middle, bhavas[6]!.middle, bhavas[9]!.middle]).toEqual([
      100, 190, 280, 10,
    ])
    expect(bhavas[0]!.begins).toBe(85)
    const uneven = sripatiBhavas(100, 340)
    expect(uneven[9]!.middle).toBeCloseTo(340, 9)
    expect(uneven[10]!.middle).toBeCloseTo(20, 9)
    expect(uneven[1]!.middle).toBeCloseTo(120, 9)
  })

  it('leaves no longitude without one Sripati bhava', () => {
    const degrees = fc.double({ min: 0, max: 359.999, noNaN: true })
    const quadrant = fc.double({ min: 30, max: 150, noNaN: true })
    fc.assert(
      fc.property(degrees, quadrant, degrees, (ascendant, above, longitude) => {
        const midheaven = (ascendant - above + 360) % 360
        const bhavas = bhavasOf({ ascendant, midheaven }, 'sripati')
        const house = houseOf(place(longitude), bhavas)
        expect(house).toBeGreaterThanOrEqual(1)
        const widths = bhavas.map(({ span }, index) =>
          degreesFrom(span!.begins, bhavas[(index + 1) % 12]!.span!.begins),
        )
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(360, 6)
      }),
    )
  })
})
