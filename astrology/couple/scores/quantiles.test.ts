import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binOf, BINS, quantilesFrom, shareBelow, SHARES } from './quantiles.ts'

/** Quantiles that rise, as a table has them: some sixteen deviations from the least to the most. */
const rising = fc
  .array(fc.double({ min: 0.00025, max: 0.6, noNaN: true }), {
    minLength: SHARES.length,
    maxLength: SHARES.length,
  })
  .map((steps) => {
    let at = -7
    return steps.map((step) => (at += step))
  })

const raw = fc.double({ min: -9, max: 9, noNaN: true })

describe('shareBelow', () => {
  it('rises with the raw score everywhere, and is never nothing nor all', () => {
    fc.assert(
      fc.property(
        rising,
        raw,
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (table, at, more) => {
          const [here, above] = [shareBelow(table, at), shareBelow(table, at + more)]
          expect(here).toBeGreaterThan(0)
          expect(above).toBeLessThan(1)
          expect(above).toBeGreaterThan(here)
        },
      ),
    )
  })

  it('gives back the shares at the quantiles', () => {
    fc.assert(
      fc.property(rising, (table) => {
        const found = table.map((quantile) => shareBelow(table, quantile))
        for (const [place, share] of found.entries()) expect(share).toBeCloseTo(SHARES[place]!, 9)
      }),
    )
  })
})

describe('quantilesFrom', () => {
  it('finds the quantiles of what was counted to within a bin', () => {
    const values = Array.from({ length: 20_000 }, (_, place) => {
      const share = (place + 0.5) / 20_000
      return Math.log(share / (1 - share)) / 2
    })
    const counts = new Float64Array(BINS)
    for (const value of values) counts[binOf(value)]! += 1
    for (const [place, quantile] of quantilesFrom(counts).entries()) {
      const share = SHARES[place]!
      expect(quantile).toBeCloseTo(Math.log(share / (1 - share)) / 2, 1)
    }
  })

  it('puts in the middle what all pairs have', () => {
    const counts = new Float64Array(BINS)
    counts[binOf(0)] = 5000
    expect(shareBelow(quantilesFrom(counts), 0)).toBeCloseTo(0.5, 9)
  })

  it('refuses where nothing was counted', () => {
    expect(() => quantilesFrom(new Float64Array(BINS))).toThrow('no pair')
  })
})
