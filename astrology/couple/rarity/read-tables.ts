import type { AtLeastAsRare } from './counting/count-rarest.ts'
import type { Counted } from './counting/counted.ts'
import { readCounts, readRarest } from './counting/packed-counts.ts'
import committed from './rarity-tables.data.json' with { type: 'json' }
import type { RarityTables } from './rarity-tables.ts'

/** Tables as they are asked. */
export interface ReadTables {
  readonly pairs: number
  /** By the places of sets (`setOf`). */
  readonly sets: readonly Counted[]
  /** By the places of ways to tell (`tellingPlace`). */
  readonly rarest: readonly (readonly AtLeastAsRare[])[]
  /** By the places of two levels of marks (`levelPair`). */
  readonly alike: readonly Counted[]
}

let read: ReadTables | undefined

/** What the committed sample counted; read when it is first asked for, a few milliseconds. */
export function readRarityTables(): ReadTables {
  read ??= unpacked(committed)
  return read
}

/** Tables as they are kept, read. */
export function unpacked({ pairs, sets, rarest, alike }: RarityTables): ReadTables {
  return {
    pairs,
    sets: readCounts(sets, pairs),
    rarest: rarest.map((packed) => readRarest(packed, pairs)),
    alike: alike.map((counted) => {
      const [hits, of, worth] = counted.split(' ').map(Number) as [number, number, number]
      return { hits, of, worth }
    }),
  }
}
