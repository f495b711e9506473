import type { ENGINE } from '#core/engine.ts'

/**
 * What is kept of the sample for one kind of keys, of people or of pairs; JSON, written by
 * `npm run simulate -- pairs` and read by `sample-counts.ts`.
 */
export interface SampleFile {
  readonly seed: number
  /** Of how it is drawn and written. */
  readonly version: number
  readonly engine: Readonly<Record<keyof typeof ENGINE, string>>
  /** What a few births of it were counted as: another one shows that facts have changed since. */
  readonly probe: string
  readonly births: number
  /** People, or pairs, that were looked at. */
  readonly of: number
  /** What was found less often is left out. */
  readonly fewestHits: number
  /**
   * A line an id: the id as keys have it, a tab, and for each of its values, with `|` between
   * them, the value, a space, and for each grade its hits (base 36) with the letter of its spread.
   * A value as keys have it, without `=`; none for what has none.
   */
  readonly keys: string
  /** Pairs of each age gap, in years from 0. */
  readonly gaps: readonly number[]
  /**
   * A line a key whose share moves with the age gap, its orb apart: the key, a tab, and for each
   * grade, with a space between them, the letter of its spread there and its hits by gap
   * (`packGapRow`); nothing for a grade that does not move.
   */
  readonly byGap: string
}

/** From the letter after `A` on each says that a number varies a fifth more than by chance alone. */
const STEP = 1.2
const FIRST = 'A'.charCodeAt(0)
const LETTERS = 26

/** The letter of a design effect, rounded up: how much wider than by chance what was counted is strewn. */
export function spreadLetter(designEffect: number): string {
  const step = Math.ceil(Math.log(Math.max(1, designEffect)) / Math.log(STEP) - 1e-9)
  return String.fromCharCode(FIRST + Math.min(LETTERS - 1, step))
}

/** The design effect a letter stands for. */
export function spreadOf(letter: string): number {
  return STEP ** (letter.charCodeAt(0) - FIRST)
}
