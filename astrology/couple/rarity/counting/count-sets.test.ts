import { describe, expect, it } from 'vitest'
import { blockOf, someBlocks } from './blocks.fixture.ts'
import { heldIn, type CatalogueBlock } from './catalogue-tally.ts'
import { countRarest } from './count-rarest.ts'
import { countSets } from './count-sets.ts'
import { MOST_ENTRIES, setOf, SET_COUNT } from './sets-of-entries.ts'

const SHARES = [0.5, 0.3, 0.05, 0.2, 0.01]
const blocks = someBlocks(11, { blocks: 3, births: 40, ahead: 6, shares: SHARES })

describe('setOf', () => {
  it('has one place for every set of one to three entries', () => {
    const places = new Set<number>()
    for (let a = 0; a < MOST_ENTRIES; a += 1) {
      places.add(setOf([a]))
      for (let b = a + 1; b < MOST_ENTRIES; b += 1) {
        places.add(setOf([a, b]))
        for (let c = b + 1; c < MOST_ENTRIES; c += 1) places.add(setOf([a, b, c]))
      }
    }
    expect(places.size).toBe(SET_COUNT)
    expect(Math.max(...places)).toBe(SET_COUNT - 1)
  })
})

describe('countSets', () => {
  it('counts every one, two and three entries as asking every pair does', () => {
    const counts = countSets(blocks)
    for (const set of setsAmong(SHARES.length)) {
      const asked = pairsOf(blocks).filter((held) => set.every((entry) => held.includes(entry)))
      expect(counts[setOf(set)]).toMatchObject({ hits: asked.length, of: 720 })
    }
  })

  it('is the same for all blocks at once as for each, added up', () => {
    const whole = countSets(blocks)
    const each = blocks.map((block) => countSets([block]))
    for (const set of setsAmong(SHARES.length)) {
      const place = setOf(set)
      const added = each.reduce((hits, counts) => hits + counts[place]!.hits, 0)
      expect(whole[place]!.hits).toBe(added)
    }
  })

  it('finds a hit worth a hit where pairs hold things by chance', () => {
    const many = someBlocks(2, { blocks: 20, births: 100, ahead: 10, shares: [0.1] })
    expect(countSets(many)[setOf([0])]!.worth).toBeGreaterThan(0.8)
  })

  it('finds it worth less where it hangs on one of the two, by as much as shared births make it', () => {
    // A pair holds the entry where neither birth is odd: seen of 100 births, not of 1000 pairs.
    const births = Array.from({ length: 100 }, (_, birth) => birth)
    const pairs = births.flatMap((first) =>
      Array.from({ length: 10 }, (_, ahead) => {
        const second = (first * 7 + ahead * 13 + 1) % 100
        return { first, second, held: first % 2 === 0 && second % 2 === 0 ? [0] : [] }
      }),
    )
    const counted = countSets([blockOf(births, pairs)])[setOf([0])]!
    expect(counted.worth).toBeLessThan(0.3)
  })
})

describe('countRarest', () => {
  it('counts the pairs that hold an entry as rare or rarer, the rarest first', () => {
    const hits = SHARES.map((_, entry) => countSets(blocks)[setOf([entry])]!.hits)
    const ranked = countRarest(blocks, hits, [0, 1, 2, 3, 4])
    expect(ranked.map(({ entry }) => entry)).toEqual([4, 2, 3, 1, 0])
    for (const [rank, { hits: found }] of ranked.entries()) {
      const rarer = ranked.slice(0, rank + 1).map(({ entry }) => entry)
      const asked = pairsOf(blocks).filter((held) => rarer.some((entry) => held.includes(entry)))
      expect(found).toBe(asked.length)
    }
  })

  it('looks at some entries only', () => {
    const ranked = countRarest(blocks, [5, 4, 3, 2, 1], [0, 3])
    expect(ranked.map(({ entry }) => entry)).toEqual([3, 0])
    const asked = pairsOf(blocks).filter((held) => held.includes(3))
    expect(ranked[0]!.hits).toBe(asked.length)
  })
})

function pairsOf(all: readonly CatalogueBlock[]): number[][] {
  return all.flatMap((block) => Array.from(block.first, (_, pair) => [...heldIn(block, pair)]))
}

function setsAmong(count: number): number[][] {
  const sets: number[][] = []
  for (let a = 0; a < count; a += 1) {
    sets.push([a])
    for (let b = a + 1; b < count; b += 1) {
      sets.push([a, b])
      for (let c = b + 1; c < count; c += 1) sets.push([a, b, c])
    }
  }
  return sets
}
