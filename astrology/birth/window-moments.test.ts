import { describe, expect, it } from 'vitest'
import { windowMoments, withOwnInMiddle } from './window-moments.ts'

const birth = { jd: 5, window: { from: 0, to: 10 } }

describe('windowMoments', () => {
  it('looks at both ends, and once into every piece', () => {
    expect(windowMoments(birth, [8, 2, 4, 6], [])).toEqual([0, 3, 7, 10])
  })

  it('needs no more for a piece that holds a turn, the birth or an end', () => {
    expect(windowMoments(birth, [2, 4, 6, 8], [3])).toEqual([0, 3, 7, 10])
    expect(windowMoments(birth, [], [])).toEqual([0, 10])
  })

  it('does not take a look at a cut for one into a piece', () => {
    expect(windowMoments(birth, [2, 4], [4])).toEqual([0, 3, 4, 10])
  })

  it('keeps to the window', () => {
    expect(windowMoments(birth, [-1, 0, 10, 12], [-3, 14])).toEqual([0, 10])
  })
})

it('puts one’s own in the middle', () => {
  expect(withOwnInMiddle([1, 2, 3], 9)).toEqual([1, 2, 9, 3])
  expect(withOwnInMiddle([1, 2, 3, 4], 9)).toEqual([1, 2, 9, 3, 4])
})
