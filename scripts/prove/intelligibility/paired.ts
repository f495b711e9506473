import { errorRate, type WordErrors } from '#gpu-bridge/speech/word-error.ts'

/** The same sentences, heard of two editions. */
export interface Pair {
  readonly before: WordErrors
  readonly after: WordErrors
}

/** How much more is misheard of the second edition, as a share of the words, and what chance makes of that. */
export interface Paired {
  readonly more: number
  readonly standardError: number
}

/** The difference of two editions' shares of words misheard, sentence by sentence; needs two sentences. */
export function paired(heard: readonly Pair[]): Paired {
  const words = heard.reduce((sum, { after }) => sum + after.words, 0)
  const differences = heard.map(({ before, after }) => after.errors - before.errors)
  const mean = differences.reduce((sum, each) => sum + each, 0) / heard.length
  const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  const variance = squares / (heard.length - 1)
  return {
    more: errorRate(heard.map(({ after }) => after)) - errorRate(heard.map(({ before }) => before)),
    standardError: Math.sqrt(heard.length * variance) / words,
  }
}
