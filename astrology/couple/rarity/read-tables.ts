import type { AtLeastAsRare } from './counting/count-rarest.ts'
import type { Counted } from './counting/counted.ts'
import { readCounts } from './counting/packed-counts.ts'
import committed from './rarity-tables.data.json' with { type: 'json' }
import type { RarityTables } from './rarity-tables.ts'

/** The tables with the counts of sets by their places (`setOf`). */
export interface ReadTables extends Omit<RarityTables, 'sets'> {
  readonly sets: readonly Counted[]
  readonly rarest: readonly (readonly AtLeastAsRare[])[]
}

let read: ReadTables | undefined

/** What the committed sample counted; read when it is first asked for, a few milliseconds. */
export function readRarityTables(): ReadTables {
  read ??= unpacked(committed)
  return read
}

/** Tables as they are kept, read. */
export function unpacked(tables: RarityTables): ReadTables {
  return { ...tables, sets: readCounts(tables.sets, tables.pairs) }
}
