import fc from 'fast-check'
import { expect, it } from 'vitest'
import { timesAsLong } from './busy-machine.ts'

it('gives a busy machine more time, and none of them for ever', () => {
  expect([0, 2, 4, 8, 16, 1000].map((load) => timesAsLong(load, 2))).toEqual([1, 1, 1, 2, 4, 10])
  const load = fc.double({ min: 0, max: 500, noNaN: true })
  fc.assert(
    fc.property(load, load, fc.integer({ min: 1, max: 64 }), (one, other, processors) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)]
      expect(timesAsLong(less, processors)).toBeLessThanOrEqual(timesAsLong(more, processors))
    }),
  )
})
