import { inDigits } from '../in-digits.ts'

const DIGITS = 3

/** How many were found among how many, and how much of both is worth counting where births are shared. */
export interface Counted {
  readonly hits: number
  readonly of: number
  /** 0 to 1. */
  readonly worth: number
}

/** Pairs by the births they share: how many there are, and the square of how many each birth is in, summed. */
export interface SharedBirths {
  readonly pairs: number
  readonly squares: number
}

/**
 * What hits are worth where pairs share births. Pairs with a birth in common are not found
 * independently of each other, all others are; so how much their number varies is counted at
 * the births: `squares` is the square of the hits each birth is in, summed over births, in which
 * every hit stands twice beside itself (Hoeffding, Annals of Mathematical Statistics 19, 1948).
 */
export function countedOf(hits: number, squares: number, shared: SharedBirths): Counted {
  const of = shared.pairs
  const share = hits / of
  const byChance = of * share * (1 - share)
  const variance = squares - hits - share ** 2 * (shared.squares - of)
  return { hits, of, worth: worthOf(byChance, variance) }
}

/** How much of what was counted is worth counting where it varies more than chance makes it. */
export function worthOf(byChance: number, variance: number): number {
  return variance > byChance ? inDigits(byChance / variance, DIGITS, Math.floor) : 1
}
