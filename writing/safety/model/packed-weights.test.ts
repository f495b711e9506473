import { describe, expect, it } from 'vitest'
import { packWeights, unpackWeights } from './packed-weights.ts'

describe('packed weights', () => {
  it('come back as they were, to half a unit', () => {
    const weights = Float32Array.from({ length: 500 }, (_, index) => Math.sin(index) * 3)
    const packed = packWeights(weights)
    const back = unpackWeights(packed)
    expect(back.length).toBe(weights.length)
    weights.forEach((weight, index) =>
      expect(Math.abs(back[index]! - weight)).toBeLessThanOrEqual(packed.unit / 2 + 1e-6),
    )
  })

  it('holds the rare one far beyond the others for the largest there is', () => {
    const weights = new Float64Array(20_000).fill(0.5)
    weights[7] = -80
    const back = unpackWeights(packWeights(weights))
    expect(back[7]).toBeCloseTo(-0.5, 5)
    expect(back[8]).toBeCloseTo(0.5, 5)
  })
})
