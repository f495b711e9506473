import { CATEGORIES, type Category } from '../categories.ts'
import type { Features } from './features.ts'

/** What a text may be, as the weights of a row stand in order. */
export const OUTCOMES = ['harmless', ...CATEGORIES] as const
/** How likely each is: shares of one. */
export type Shares = Readonly<Record<Category | 'harmless', number>>

/** A weight for each outcome in every row, row by row; one of a weight is worth `unit`. */
export interface Model {
  readonly weights: ArrayLike<number>
  readonly unit: number
}

/** Multinomial logistic regression. */
export function sharesOf({ rows, amounts }: Features, { weights, unit }: Model): Shares {
  const sums = new Float64Array(OUTCOMES.length)
  rows.forEach((row, index) => {
    const amount = amounts[index]! * unit
    for (let outcome = 0; outcome < sums.length; outcome += 1) {
      sums[outcome]! += weights[row * sums.length + outcome]! * amount
    }
  })
  const highest = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const whole = odds.reduce((all, odd) => all + odd, 0)
  const shares = OUTCOMES.map((outcome, index) => [outcome, odds[index]! / whole] as const)
  return Object.fromEntries(shares) as unknown as Shares
}
