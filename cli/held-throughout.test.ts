import { describe, expect, it } from 'vitest'

import { heldThroughout } from './held-throughout.ts'

describe('heldThroughout', () => {
  it('keeps what holds, withholds what changes, and says where a longitude ranges', () => {
    const moon = (longitude: number, sign: string) => ({
      moon: { longitude, sign, speed: longitude / 10, retrograde: false },
    })
    expect(heldThroughout([moon(29, 'Aries'), moon(30, 'Taurus'), moon(31, 'Taurus')])).toEqual({
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
