import type { Features } from './features.ts'
import { OUTCOMES } from './shares.ts'

/** What speaks for each outcome by multinomial logistic regression: a weight an outcome in every row, row by row. */
export function sumsByRows({ rows, amounts }: Features, weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(OUTCOMES.length)
  rows.forEach((row, index) => {
    for (let outcome = 0; outcome < sums.length; outcome += 1) {
      sums[outcome]! += weights[row * sums.length + outcome]! * amounts[index]!
    }
  })
  return sums
}
