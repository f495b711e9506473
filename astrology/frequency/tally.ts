import type { Cast } from '../cast.ts'
import type { Fact } from '../facts.ts'

/** A person of the sample, and every key any fact of theirs is counted under, each once. */
export interface SampledPerson {
  readonly cast: Cast
  readonly facts: readonly Fact[]
  readonly keys: ReadonlySet<string>
}

/** A pair of the sample: everything is worked out once, and shown to every tally. */
export interface SampledPair {
  readonly first: Cast
  readonly second: Cast
  /** What `coupleFacts` says of the two, the Davison chart and what time brings apart. */
  readonly facts: readonly Fact[]
  /** Every key any of the facts is counted under, each once. */
  readonly keys: ReadonlySet<string>
  /** Between the two births, as `gapYears` counts. */
  readonly gapYears: number
}

/**
 * What is counted over the sample. Each block of it fills one of its own, in whichever thread;
 * blocks are then merged in their order into an empty one. So a tally is the same, byte for
 * byte, on any number of threads.
 */
interface Tally<Item, Data> {
  add(item: Item): void
  /** Takes in another one of its kind. */
  merge(other: this): void
  /** What it has counted: a value that can be cloned, from which its kind makes it again. */
  toData(): Data
}

export type PairTally<Data> = Tally<SampledPair, Data>
export type PersonTally<Data> = Tally<SampledPerson, Data>

const DAYS_OF_A_YEAR = 365.2425

/** The age gap of two births, in whole years, the nearest ones. */
export function gapYears(first: Cast, second: Cast): number {
  return Math.round(Math.abs(first.moment.jd - second.moment.jd) / DAYS_OF_A_YEAR)
}
