import { OUTCOMES } from './shares.ts'

/** Numbers that say what a word is like: words used alike have like ones. */
export const WIDTH = 32
/** How many neighbouring words a filter looks at, and how many filters look at so many. */
export const SPANS = [2, 3, 4] as const
export const FILTERS = 32
/** What is found in a text: the strongest answer of every filter, and the mean of its words. */
export const FOUND = SPANS.length * FILTERS + WIDTH

/** Lengths of the arrays of a network, so that training and reading lay them out alike. */
export const LENGTHS = {
  filters: SPANS.reduce((all, span) => all + FILTERS * lengthOf(span), 0),
  outcomes: OUTCOMES.length * (FOUND + 1),
} as const

/** A convolution over vectors of words: filters of all spans, then a row of weights an outcome, each with a bias at its end. */
export interface Network {
  readonly vectors: Float32Array
  readonly filters: Float32Array
  readonly outcomes: Float32Array
}

/** What a network finds, and where each filter found it: at which word of the padded text. */
export interface Finding {
  readonly padded: Float32Array
  readonly found: Float32Array
  readonly at: Int16Array
}

/** Words that stand before and after a text as nothing, so that every filter sees its first and last. */
export const PADDING = Math.max(...SPANS) - 1

/** A filter's weights and its bias. */
export function lengthOf(span: number): number {
  return span * WIDTH + 1
}

/** Looks at the words of a text, each by its row; a row below zero is a word that says nothing. */
export function find(rows: readonly number[], { vectors, filters }: Network): Finding {
  const padded = new Float32Array((rows.length + 2 * PADDING) * WIDTH)
  rows.forEach((row, index) => {
    if (row >= 0) padded.set(vectors.subarray(row * WIDTH, (row + 1) * WIDTH), (index + PADDING) * WIDTH)
  }) // prettier-ignore
  const found = new Float32Array(FOUND)
  const at = new Int16Array(SPANS.length * FILTERS)
  let [filter, from] = [0, 0]
  for (const span of SPANS) {
    for (let count = 0; count < FILTERS; count += 1, filter += 1, from += lengthOf(span)) {
      const [word, answer] = strongest(padded, filters, from, span)
      if (answer <= 0) continue
      found[filter] = answer
      at[filter] = word
    }
  }
  const mean = found.subarray(SPANS.length * FILTERS)
  for (let index = 0; index < padded.length; index += 1) {
    mean[index % WIDTH]! += padded[index]! / Math.max(1, rows.length)
  }
  return { padded, found, at }
}

/** How much speaks for each outcome. */
export function sumsOf(found: Float32Array, outcomes: Float32Array): Float64Array {
  return Float64Array.from(OUTCOMES, (_, outcome) => {
    const from = outcome * (FOUND + 1)
    let sum = outcomes[from + FOUND]!
    for (let index = 0; index < FOUND; index += 1) sum += found[index]! * outcomes[from + index]!
    return sum
  })
}

/** Where a filter's answer is strongest, and how strong; products are added four at a time, as a processor does it best. */
function strongest(
  padded: Float32Array,
  filters: Float32Array,
  from: number,
  span: number,
): readonly [word: number, answer: number] {
  const length = span * WIDTH
  const last = padded.length / WIDTH - PADDING - 1
  let [best, most] = [0, -Infinity]
  for (let word = PADDING - span + 1; word <= last; word += 1) {
    const start = word * WIDTH
    let first = 0
    let second = 0
    let third = 0
    let fourth = 0
    for (let at = 0; at < length; at += 4) {
      first += padded[start + at]! * filters[from + at]!
      second += padded[start + at + 1]! * filters[from + at + 1]!
      third += padded[start + at + 2]! * filters[from + at + 2]!
      fourth += padded[start + at + 3]! * filters[from + at + 3]!
    }
    const answer = first + second + third + fourth
    if (answer <= most) continue
    best = word
    most = answer
  }
  return [best, most + filters[from + length]!]
}
