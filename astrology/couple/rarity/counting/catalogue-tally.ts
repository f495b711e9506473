import type { Cast } from '#astrology/cast.ts'
import type { PairTally, SampledPair } from '#astrology/frequency/tally.ts'
import { CATALOGUE } from '../catalogue.ts'
import type { CatalogueEntry } from '../catalogue-entry.ts'
import { fiveMarksOf } from '../five-marks/five-marks.ts'
import { codeOf } from '../five-marks/mark-codes.ts'
import { entriesHeldBy } from '../held-entries.ts'

/** What each pair of a block holds, and whose it is. Births are numbered as they come, from 0. */
export interface CatalogueBlock {
  /** The five marks of each birth as one number. */
  readonly marks: Uint32Array<ArrayBuffer>
  readonly first: Uint16Array<ArrayBuffer>
  readonly second: Uint16Array<ArrayBuffer>
  /** The entries each pair holds, by their places in the catalogue, pair after pair. */
  readonly held: Uint8Array<ArrayBuffer>
  /** Where in `held` the entries of each pair end. */
  readonly ends: Uint32Array<ArrayBuffer>
}

interface HeldByPair extends Pick<SampledPair, 'first' | 'second'> {
  readonly held: readonly number[]
}

/**
 * Keeps of each pair of the sample which entries it holds: what is rarest, and which of them
 * come together, is only known once all are counted.
 */
export class CatalogueTally implements PairTally<readonly CatalogueBlock[]> {
  readonly #heldBy: ReturnType<typeof entriesHeldBy>
  readonly #blocks: CatalogueBlock[]
  readonly #births = new Map<Cast, number>()
  readonly #marks: number[] = []
  readonly #first: number[] = []
  readonly #second: number[] = []
  readonly #held: number[] = []
  readonly #ends: number[] = []

  constructor(
    blocks: readonly CatalogueBlock[] = [],
    catalogue: readonly Pick<CatalogueEntry, 'when'>[] = CATALOGUE,
  ) {
    this.#blocks = [...blocks]
    this.#heldBy = entriesHeldBy(catalogue)
  }

  add({ first, second, facts }: Pick<SampledPair, 'first' | 'second' | 'facts'>): void {
    this.addHeld({ first, second, held: this.#heldBy(facts) })
  }

  /** The same of the entries it holds, in rising order. */
  addHeld({ first, second, held }: HeldByPair): void {
    this.#first.push(this.#birthOf(first))
    this.#second.push(this.#birthOf(second))
    this.#held.push(...held)
    this.#ends.push(this.#held.length)
  }

  merge(other: CatalogueTally): void {
    this.#blocks.push(...other.toData())
  }

  /** A block for each that was merged, in their order, and the tally's own. */
  toData(): readonly CatalogueBlock[] {
    if (this.#first.length === 0) return this.#blocks
    const own: CatalogueBlock = {
      marks: Uint32Array.from(this.#marks),
      first: Uint16Array.from(this.#first),
      second: Uint16Array.from(this.#second),
      held: Uint8Array.from(this.#held),
      ends: Uint32Array.from(this.#ends),
    }
    return [...this.#blocks, own]
  }

  #birthOf(cast: Cast): number {
    const known = this.#births.get(cast)
    if (known !== undefined) return known
    const birth = this.#marks.length
    this.#births.set(cast, birth)
    this.#marks.push(codeOf(fiveMarksOf(cast)))
    return birth
  }
}

/** The entries one pair of a block holds, in rising order. */
export function heldIn({ held, ends }: CatalogueBlock, pair: number): Uint8Array {
  return held.subarray(pair === 0 ? 0 : ends[pair - 1], ends[pair])
}
