import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { placeOffset } from './birth-offset.ts'
import { clockOffsets, dayOnClock, type OffsetAt } from './clock-offsets.ts'
import { zoneHistory } from './zone-history.ts'
import { ZONE_TABLE } from './zone-table.ts'

const DAY = 86_400
const moments = fc.integer({
  min: Date.UTC(1800, 0, 3) / 1000,
  max: Date.UTC(2399, 11, 30) / 1000,
})
/** What clocks showed in a zone, at its own city or at Greenwich where it has none. */
const clocks = fc.constantFrom(...Object.keys(ZONE_TABLE.zones)).map((name): OffsetAt => {
  const zone = zoneHistory(name)
  if (zone === null) throw new Error(`${name} has no history`)
  const [latitude = 51.5, longitude = 0] = ZONE_TABLE.cities[name] ?? []
  return placeOffset(zone, { latitude, longitude })
})

describe('clockOffsets', () => {
  it('finds every moment again from what the clock showed', () => {
    fc.assert(
      fc.property(clocks, moments, (offsetAt, moment) => {
        const offset = offsetAt(moment)
        const { kind, offsets } = clockOffsets(moment + offset, offsetAt)
        expect(kind).not.toBe('gap')
        expect(offsets).toContain(offset)
      }),
      { numRuns: 3000, seed: 19_680_823 },
    )
  })

  it('puts the earlier of two moments first, and calls one exact', () => {
    fc.assert(
      fc.property(clocks, moments, (offsetAt, clock) => {
        const { kind, offsets } = clockOffsets(clock, offsetAt)
        const [first = 0, second = Number.NEGATIVE_INFINITY] = offsets
        // The smaller offset makes the later moment; across a gap it is the other way round.
        expect(first > second).toBe(kind !== 'gap')
        expect(offsets.length === 1).toBe(kind === 'exact')
      }),
      { numRuns: 1000, seed: 19_831_123 },
    )
  })
})

describe('dayOnClock', () => {
  it('leaves no moment between a day and the next', () => {
    fc.assert(
      fc.property(clocks, moments, (offsetAt, moment) => {
        const midnight = Math.floor(moment / DAY) * DAY
        const today = dayOnClock(midnight, midnight + DAY, offsetAt)
        const tomorrow = dayOnClock(midnight + DAY, midnight + 2 * DAY, offsetAt)
        if (today === null || tomorrow === null) return
        expect(tomorrow.from).toBeLessThanOrEqual(today.to)
      }),
      { numRuns: 2000, seed: 19_980_324 },
    )
  })
})
