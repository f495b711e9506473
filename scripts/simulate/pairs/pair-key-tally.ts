import { aroundGap, GAPS } from '#astrology/frequency/age-gap.ts'
import type { MetKeys } from './key-book.ts'
import { movesWithGap } from './moves-with-gap.ts'
import type { CountedKey } from './pack-keys.ts'
import { addTo, NumberedRows, Rows, type Row, type RowsData } from './rows.ts'
import { designEffect, designEffectByGap, type NearGap } from './spread.ts'

export interface PairKeyData {
  /** How many blocks were merged; 0 for what is one block itself. */
  readonly blocks: number
  /** Pairs of each age gap. */
  readonly pairs: Float64Array<ArrayBuffer>
  /** Over the blocks: the sum of the squares of pairs within a year of each gap. */
  readonly pairMoments: Float64Array<ArrayBuffer>
  /** A row a key: hits of each age gap. */
  readonly hits: RowsData
  /** A row a key, over the blocks: the square of its hits; of its hits within a year of each gap, the square, and the product with the pairs there. */
  readonly moments: RowsData
}

/** Where in a row of moments each stands. */
const SQUARES = 1
const PRODUCTS = SQUARES + GAPS

/**
 * How many pairs of the sample each key is found for, by age gap, and how much that differs
 * between blocks: births are shared by the pairs of a block and by no others.
 */
export class PairKeyTally {
  #blocks: number
  readonly #pairs: Float64Array<ArrayBuffer>
  readonly #pairMoments: Float64Array<ArrayBuffer>
  readonly #counted = new NumberedRows(GAPS)
  readonly #merged: Rows
  readonly #moments: Rows

  constructor(data?: PairKeyData) {
    this.#blocks = data?.blocks ?? 0
    this.#pairs = data?.pairs ?? new Float64Array(GAPS)
    this.#pairMoments = data?.pairMoments ?? new Float64Array(GAPS)
    this.#merged = new Rows(GAPS, data?.hits)
    this.#moments = new Rows(1 + 2 * GAPS, data?.moments)
  }

  add({ keys, gapYears }: { readonly keys: MetKeys; readonly gapYears: number }): void {
    this.#pairs[gapYears]! += 1
    this.#counted.count(keys, gapYears)
  }

  /** Takes in one block. */
  merge(block: PairKeyTally): void {
    if (block.#blocks > 0) throw new Error('blocks are merged one by one, in their order')
    this.#blocks += 1
    addTo(this.#pairs, block.#pairs)
    const pairs = withinAYear(block.#pairs)
    addTo(
      this.#pairMoments,
      pairs.map((count) => count ** 2),
    )
    const found = block.#hits()
    for (const key of found.keys()) {
      const hits = found.of(key)
      addTo(this.#merged.of(key), hits)
      const moments = this.#moments.of(key)
      moments[0]! += sum(hits) ** 2
      for (let gap = 0; gap < GAPS; gap += 1) {
        const near = aroundGap(hits, gap)
        moments[SQUARES + gap]! += near ** 2
        moments[PRODUCTS + gap]! += near * pairs[gap]!
      }
    }
  }

  /** Pairs of each age gap, in years from 0. */
  pairsByGap(): number[] {
    return [...this.#pairs]
  }

  /** Everything counted, in no order; one block alone does not tell how much it varies. */
  counted(): CountedKey[] {
    const found = this.#hits()
    return [...found.keys()].map((key) => this.#countedOf(key, found.of(key)))
  }

  #countedOf(key: string, byGap: Row): CountedKey {
    const moments = this.#moments.of(key)
    const [hits, of] = [sum(byGap), sum(this.#pairs)]
    if (this.#blocks < 2) return { key, hits, spread: 1 }
    const spread = designEffect({ hits, of, squares: moments[0]! }, this.#blocks)
    const near = designEffectByGap(this.#nearGaps(byGap, moments), this.#blocks)
    if (!movesWithGap(byGap, this.#pairs, near)) return { key, hits, spread }
    return { key, hits, spread, byGap: { hits: [...byGap], spread: near } }
  }

  #nearGaps(byGap: Row, moments: Row): NearGap[] {
    return Array.from(byGap, (_, gap) => ({
      hits: aroundGap(byGap, gap),
      of: aroundGap(this.#pairs, gap),
      squares: moments[SQUARES + gap]!,
      products: moments[PRODUCTS + gap]!,
      pairSquares: this.#pairMoments[gap]!,
    }))
  }

  toData(): PairKeyData {
    return {
      blocks: this.#blocks,
      pairs: this.#pairs,
      pairMoments: this.#pairMoments,
      hits: this.#hits().toData(),
      moments: this.#moments.toData(),
    }
  }

  /** A tally counts pairs of one block, or merges others that did. */
  #hits(): Rows {
    return this.#counted.isEmpty ? this.#merged : new Rows(GAPS, this.#counted.toData())
  }
}

/** The same numbers summed over each gap and its neighbours. */
function withinAYear(byGap: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  return byGap.map((_, gap) => aroundGap(byGap, gap))
}

function sum(numbers: Row): number {
  let total = 0
  for (let at = 0; at < numbers.length; at += 1) total += numbers[at]!
  return total
}
