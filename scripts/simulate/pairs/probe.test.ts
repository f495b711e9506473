import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import pairs from '#astrology/frequency/sample/pairs.data.json' with { type: 'json' }
import people from '#astrology/frequency/sample/people.data.json' with { type: 'json' }
import { populatedPlaces } from './populated.ts'
import { probeOf } from './probe.ts'

describe('probeOf', async () => {
  const deps = { ephemeris: await loadEphemeris(), populated: populatedPlaces() }

  it('counts the first births of the committed sample as they were counted: else run `npm run simulate -- pairs`', () => {
    expect(people.probe).toBe(pairs.probe)
    expect(probeOf(deps, pairs.seed)).toBe(pairs.probe)
  })

  it('is another one for other births', () => {
    expect(probeOf(deps, pairs.seed + 1)).not.toBe(pairs.probe)
  })
})
