import type { Fact } from '../facts.ts'
import { clopperPearson } from './clopper-pearson.ts'
import type { Frequency } from './frequency.ts'
import { inThreeDigits } from './in-three-digits.ts'
import { keysOf } from './keys-of.ts'
import type { CountOf, SampleCount } from './sample-counts.ts'
import { countOfPairs, countOfPeople } from './sample/counts.ts'

/** Whom a couple is compared with: pairs of its own age gap, a year less and a year more; all pairs without. */
export interface Compared {
  readonly gapYears?: number | undefined
}

/**
 * How common it is that the same can be said of somebody, or of two: read from the sample, of
 * an aspect within the tightest of the orbs counted that it keeps. Null for what is not counted.
 */
export function frequencyOf(fact: Fact, { gapYears }: Compared = {}): Frequency | null {
  const key = keysOf(fact).at(-1)
  if (key === undefined) return null
  return fact.subject === 'couple'
    ? frequencyIn('pairs', countOfPairs(), { key, gapYears })
    : frequencyIn('people', countOfPeople(), { key })
}

interface Asked extends Compared {
  readonly key: string
}

function frequencyIn(
  of: Frequency['of'],
  countOf: CountOf,
  { key, gapYears }: Asked,
): Frequency | null {
  const count = countOf(key, gapYears)
  return count && { of, ...shareOf(count) }
}

/** Fewer say no more than that it is rare. */
const FEWEST_TOLD = 10

/** A share as it is told: with its interval, or as the most it can be. */
export function shareOf({ hits, of, spread }: SampleCount): Omit<Frequency, 'of'> {
  const interval = clopperPearson(hits / spread, of / spread)
  if (hits < FEWEST_TOLD) return { share: interval[1], interval: [0, interval[1]], bound: true }
  return { share: inThreeDigits(hits / of, Math.round), interval, bound: false }
}
