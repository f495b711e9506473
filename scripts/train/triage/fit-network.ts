import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import type { Category } from '#writing/safety/categories.ts'
import {
  FILTERS, find, FOUND, LENGTHS, lengthOf, PADDING, SPANS, sumsOf, WIDTH, type Finding, type Network,
} from '#writing/safety/model/network.ts' // prettier-ignore
import { OUTCOMES } from '#writing/safety/model/shares.ts'
import { adam } from './adam.ts'

/** The rows of a text's words, what it is, and how much of a lesson it is. */
export interface WordLesson {
  readonly rows: readonly number[]
  readonly category: Category | null
  readonly weight: number
}

const ROUNDS = 8
const AT_ONCE = 64
const STEP = 1e-2
/** Steps shorten from round to round, down to this share. */
const LEAST_STEP = 0.02
/** Left out by chance while it learns, so that it relies on no single word or filter. */
const WORDS_LEFT_OUT = 0.1
const FOUND_LEFT_OUT = 0.4
/** So much of every truth is spread over all outcomes: it does not strive to be certain. */
const SMOOTHED = 0.05

/** A network while it learns. */
interface Learner {
  readonly network: Network
  readonly slopes: Network
  readonly random: RandomGenerator
}

/** A network that has learned from the lessons, its words beginning as these vectors; always the same. */
export function fitNetwork(lessons: readonly WordLesson[], vectors: Float32Array): Network {
  const random = xoroshiro128plus(5)
  const network = newNetwork(vectors, random)
  const slopes = slopesOf(network)
  const moveWord = adam(network.vectors, slopes.vectors)
  const moveFilters = adam(network.filters, slopes.filters)
  const moveOutcomes = adam(network.outcomes, slopes.outcomes)
  const order = [...lessons]
  const batches = Math.ceil(order.length / AT_ONCE)
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random)
    for (let batch = 0; batch < batches; batch += 1) {
      const some = order.slice(batch * AT_ONCE, (batch + 1) * AT_ONCE)
      for (const lesson of some) learn(lesson, some.length, { network, slopes, random })
      const rate = STEP * Math.max(LEAST_STEP, 1 - (round * batches + batch) / (ROUNDS * batches))
      for (const row of new Set(some.flatMap(({ rows }) => rows))) {
        if (row >= 0) moveWord(rate, row * WIDTH, (row + 1) * WIDTH)
      }
      moveFilters(rate, 0, LENGTHS.filters)
      moveOutcomes(rate, 0, LENGTHS.outcomes)
    }
  }
  return network
}

function slopesOf({ vectors, filters, outcomes }: Network): Network {
  return {
    vectors: new Float32Array(vectors.length),
    filters: new Float32Array(filters.length),
    outcomes: new Float32Array(outcomes.length),
  }
}

function newNetwork(vectors: Float32Array, random: RandomGenerator): Network {
  const filters = new Float32Array(LENGTHS.filters)
  let from = 0
  for (const span of SPANS) {
    const most = 1 / Math.sqrt(span * WIDTH)
    const to = from + FILTERS * lengthOf(span)
    for (; from < to; from += 1) filters[from] = most * (2 * uniformFloat64(random) - 1)
  }
  const most = 1 / Math.sqrt(FOUND)
  const outcomes = Float32Array.from({ length: LENGTHS.outcomes }, () => most * (2 * uniformFloat64(random) - 1))
  return { vectors: Float32Array.from(vectors), filters, outcomes }
} // prettier-ignore

/** Adds to the slopes what this lesson's error asks for. */
function learn(
  { rows, category, weight }: WordLesson,
  ofLessons: number,
  { network, slopes, random }: Learner,
): void {
  const seen = rows.map((row) => (uniformFloat64(random) < WORDS_LEFT_OUT ? -1 : row))
  const finding = find(seen, network)
  const kept = finding.found.map((value) =>
    uniformFloat64(random) < FOUND_LEFT_OUT ? 0 : value / (1 - FOUND_LEFT_OUT),
  )
  const errors = errorsOf(sumsOf(kept, network.outcomes), category, weight / ofLessons)
  const back = new Float32Array(FOUND)
  errors.forEach((error, outcome) => {
    const from = outcome * (FOUND + 1)
    slopes.outcomes[from + FOUND]! += error
    for (let index = 0; index < FOUND; index += 1) {
      if (kept[index] === 0) continue
      slopes.outcomes[from + index]! += error * kept[index]!
      back[index]! += (error * network.outcomes[from + index]!) / (1 - FOUND_LEFT_OUT)
    }
  })
  const ofWords = throughFilters(finding, back, network.filters, slopes.filters)
  seen.forEach((row, index) => {
    if (row < 0) return
    for (let at = 0; at < WIDTH; at += 1) {
      const ofMean = back[SPANS.length * FILTERS + at]! / seen.length
      slopes.vectors[row * WIDTH + at]! += ofWords[(index + PADDING) * WIDTH + at]! + ofMean
    }
  })
}

/** What each word of a padded text is to be moved by; adds to the slopes of the filters that found something. */
function throughFilters(
  { padded, at }: Finding,
  back: Float32Array,
  filters: Float32Array,
  slopes: Float32Array,
): Float32Array {
  const ofWords = new Float32Array(padded.length)
  let [filter, from] = [0, 0]
  for (const span of SPANS) {
    const length = span * WIDTH
    for (let count = 0; count < FILTERS; count += 1, filter += 1, from += lengthOf(span)) {
      const error = back[filter]!
      if (error === 0) continue
      const start = at[filter]! * WIDTH
      slopes[from + length]! += error
      for (let index = 0; index < length; index += 1) {
        slopes[from + index]! += error * padded[start + index]!
        ofWords[start + index]! += error * filters[from + index]!
      }
    }
  }
  return ofWords
}

/** How far the share of each outcome lies from the smoothed truth. */
function errorsOf(sums: Float64Array, category: Category | null, weight: number): Float64Array {
  const truth = OUTCOMES.indexOf(category ?? 'harmless')
  const highest = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const whole = odds.reduce((all, odd) => all + odd, 0)
  return odds.map((odd, outcome) => {
    const wanted = SMOOTHED / OUTCOMES.length + (outcome === truth ? 1 - SMOOTHED : 0)
    return weight * (odd / whole - wanted)
  })
}

function shuffle<Value>(values: Value[], random: RandomGenerator): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = uniformInt(random, 0, last)
    ;[values[last], values[other]] = [values[other]!, values[last]!]
  }
}
