import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { keysOf } from '#astrology/frequency/keys-of.ts'
import { drawBlock } from './draw-block.ts'
import { KeyBook } from './key-book.ts'
import { populatedPlaces } from './populated.ts'

const populated = populatedPlaces([
  { latitude: 35.7, longitude: 139.7, zone: 'Asia/Tokyo', population: 1 },
  { latitude: 59.3, longitude: 18.1, zone: 'Europe/Stockholm', population: 1 },
])
const size = { seed: 1, birthsOfABlock: 12, pairsOfABirth: 3 }
const block = drawBlock({ ephemeris: await loadEphemeris(), populated }, size, 0)

describe('KeyBook', () => {
  it('meets the keys of facts, each once', () => {
    const book = new KeyBook()
    const told = [...block.people(), ...[...block.pairs()].flat().map(({ facts }) => facts)]
    for (const facts of told) {
      const { numbers } = book.meet(facts)
      const keys = Array.from(numbers, (number) => book.keys[number]!)
      expect(keys.length).toBe(new Set(keys).size)
      expect(new Set(keys)).toEqual(new Set(facts.flatMap(keysOf)))
    }
  })

  it('knows which were met', () => {
    const book = new KeyBook()
    const [one, other] = [...block.people()]
    const keys = new Set(one!.flatMap(keysOf))
    const met = book.meet(one!)
    for (const key of other!.flatMap(keysOf)) expect(met.has(key)).toBe(keys.has(key))
    expect([...keys].filter((key) => !met.has(key))).toEqual([])
  })
})
