import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { CHARMAINE, factsOfCouple, MICHAEL } from '#writing/couple.fixture.ts'
import { describe, expect, it } from 'vitest'
import { toldFact, toldRarity } from './told-fact.ts'

const NAMES = { p1: 'Michael', p2: 'Charmaine' }
const told = withFrequency(factsOfCouple(MICHAEL, CHARMAINE)).map((fact) => toldFact(fact, NAMES))

describe('a fact as it is seen', () => {
  it('is a sentence without a slot, with rule, source and what it is about', () => {
    for (const { words, rule, source, about } of told) {
      expect(words).not.toMatch(/[{}]/)
      expect(Math.min(rule.length, source.length, about.length)).toBeGreaterThan(0)
    }
  })

  it('is as rare as its interval says, which is open where too few were found', () => {
    const rarities = told.flatMap(({ rarity }) => rarity ?? [])
    expect(rarities.length).toBeGreaterThan(500)
    for (const { oneIn, low, high, isBound } of rarities) {
      expect(low).toBeLessThanOrEqual(oneIn)
      expect(low).toBeGreaterThan(0)
      expect(isBound && high !== null).toBe(false)
      expect(high ?? Infinity).toBeGreaterThanOrEqual(oneIn)
    }
  })

  it('calls nothing a billion that may be less', () => {
    const rarity = { oneIn: 1.2e9, interval: [9e8, 2e9], bound: false, entries: [] } as const
    expect(toldRarity(rarity).words).toBe('at most one pair in 900 million')
  })
})
