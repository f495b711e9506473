import type { Cast } from '../cast.ts'
import type { Fact } from '../facts.ts'

/** Every key any of somebody's facts is counted under. It can be asked until the next one is added. */
type Keys = Pick<ReadonlySet<string>, 'has'>

/** A pair of the sample: everything is worked out once, and shown to every tally. */
export interface SampledPair {
  readonly first: Cast
  readonly second: Cast
  /** What `coupleFacts` says of the two, the Davison chart and what time brings apart. */
  readonly facts: readonly Fact[]
  readonly keys: Keys
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
