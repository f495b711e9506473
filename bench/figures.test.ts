import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areKept, figureLines, readable, spreadOf, timesAsGood, type Figure } from './figures.ts'

const sides = (ours: readonly number[], peer: readonly number[]): Figure['sides'] => [
  { name: 'ours', samples: ours },
  { name: 'theirs', samples: peer },
]

describe('spreadOf', () => {
  it('lies around the middle, within what was measured', () => {
    const samples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(samples, (all) => {
        const { middle, from, to, count } = spreadOf({ name: 'ours', samples: all })
        expect(count).toBe(all.length)
        expect(from).toBeLessThanOrEqual(middle)
        expect(middle).toBeLessThanOrEqual(to)
        expect(all).toContain(from)
        expect(all).toContain(to)
      }),
      { seed: 1 },
    )
  })

  it('holds nine of ten where there are many, so that one outlier is none of it', () => {
    const samples = [...Array.from({ length: 99 }, (_, n) => n + 1), 1e9]
    expect(spreadOf({ name: 'ours', samples })).toEqual({ middle: 51, from: 6, to: 96, count: 100 })
  })
})

describe('timesAsGood', () => {
  it.each([
    ['less', [2], [6], 3],
    ['more', [2], [6], 1 / 3],
  ] as const)('says of %s what is better', (better, ours, theirs, ratio) => {
    const figure: Figure = { what: 'a', unit: 'ms', better, sides: sides(ours, theirs) }
    expect(timesAsGood(figure, figure.sides[1]!)).toBeCloseTo(ratio)
  })
})

describe('readable', () => {
  it.each([
    [0, '0'],
    [1234.5, '1,230'],
    [56.78, '56.8'],
    [0.012345, '0.0123'],
  ])('tells %d as %s', (value, told) => {
    expect(readable(value)).toBe(told)
  })
})

describe('figureLines', () => {
  it('says of a promise whether it was kept', () => {
    const promise = { words: '3 at most', isKept: false }
    const figure: Figure = {
      what: 'a',
      unit: 'ms',
      better: 'less',
      sides: sides([4], [8]),
      promise,
    }
    expect(figureLines(figure)).toEqual([
      'a, ms',
      expect.stringMatching(/^ {2}ours +4 \(4 to 4, 1\)$/),
      expect.stringMatching(/^ {2}theirs +8 \(8 to 8, 1\) {2}ours is 2 times as good$/),
      '  NOT kept: 3 at most',
    ])
    expect(areKept([figure])).toBe(false)
  })
})
