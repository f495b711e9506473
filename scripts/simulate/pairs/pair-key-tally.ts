import { aroundGap, GAPS } from '#astrology/frequency/age-gap.ts'
import { addCells, NO_CELLS, rowsOfCells, type Cells } from './cells.ts'
import type { MetKeys } from './key-book.ts'
import { movesWithGap } from './moves-with-gap.ts'
import { NumberedRows } from './numbered-rows.ts'
import type { CountedKey } from './pack-keys.ts'
import { Rows, type Row, type RowsData } from './rows.ts'
import { designEffect, designEffectByGap, type NearGap } from './spread.ts'

export interface PairKeyData {
  /** How many blocks were merged; 0 for what is one block itself. */
  readonly blocks: number
  /** Pairs of each age gap. */
  readonly pairs: Float64Array<ArrayBuffer>
  /** Over the blocks: the sum of the squares of pairs within a year of each gap. */
  readonly pairMoments: Float64Array<ArrayBuffer>
  /** Of one block itself: a key's hits of each age gap. */
  readonly cells: Cells
  /**
   * Of blocks that were merged, a row a key: hits of each age gap; then over the blocks the square
   * of its hits; of its hits within a year of each gap, the square, and the product with the pairs
   * there.
   */
  readonly rows: RowsData
}

/** Where in a row each stands, after the hits. */
const ALL_SQUARED = GAPS
const SQUARES = ALL_SQUARED + 1
const PRODUCTS = SQUARES + GAPS
const WIDTH = PRODUCTS + GAPS

/**
 * How many pairs of the sample each key is found for, by age gap, and how much that differs
 * between blocks: births are shared by the pairs of a block and by no others. A tally counts
 * pairs of one block, or merges others that did.
 */
export class PairKeyTally {
  #blocks: number
  readonly #pairs: Float64Array<ArrayBuffer>
  readonly #pairMoments: Float64Array<ArrayBuffer>
  readonly #counting = new NumberedRows(GAPS)
  readonly #cells: Cells
  readonly #merged: Rows

  constructor(data?: PairKeyData) {
    this.#blocks = data?.blocks ?? 0
    this.#pairs = data?.pairs ?? new Float64Array(GAPS)
    this.#pairMoments = data?.pairMoments ?? new Float64Array(GAPS)
    this.#cells = data?.cells ?? NO_CELLS
    this.#merged = new Rows(WIDTH, data?.rows)
  }

  /** Counts a pair, whose keys are counted apart. */
  addPair(gapYears: number): void {
    this.#pairs[gapYears]! += 1
  }

  /** Counts some of a pair's keys; none may come twice. */
  addKeys({ keys, gapYears }: { readonly keys: MetKeys; readonly gapYears: number }): void {
    this.#counting.count(keys, gapYears)
  }

  /** Takes in one block. */
  merge(block: PairKeyTally): void {
    const { blocks, pairs, cells } = block.toData()
    if (blocks > 0) throw new Error('blocks are merged one by one, in their order')
    this.#blocks += 1
    const near = pairs.map((_, gap) => aroundGap(pairs, gap))
    for (let gap = 0; gap < GAPS; gap += 1) {
      this.#pairs[gap]! += pairs[gap]!
      this.#pairMoments[gap]! += near[gap]! ** 2
    }
    addBlock(this.#merged, cells, near)
  }

  /** Pairs of each age gap, in years from 0. */
  pairsByGap(): number[] {
    return [...this.#pairs]
  }

  /** Everything counted, in no order; one block alone does not tell how much it varies. */
  counted(): CountedKey[] {
    const { cells, rows } = this.toData()
    const found = new Rows(WIDTH, rows)
    addCells(found, cells)
    return [...found.keys()].map((key) => this.#countedOf(key, found.of(key)))
  }

  #countedOf(key: string, row: Row): CountedKey {
    const byGap = row.subarray(0, GAPS)
    const [hits, of] = [sum(byGap), sum(this.#pairs)]
    if (this.#blocks < 2) return { key, hits, spread: 1 }
    const spread = designEffect({ hits, of, squares: row[ALL_SQUARED]! }, this.#blocks)
    const near = designEffectByGap(this.#nearGaps(row), this.#blocks)
    if (!movesWithGap(byGap, this.#pairs, near)) return { key, hits, spread }
    return { key, hits, spread, byGap: { hits: [...byGap], spread: near } }
  }

  #nearGaps(row: Row): NearGap[] {
    const byGap = row.subarray(0, GAPS)
    return Array.from(byGap, (_, gap) => ({
      hits: aroundGap(byGap, gap),
      of: aroundGap(this.#pairs, gap),
      squares: row[SQUARES + gap]!,
      products: row[PRODUCTS + gap]!,
      pairSquares: this.#pairMoments[gap]!,
    }))
  }

  toData(): PairKeyData {
    const counted = this.#counting.toCells()
    return {
      blocks: this.#blocks,
      pairs: this.#pairs,
      pairMoments: this.#pairMoments,
      cells: counted.keys.length > 0 ? counted : this.#cells,
      rows: this.#merged.toData(),
    }
  }
}

/** Adds the hits of one block, and what it tells of how much they vary; `pairs` are its pairs within a year of each gap. */
function addBlock(rows: Rows, cells: Cells, pairs: Row): void {
  const { columns, counts } = cells
  const hits = new Float64Array(GAPS)
  for (const { row, from, to } of rowsOfCells(rows, cells)) {
    let all = 0
    for (let at = from; at < to; at += 1) {
      hits[columns[at]!] = counts[at]!
      row[columns[at]!]! += counts[at]!
      all += counts[at]!
    }
    row[ALL_SQUARED]! += all ** 2
    // Where there are no hits within a year there is nothing to add.
    let gap = 0
    for (let at = from; at < to; at += 1) {
      const last = Math.min(GAPS - 1, columns[at]! + 1)
      for (gap = Math.max(gap, columns[at]! - 1); gap <= last; gap += 1) {
        const near = aroundGap(hits, gap)
        row[SQUARES + gap]! += near ** 2
        row[PRODUCTS + gap]! += near * pairs[gap]!
      }
    }
    for (let at = from; at < to; at += 1) hits[columns[at]!] = 0
  }
}

function sum(numbers: Row): number {
  let total = 0
  for (let at = 0; at < numbers.length; at += 1) total += numbers[at]!
  return total
}
