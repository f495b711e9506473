import { describe, expect, it } from 'vitest'
import { coupleFactsOfMany } from '#astrology/cast-facts.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { keysOf } from '#astrology/frequency/keys-of.ts'
import { drawBlock } from './draw-block.ts'
import { KeyBook } from './key-book.ts'
import { NumberedRows } from './numbered-rows.ts'
import { populatedPlaces } from './populated.ts'

const populated = populatedPlaces([
  { latitude: 35.7, longitude: 139.7, zone: 'Asia/Tokyo', population: 1 },
  { latitude: 59.3, longitude: 18.1, zone: 'Europe/Stockholm', population: 1 },
])
const size = { seed: 1, birthsOfABlock: 12, pairsOfABirth: 3 }
const block = drawBlock({ ephemeris: await loadEphemeris(), populated }, size, 0)

const told = [
  ...block.people(),
  ...[...block.pairs()].flatMap((pairs) => coupleFactsOfMany(pairs.map(({ couple }) => couple))),
]

describe('KeyBook', () => {
  it('meets the keys of facts, each once, those of nested orbs by their tightest', () => {
    const book = new KeyBook()
    for (const facts of told) {
      const rows = new NumberedRows(1)
      rows.count(book.meet(facts), 0)
      const { keys, counts } = rows.toCells()
      expect(keys.length).toBe(new Set(keys).size)
      expect(new Set(keys)).toEqual(new Set(facts.flatMap(keysOf)))
      expect(new Set(counts)).toEqual(new Set([1]))
    }
  })

  it('picks out for each reader what it reads', () => {
    const book = new KeyBook([isWestern, ({ property }) => property === 'withheld'])
    for (const facts of told) {
      const read: Fact[][] = [[], []]
      book.meet(facts, read)
      expect(read).toEqual([
        facts.filter(isWestern),
        facts.filter(({ property }) => property === 'withheld'),
      ])
    }
  })
})

const isWestern = ({ system }: Fact): boolean => system === 'western'
