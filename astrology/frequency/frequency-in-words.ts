import { inDigits } from '../couple/rarity/in-digits.ts'
import type { Frequency } from './frequency.ts'

const NOUNS = {
  pairs: { one: 'pair', all: 'pairs' },
  people: { one: 'person', all: 'people' },
} as const

/** Parts that are said in a word, from much to little. */
const PARTS = [
  { part: 9 / 10, words: 'nine in ten of all' },
  { part: 4 / 5, words: 'four fifths of all' },
  { part: 3 / 4, words: 'three quarters of all' },
  { part: 2 / 3, words: 'two thirds of all' },
  { part: 3 / 5, words: 'three fifths of all' },
  { part: 1 / 2, words: 'half of all' },
  { part: 2 / 5, words: 'two fifths of all' },
  { part: 1 / 3, words: 'a third of all' },
] as const

/** Less is told as one in so many, more as all but one in so many. */
const [LEAST_PART, MOST_PART] = [0.29, 0.94]
/** So near to all that what is missing is not counted out. */
const NEARLY_ALL = 0.999

/**
 * How common something is, to be said after a claim: `as half of all pairs`, `one pair in 25`,
 * `as all but one person in 40`, `rarer than one in 270,000`. Rounded to what the interval
 * bears, two digits at most; a bound is rounded toward saying less.
 */
export function frequencyInWords({ of, share, interval, bound }: Frequency): string {
  const { one, all } = NOUNS[of]
  if (bound) return `rarer than one in ${wholeNumber(1 / share, 2, Math.floor)}`
  if (share >= NEARLY_ALL) return share === 1 ? `as all ${all}` : `as nearly all ${all}`
  const [low, high] = interval
  if (share > MOST_PART) {
    return `as all but one ${one} in ${oneIn(1 - share, (1 - low) / (1 - high))}`
  }
  if (share < LEAST_PART) return `one ${one} in ${oneIn(share, high / low)}`
  const nearest = PARTS.toSorted((a, b) => Math.abs(a.part - share) - Math.abs(b.part - share))[0]!
  return `as ${nearest.words} ${all}`
}

/** An interval wider than that leaves one digit standing. */
const WIDE = 1.5

function oneIn(share: number, width: number): string {
  return wholeNumber(1 / share, width > WIDE ? 1 : 2, Math.round)
}

/** A whole number: below ten there is but one digit. */
function wholeNumber(number: number, digits: number, round: (value: number) => number): string {
  return inDigits(number, number < 10 ? 1 : digits, round).toLocaleString('en')
}
