import { describe, expect, it } from 'vitest'
import { CATALOGUE, CATALOGUE_MARK } from './catalogue.ts'
import { someBlocks } from './counting/blocks.fixture.ts'
import { setOf } from './counting/sets-of-entries.ts'
import { levelPair } from './five-marks/mark-levels.ts'
import committed from './rarity-tables.data.json' with { type: 'json' }
import { rarityTables } from './rarity-tables.ts'
import { rarityOfCount } from './rarity.ts'
import { readRarityTables, unpacked } from './read-tables.ts'
import { TELLINGS, tellingPlace, toldEntries } from './told-entries.ts'

const blocks = someBlocks(8, {
  blocks: 6,
  births: 50,
  ahead: 10,
  shares: CATALOGUE.map((_, entry) => 0.3 / (1 + entry)),
})

describe('rarityTables', () => {
  it('are the same, byte for byte, of the same blocks, and are JSON', () => {
    const tables = rarityTables(blocks)
    expect(JSON.stringify(rarityTables(blocks))).toBe(JSON.stringify(tables))
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables)
  })

  it('rank for every way to tell the entries that can be told, each found no more often than the next', () => {
    const { rarest, pairs } = unpacked(rarityTables(blocks))
    for (const telling of TELLINGS) {
      const ranked = rarest[tellingPlace(telling)]!
      const entries = ranked.map(({ entry }) => entry)
      expect(entries.toSorted((a, b) => a - b)).toEqual(toldEntries(CATALOGUE, telling))
      const hits = ranked.map((each) => each.hits)
      expect(hits).toEqual(hits.toSorted((a, b) => a - b))
      expect(hits.at(-1)).toBeLessThanOrEqual(pairs)
    }
  })

  it('know that every pair is like every other where nothing is known of either', () => {
    const { alike } = unpacked(rarityTables(blocks))
    const { hits, of } = alike.at(-1)!
    expect(hits).toBe(of)
    expect(alike).toHaveLength(levelPair(12, 12) + 1)
  })
})

describe('the committed tables', () => {
  it('count this very catalogue', () => {
    expect(committed.catalogue).toEqual(CATALOGUE_MARK)
  })

  const { pairs, sets, alike } = readRarityTables()

  it.skipIf(pairs < 1_000_000)('found every entry ten times at least', () => {
    const rare = CATALOGUE.filter((_, entry) => sets[setOf([entry])]!.hits < 10)
    expect(rare.map(({ id }) => id)).toEqual([])
  })

  it.skipIf(pairs < 1_000_000)('make five plain marks of each one in a billion, for sure', () => {
    expect(rarityOfCount(alike[0]!, []).interval[0]).toBeGreaterThan(1e9)
  })
})
