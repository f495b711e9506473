import {
  decodeBase64,
  encodeBase64,
  packNumbers,
  readNumbers,
} from '#astrology/birth/places/packed-numbers.ts'
import type { AtLeastAsRare } from './count-rarest.ts'
import type { Counted } from './counted.ts'

/** From so many hits on more than a bound is said, and what they are worth is kept. */
export const FEWEST_HITS = 10

/** Worth is kept as how much more hits vary than by chance, in twentieths, rounded up. */
const STEPS = 20

/**
 * Counts of one whole as text: for each its hits, and from ten on what they are worth; for what
 * was never hit a zero, and how many such follow each other.
 */
export function packCounts(counts: readonly Counted[]): string {
  const numbers: number[] = []
  for (let at = 0; at < counts.length;) {
    const { hits, worth } = counts[at]!
    if (hits > 0) {
      numbers.push(hits, ...(hits < FEWEST_HITS ? [] : [stepsOf(worth)]))
      at += 1
      continue
    }
    let to = at
    while (to < counts.length && counts[to]!.hits === 0) to += 1
    numbers.push(0, to - at)
    at = to
  }
  return encodeBase64(packNumbers(numbers))
}

/** Reads what `packCounts` wrote of so many. */
export function readCounts(text: string, of: number): Counted[] {
  const numbers = readNumbers(decodeBase64(text))
  const counts: Counted[] = []
  for (let at = 0; at < numbers.length;) {
    const hits = numbers[at]!
    at += 1
    if (hits === 0) {
      const run = numbers[at]!
      for (let zeros = 0; zeros < run; zeros += 1) counts.push({ hits, of, worth: 1 })
      at += 1
    } else if (hits < FEWEST_HITS) {
      counts.push({ hits, of, worth: 1 })
    } else {
      counts.push({ hits, of, worth: worthOfSteps(numbers[at]!) })
      at += 1
    }
  }
  return counts
}

/** What is at least as rare as each of some entries as text: entry, hits and worth, one after the other. */
export function packRarest(ranked: readonly AtLeastAsRare[]): string {
  const numbers = ranked.flatMap(({ entry, hits, worth }) => [entry, hits, stepsOf(worth)])
  return encodeBase64(packNumbers(numbers))
}

/** Reads what `packRarest` wrote of so many pairs. */
export function readRarest(text: string, of: number): AtLeastAsRare[] {
  const numbers = readNumbers(decodeBase64(text))
  return Array.from({ length: numbers.length / 3 }, (_, rank) => {
    const [entry, hits, steps] = numbers.slice(rank * 3, rank * 3 + 3) as [number, number, number]
    return { entry, hits, of, worth: worthOfSteps(steps) }
  })
}

function stepsOf(worth: number): number {
  return Math.ceil((1 / worth - 1) * STEPS)
}

function worthOfSteps(steps: number): number {
  return 1 / (1 + steps / STEPS)
}
