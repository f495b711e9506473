import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frequencyInWords } from './frequency-in-words.ts'
import { shareOf } from './frequency-of.ts'

function pairs(hits: number, of: number): string {
  return frequencyInWords({ of: 'pairs', ...shareOf({ hits, of, spread: 1 }) })
}

describe('frequencyInWords', () => {
  it('says parts in words, and how rare in numbers', () => {
    expect(pairs(498_000, 1_000_000)).toBe('as half of all pairs')
    expect(pairs(680_000, 1_000_000)).toBe('as two thirds of all pairs')
    expect(pairs(290_000, 1_000_000)).toBe('as a third of all pairs')
    expect(pairs(250_000, 1_000_000)).toBe('one pair in 4')
    expect(pairs(40_000, 1_000_000)).toBe('one pair in 25')
    expect(pairs(812, 1_000_000)).toBe('one pair in 1,200')
    expect(pairs(975_000, 1_000_000)).toBe('as all but one pair in 40')
    expect(pairs(999_990, 1_000_000)).toBe('as nearly all pairs')
    expect(pairs(1_000_000, 1_000_000)).toBe('as all pairs')
    const person = { of: 'people', ...shareOf({ hits: 4100, of: 50_000, spread: 1 }) } as const
    expect(frequencyInWords(person)).toBe('one person in 12')
  })

  it('says no more digits than the interval bears', () => {
    expect(pairs(37, 1_000_000)).toBe('one pair in 30,000')
  })

  it('says only that it is rarer where too few were found', () => {
    expect(pairs(0, 1_000_000)).toBe('rarer than one in 270,000')
    expect(pairs(9, 1_000_000)).toBe('rarer than one in 58,000')
  })

  it('never says that something is rarer than it may be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 1e7 }), (hits, of) => {
        const { share } = shareOf({ hits, of, spread: 1 })
        const told = Number(
          pairs(hits, of)
            .replace(/.* in /, '')
            .replaceAll(',', ''),
        )
        expect(1 / told).toBeGreaterThanOrEqual(share * (1 - 1e-9))
      }),
    )
  })
})
