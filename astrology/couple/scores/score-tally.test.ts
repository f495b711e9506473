import { describe, expect, it } from 'vitest'
import { coupleFacts } from '#astrology/cast-facts.ts'
import { couples } from './couples.fixture.ts'
import { PATTERNS } from './patterns.ts'
import { SCORE_NAMES } from './score-names.ts'
import { bandOf, GAP_BANDS, OLDEST_GAP, readTables } from './score-tables.ts'
import { ScoreTally } from './score-tally.ts'

const pairs = couples(40).map((couple, place) => ({
  facts: coupleFacts(couple),
  gapYears: (place * 7) % (OLDEST_GAP + 5),
}))

function tallyOf(some: typeof pairs): ScoreTally {
  const tally = new ScoreTally()
  for (const pair of some) tally.add(pair)
  return tally
}

describe('ScoreTally', () => {
  it('is the same whether counted at once or in parts that are merged', () => {
    const parts = tallyOf(pairs.slice(0, 15))
    parts.merge(new ScoreTally(tallyOf(pairs.slice(15)).toData()))
    expect(parts.toTables()).toEqual(tallyOf(pairs).toTables())
  })

  it('refuses to make tables of nothing', () => {
    expect(() => new ScoreTally().toTables()).toThrow('no pair')
  })

  it('makes quantiles that rise, in every pattern, band and score', () => {
    const rowOf = readTables(tallyOf(pairs).toTables())
    for (const pattern of PATTERNS) {
      for (const gap of [0, 1, 24, 25, 47, OLDEST_GAP, 99]) {
        const { quantiles } = rowOf(pattern, gap)
        for (const name of SCORE_NAMES) {
          const values = Array.from(quantiles[name])
          expect(values.every((value, place) => place === 0 || value > values[place - 1]!)).toBe(
            true,
          )
        }
      }
    }
  })
})

describe('bandOf', () => {
  it('gives each age gap a band that holds it', () => {
    for (let gap = 0; gap <= OLDEST_GAP; gap++) {
      const { from, to } = GAP_BANDS[bandOf(gap)]!
      expect(from).toBeLessThanOrEqual(gap)
      expect(to).toBeGreaterThanOrEqual(gap)
      expect(to - from).toBeLessThanOrEqual(2)
    }
    expect(bandOf(OLDEST_GAP + 20)).toBe(bandOf(OLDEST_GAP))
  })
})
