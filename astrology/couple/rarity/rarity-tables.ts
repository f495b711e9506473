import { CATALOGUE, CATALOGUE_MARK } from './catalogue.ts'
import type { CatalogueBlock } from './counting/catalogue-tally.ts'
import { countRarest } from './counting/count-rarest.ts'
import { countSets } from './counting/count-sets.ts'
import { packCounts, packRarest } from './counting/packed-counts.ts'
import { setOf } from './counting/sets-of-entries.ts'
import { countAlike, type NumberedPairs } from './five-marks/count-alike.ts'
import type { MarkName } from './five-marks/five-marks.ts'
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
  const pairs = numberedPairs(blocks)
  const codes = MARK_LEVELS.map((level) => codesWithin(blocks, level))
  return {
    catalogue: CATALOGUE_MARK,
    pairs: pairs.block.length,
    sets: packCounts(sets),
    rarest: TELLINGS.map((telling) => {
      return packRarest(countRarest(blocks, hits, toldEntries(CATALOGUE, telling)))
    }),
    alike: LEVEL_PAIRS.map(([one, other]) => {
      const looks = { one: codes[one]!, other: codes[other]!, isSame: one === other }
      const { hits: alike, of, worth } = countAlike(pairs, looks)
      return `${alike} ${of} ${worth}`
    }),
  }
}

/** The codes of every birth, block after block, in some of the marks. */
function codesWithin(blocks: readonly CatalogueBlock[], level: readonly MarkName[]): Uint32Array {
  return Uint32Array.from(
    blocks.flatMap(({ marks }) => Array.from(marks, (code) => codeWithin(code, level))),
  )
}

function numberedPairs(blocks: readonly CatalogueBlock[]): NumberedPairs {
  const before = blocks.map((_, block) =>
    blocks.slice(0, block).reduce((births, { marks }) => births + marks.length, 0),
  )
  const numbersOf = (side: 'first' | 'second'): Uint32Array =>
    Uint32Array.from(
      blocks.flatMap((block, at) => Array.from(block[side], (birth) => before[at]! + birth)),
    )
  return {
    first: numbersOf('first'),
    second: numbersOf('second'),
    block: Uint16Array.from(blocks.flatMap(({ first }, block) => Array.from(first, () => block))),
    blocks: blocks.length,
  }
}
