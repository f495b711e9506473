import type { CatalogueEntry } from './catalogue-entry.ts'
import { CATALOGUE } from './catalogue.ts'
import { setOf } from './counting/sets-of-entries.ts'
import { rarityOfCount, type Rarity } from './rarity.ts'
import type { ReadTables } from './read-tables.ts'

/** Entries of the catalogue by their ids, each with its own rarity among all pairs of the sample. Throws for an id that is none. */
export function entryRarities(
  ids: readonly string[],
  tables: Pick<ReadTables, 'sets'>,
): readonly { readonly entry: CatalogueEntry; readonly rarity: Rarity }[] {
  return ids.map((id) => {
    const place = CATALOGUE.findIndex((each) => each.id === id)
    return { entry: CATALOGUE[place]!, rarity: rarityOfCount(tables.sets[setOf([place])]!, [id]) }
  })
}
