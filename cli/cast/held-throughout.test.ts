import { describe, expect, it } from 'vitest'

import { heldThroughout } from './held-throughout.ts'

describe('heldThroughout', () => {
  it('keeps what holds, withholds what changes, and says where a longitude ranges', () => {
    const skies = [
      { moon: { longitude: 29, sign: 'Aries', speed: 2.9, retrograde: false } },
      { moon: { longitude: 30, sign: 'Taurus', speed: 3, retrograde: false } },
      { moon: { longitude: 31, sign: 'Taurus', speed: 3.1, retrograde: false } },
    ]
    expect(heldThroughout(skies)).toEqual({
      moon: {
        longitude: 30,
        longitudeFrom: 29,
        longitudeTo: 31,
        sign: null,
        speed: 3,
        retrograde: false,
      },
    })
  })

  it('knows that what turns back, or passes the first point of Aries, comes farther than its ends', () => {
    const turning = [10, 10.4, 10.2].map((longitude) => ({ longitude }))
    expect(heldThroughout(turning)).toEqual({
      longitude: 10.4,
      longitudeFrom: 10,
      longitudeTo: expect.closeTo(10.4, 9),
    })
    const passing = [359, 0.5, 2].map((longitude) => ({ longitude }))
    expect(heldThroughout(passing)).toEqual({ longitude: 0.5, longitudeFrom: 359, longitudeTo: 2 })
  })

  it('holds lists whole or not at all', () => {
    expect(
      heldThroughout([
        { a: [1, 2], b: [1] },
        { a: [1, 2], b: [2] },
      ]),
    ).toEqual({
      a: [1, 2],
      b: null,
    })
  })

  it('leaves a chart of one moment as it is', () => {
    expect(heldThroughout([{ longitude: 30, sign: 'Taurus' }])).toEqual({
      longitude: 30,
      sign: 'Taurus',
    })
  })
})
