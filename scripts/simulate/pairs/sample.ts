/** What decides a sample of pairs, whole. */
export interface SampleSize {
  readonly seed: number
  readonly blocks: number
  readonly birthsOfABlock: number
  /** Each birth stands in twice as many pairs: with so many others as first, and as many as second. */
  readonly pairsOfABirth: number
}

export const WHOLE_SAMPLE: SampleSize = {
  seed: 1,
  blocks: 200,
  birthsOfABlock: 250,
  pairsOfABirth: 20,
}

/** How many births and how many pairs. */
export function sizeOf({ blocks, birthsOfABlock, pairsOfABirth }: SampleSize): {
  readonly births: number
  readonly pairs: number
} {
  const births = blocks * birthsOfABlock
  return { births, pairs: births * pairsOfABirth }
}
