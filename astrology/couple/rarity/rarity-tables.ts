import { CATALOGUE, CATALOGUE_MARK } from './catalogue.ts'
import type { CatalogueBlock } from './counting/catalogue-tally.ts'
import { countRarest } from './counting/count-rarest.ts'
import { countSets } from './counting/count-sets.ts'
import { packCounts, packRarest } from './counting/packed-counts.ts'
import { setOf } from './counting/sets-of-entries.ts'
import { countAlike, type CodedPairs } from './five-marks/count-alike.ts'
import { codeWithin } from './five-marks/mark-codes.ts'
import { LEVEL_PAIRS, MARK_LEVELS } from './five-marks/mark-levels.ts'
import { TELLINGS, toldEntries } from './told-entries.ts'

/** What is kept of the sample for rarity: JSON. */
export interface RarityTables {
  /** The catalogue whose entries were counted, by their places in it. */
  readonly catalogue: { readonly edition: number; readonly sha256: string }
  readonly pairs: number
  /** How many pairs hold each one, two or three entries (`packCounts`). */
  readonly sets: string
  /** For every way to tell (`TELLINGS`) the entries that can be told, the rarest first (`packRarest`). */
  readonly rarest: readonly string[]
  /** How many pairs are alike in the marks known of either, by `levelPair`: hits, of, worth. */
  readonly alike: readonly string[]
}

/** Counts blocks of the sample out. The same blocks make the same tables, byte for byte. */
export function rarityTables(blocks: readonly CatalogueBlock[]): RarityTables {
  const sets = countSets(blocks)
  const hits = CATALOGUE.map((_, entry) => sets[setOf([entry])]!.hits)
  const people = codedPairs(blocks)
  return {
    catalogue: CATALOGUE_MARK,
    pairs: people.block.length,
    sets: packCounts(sets),
    rarest: TELLINGS.map((telling) => {
      return packRarest(countRarest(blocks, hits, toldEntries(CATALOGUE, telling)))
    }),
    alike: LEVEL_PAIRS.map(([one, other]) => alikeIn(people, one, other)),
  }
}

function alikeIn(people: CodedPairs, one: number, other: number): string {
  const looks = { one: lookAt(one), other: lookAt(other), isSame: one === other }
  const { hits, of, worth } = countAlike(people, looks)
  return `${hits} ${of} ${worth}`
}

/** Codes come by the thousand, each many times. */
function lookAt(level: number): (code: number) => number {
  const known = new Map<number, number>()
  return (code) => {
    const seen = known.get(code) ?? codeWithin(code, MARK_LEVELS[level]!)
    known.set(code, seen)
    return seen
  }
}

function codedPairs(blocks: readonly CatalogueBlock[]): CodedPairs {
  const marksOf = (side: 'first' | 'second'): number[] =>
    blocks.flatMap((block) => Array.from(block[side], (birth) => block.marks[birth]!))
  return {
    first: marksOf('first'),
    second: marksOf('second'),
    block: Uint16Array.from(blocks.flatMap(({ first }, block) => Array.from(first, () => block))),
    blocks: blocks.length,
  }
}
