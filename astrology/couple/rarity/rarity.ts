import { clopperPearson } from '../../frequency/clopper-pearson.ts'
import type { Counted } from './counting/counted.ts'
import { FEWEST_HITS } from './counting/packed-counts.ts'
import { inDigits } from './in-digits.ts'

/** How rare something is among pairs of people. */
export interface Rarity {
  /** One pair in so many; where `bound`, rarer than that. Three digits. */
  readonly oneIn: number
  /** From, to, at 95 in 100, rounded outward; where `bound`, nothing is known of how far, and `to` is null. */
  readonly interval: readonly [number, number | null]
  /** Fewer than ten were found, too few to say more than "rarer than". */
  readonly bound: boolean
  /** Ids of the entries of the catalogue it is about, the rarest first. */
  readonly entries: readonly string[]
}

/** What was counted as one in so many. */
export function rarityOfCount({ hits, of, worth }: Counted, entries: readonly string[]): Rarity {
  const [least, most] = clopperPearson(hits * worth, of * worth)
  const from = inDigits(1 / most, DIGITS, Math.floor)
  if (hits < FEWEST_HITS) return { oneIn: from, interval: [from, null], bound: true, entries }
  const interval = [from, inDigits(1 / least, DIGITS, Math.ceil)] as const
  return { oneIn: inDigits(of / hits, DIGITS, Math.round), interval, bound: false, entries }
}

const DIGITS = 3
