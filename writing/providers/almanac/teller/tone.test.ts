import { describe, expect, it } from 'vitest'
import { isOutOfTune, toneOf } from './tone.ts'

describe('isOutOfTune', () => {
  it('sets no cost against a cost, and none against a bare statement', () => {
    const contrast = 'And yet [f.price].'
    expect(isOutOfTune(contrast, toneOf('Under strain [f.price].'))).toBe(true)
    expect(isOutOfTune(contrast, toneOf('[f.main].'))).toBe(true)
    expect(isOutOfTune(contrast, toneOf('So [f.gift].'))).toBe(false)
    expect(isOutOfTune('Under strain [f.price].', 'ill')).toBe(false)
  })

  it('concludes no gift from a cost', () => {
    expect(isOutOfTune('That is why [f.gift].', 'ill')).toBe(true)
    expect(isOutOfTune('That is why [f.gift].', null)).toBe(false)
    expect(isOutOfTune('For the same reason [f.gift].', null)).toBe(true)
  })
})
