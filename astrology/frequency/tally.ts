import type { Cast } from '../cast.ts'
import type { Fact } from '../facts.ts'

/** A pair of the sample: everything is worked out once, and shown to every tally. */
export interface SampledPair {
  readonly first: Cast
  readonly second: Cast
  /** What `coupleFacts` says of the two, the Davison chart and what time brings apart. */
  readonly facts: readonly Fact[]
  /** Between the two births, as `gapYears` counts. */
  readonly gapYears: number
}

/**
 * What is counted over the sample. Each block of it fills one of its own, in whichever thread;
 * blocks are then merged in their order into an empty one. So a tally is the same, byte for
 * byte, on any number of threads.
 */
export interface PairTally<Data> {
  add(pair: SampledPair): void
  /** Takes in another one of its kind. */
  merge(other: this): void
  /** What it has counted: a value that can be cloned, from which its kind makes it again. */
  toData(): Data
}
