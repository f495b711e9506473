import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packGapRow, readGapRow } from './gap-rows.ts'

const gaps = fc.array(
  fc
    .tuple(
      fc.oneof(fc.nat(30), fc.nat(3000), fc.nat(60_000)),
      fc.double({ max: 1, noNaN: true, min: 0 }),
    )
    .map(([pairs, share]) => ({ pairs, hits: Math.round(pairs * share) })),
  { maxLength: 72 },
)

describe('packGapRow', () => {
  it('keeps hits to half of what chance makes of them, and what none or all have', () => {
    fc.assert(
      fc.property(gaps, (rows) => {
        const [hits, pairs] = [rows.map((row) => row.hits), rows.map((row) => row.pairs)]
        const read = readGapRow(packGapRow({ hits, pairs }), pairs)
        for (const [gap, { hits: count, pairs: of }] of rows.entries()) {
          const found = read[gap] ?? 0
          const byChance = of === 0 ? 0 : Math.sqrt((count * (of - count)) / of)
          expect(Math.abs(found - count)).toBeLessThanOrEqual(Math.max(byChance / 2, 0))
          expect(found).toBeLessThanOrEqual(of)
        }
      }),
    )
  })

  it('takes a character for most, and nothing for what comes after the last', () => {
    const pairs = [800, 800, 700, 600, 500, 400]
    expect(packGapRow({ hits: [40, 44, 50, 45, 0, 0], pairs })).toHaveLength(4)
    expect(packGapRow({ hits: [0, 0, 0, 0, 0, 0], pairs })).toBe('')
    const many = [28_000, 28_000, 28_000]
    expect(packGapRow({ hits: [28_000, 0, 28_000], pairs: many })).toHaveLength(9)
  })
})
