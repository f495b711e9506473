import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packGapRow, readGapRow } from './gap-rows.ts'

const counts = fc.array(fc.oneof(fc.nat(30), fc.nat(3000), fc.nat(60_000)), { maxLength: 72 })

describe('packGapRow', () => {
  it('keeps each count to half of what chance makes of it, and what there is none of', () => {
    fc.assert(
      fc.property(counts, (row) => {
        const read = readGapRow(packGapRow(row))
        for (const [gap, count] of row.entries()) {
          const found = read[gap] ?? 0
          expect(Math.abs(found - count)).toBeLessThanOrEqual(Math.sqrt(count) / 2)
          expect(found === 0).toBe(count === 0)
        }
      }),
    )
  })

  it('takes a character for most, and nothing for what comes after the last', () => {
    expect(packGapRow([40, 44, 50, 45, 0, 0])).toHaveLength(4)
    expect(packGapRow([0, 0])).toBe('')
    expect(packGapRow([28_000, 0, 28_000])).toHaveLength(9)
  })
})
