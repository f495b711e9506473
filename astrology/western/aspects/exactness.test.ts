import { describe, expect, it } from 'vitest'
import { aspectBetween, type Aspect } from './aspects.ts'
import { withExactness } from './exactness.ts'

/** The aspects of a Moon at these longitudes to a point at 0°, a list for each. */
function moments(...longitudes: number[]): Aspect[][] {
  return longitudes.map((longitude) => {
    const found = aspectBetween(
      { name: 'moon', longitude, speed: 13 },
      { name: 'sun', longitude: 0, speed: 1 },
    )
    return found === null ? [] : [found]
  })
}

function orbs(lists: readonly (readonly Aspect[])[]): (number | undefined)[] {
  return lists.map(([aspect]) => aspect?.orb)
}

describe('withExactness', () => {
  it.each([
    ['conjunction', [358, 359.5, 1, 2], [2, 0, 1, 2]],
    ['opposition', [178, 179, 180.5], [2, 1, 0]],
    ['square', [88, 89, 90.5, 92], [2, 1, 0, 2]],
    ['square the other way', [268, 270.5], [2, 0]],
  ])('knows that a %s was exact between two moments', (_, longitudes, wanted) => {
    expect(orbs(withExactness(moments(...longitudes)))).toEqual(wanted)
  })

  it('leaves an aspect that never gets there as it is', () => {
    expect(orbs(withExactness(moments(1, 2, 3)))).toEqual([1, 2, 3])
    expect(orbs(withExactness(moments(267, 268, 269)))).toEqual([3, 2, 1])
  })
})
