import { describe, expect, it } from 'vitest'
import type { Counted } from './counted.ts'
import { packCounts, packRarest, readCounts, readRarest } from './packed-counts.ts'

const of = 1_000_000

describe('readCounts', () => {
  it('reads what was packed, and takes no hits for more than they are worth', () => {
    const hits = [0, 0, 0, 5, 12, 0, 300, 70_000, 9, 10, 0]
    const counts = hits.map((each, at): Counted => ({ hits: each, of, worth: 1 / (1 + at / 7) }))
    const read = readCounts(packCounts(counts), of)
    expect(read.map((count) => count.hits)).toEqual(hits)
    for (const [at, { hits: found, worth }] of read.entries()) {
      if (found < 10) continue
      expect(worth).toBeLessThanOrEqual(counts[at]!.worth)
      expect(worth).toBeGreaterThan(counts[at]!.worth * 0.94)
    }
  })

  it('takes a byte or two for a long run of nothing', () => {
    const none = Array.from({ length: 80_000 }, (): Counted => ({ hits: 0, of, worth: 1 }))
    const packed = packCounts(none)
    expect(packed.length).toBeLessThan(10)
    expect(readCounts(packed, of)).toEqual(none)
  })
})

describe('readRarest', () => {
  it('reads what was packed', () => {
    const ranked = [
      { entry: 79, hits: 0, of, worth: 1 },
      { entry: 3, hits: 999_999, of, worth: 0.5 },
    ]
    expect(readRarest(packRarest(ranked), of)).toEqual(ranked)
  })
})
