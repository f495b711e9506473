import { assert, double, property as holds } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearMidpoint, separation, signedArc } from './circle.ts'

const longitude = double({ min: 0, max: 360, maxExcluded: true, noNaN: true })

describe('signedArc', () => {
  it('is as long one way as the other, to the last bit', () => {
    assert(
      holds(longitude, longitude, (one, other) => {
        const [there, back] = [signedArc(one, other), signedArc(other, one)]
        expect(Math.abs(there)).toBe(Math.abs(back))
        expect(there === 180 || there + back === 0).toBe(true)
        expect(separation(one, other)).toBe(separation(other, one))
      }),
      { numRuns: 2000 },
    )
  })

  it('leads to where it points, and never farther than half round', () => {
    assert(
      holds(longitude, longitude, (from, to) => {
        const arc = signedArc(from, to)
        expect(arc).toBeGreaterThan(-180)
        expect(arc).toBeLessThanOrEqual(180)
        const missed = (((from + arc - to) % 360) + 540) % 360
        expect(Math.abs(missed - 180)).toBeLessThan(1e-9)
      }),
      { numRuns: 2000 },
    )
  })

  it('goes the long half with the zodiac', () => {
    expect([signedArc(0, 180), signedArc(180, 0), signedArc(350, 170)]).toEqual([180, 180, 180])
  })
})

describe('nearMidpoint', () => {
  it('is the same whichever comes first, and as far from the one as from the other', () => {
    assert(
      holds(longitude, longitude, (one, other) => {
        const middle = nearMidpoint(one, other)
        expect(nearMidpoint(other, one)).toBe(middle)
        expect(middle).toBeGreaterThanOrEqual(0)
        expect(middle).toBeLessThan(360)
        const halves = [separation(one, middle), separation(middle, other)]
        expect(halves[0]).toBeCloseTo(halves[1]!, 9)
        expect(halves[0]! + halves[1]!).toBeCloseTo(separation(one, other), 9)
      }),
      { numRuns: 2000 },
    )
  })

  it('lies after the lesser of two opposite longitudes', () => {
    expect([nearMidpoint(10, 190), nearMidpoint(190, 10)]).toEqual([100, 100])
  })
})
