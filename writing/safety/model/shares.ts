import { CATEGORIES, type Category } from '../categories.ts'

/** What a text may be, as what speaks for each stands in order. */
export const OUTCOMES = ['harmless', ...CATEGORIES] as const
/** How likely each is: shares of one. */
export type Shares = Readonly<Record<Category | 'harmless', number>>

/** Shares by what speaks for each outcome. */
export function sharesOf(sums: Float64Array): Shares {
  const highest = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const whole = odds.reduce((all, odd) => all + odd, 0)
  const shares = OUTCOMES.map((outcome, index) => [outcome, odds[index]! / whole] as const)
  return Object.fromEntries(shares) as unknown as Shares
}
