import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { unionOf, withoutSpans, type Spans } from './spans.ts'

/** Spans with whole ends, so that a number between is in them or not. */
const SPANS = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 })
  .map((ends) => ends.toSorted((a, b) => a - b))
  .map((ends): Spans =>
    Array.from({ length: Math.floor(ends.length / 2) }, (_, place) => {
      return { from: ends[place * 2]!, to: ends[place * 2 + 1]! }
    }),
  )
const MOMENTS = Array.from({ length: 61 }, (_, moment) => moment + 0.5)

function holds(spans: Spans, at: number): boolean {
  return spans.some(({ from, to }) => from <= at && at < to)
}

describe('spans', () => {
  it('joined, hold where either holds, apart from one another and in order', () => {
    fc.assert(
      fc.property(SPANS, SPANS, (one, other) => {
        const joined = unionOf(one, other)
        for (const at of MOMENTS) expect(holds(joined, at)).toBe(holds(one, at) || holds(other, at))
        joined
          .slice(1)
          .forEach(({ from }, place) => expect(from).toBeGreaterThan(joined[place]!.to))
      }),
    )
  })

  it('taken from others, leave what lay outside them', () => {
    fc.assert(
      fc.property(SPANS, SPANS, (all, some) => {
        const left = withoutSpans(all, some)
        for (const at of MOMENTS) expect(holds(left, at)).toBe(holds(all, at) && !holds(some, at))
      }),
    )
  })
})
