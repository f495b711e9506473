import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from './spread.ts'

const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180)

describe('spread', () => {
  it('leaves alone what is far enough apart', () => {
    expect(spread([10, 50, 200], 7)).toEqual([10, 50, 200])
  })

  it('moves two that are too close by the same amount', () => {
    expect(spread([100, 102], 7)).toEqual([97.5, 104.5])
  })

  it('does so across the beginning of the circle', () => {
    expect(spread([359, 1], 6)).toEqual([357, 3])
  })

  it('keeps the order, and the distance asked for', () => {
    const angles = fc.array(fc.double({ min: 0, max: 359.999, noNaN: true }), { maxLength: 15 })
    fc.assert(
      fc.property(angles, (all) => {
        const moved = spread(all, 7)
        for (const [i, a] of moved.entries()) {
          for (const b of moved.slice(i + 1)) expect(apart(a, b)).toBeGreaterThan(7 - 1e-6)
        }
      }),
    )
  })

  it('says so when there is no room', () => {
    expect(() =>
      spread(
        Array.from({ length: 60 }, () => 0),
        7,
      ),
    ).toThrow('cannot stand')
  })
})
