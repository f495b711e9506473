import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Category } from '#writing/safety/categories.ts'
import { ROWS, type Features } from '#writing/safety/model/features.ts'
import { sumsByRows } from '#writing/safety/model/linear.ts'
import { OUTCOMES } from '#writing/safety/model/shares.ts'

/** What is seen in a question, what it is, and how much of a lesson it is. */
export interface Lesson {
  readonly features: Features
  readonly category: Category | null
  readonly weight: number
}

const ROUNDS = 8
/** The weights are the mean of what they are after so many last rounds: the order of lessons matters less. */
const MEANT = 4
/** Longer steps learn single questions by heart, and less of what is new is met. */
const STEP = 0.2
/** Keeps weights small that few questions ask for; chosen by `npm run train -- triage measure`. */
const SHRINK = 3e-5
const WIDTH = OUTCOMES.length

/** Weights while they learn, and what each has been moved by. */
interface Learner {
  readonly weights: Float64Array
  readonly squares: Float64Array
}

/** Weights of a multinomial logistic regression, by Adagrad over the lessons in an order that is always the same. */
export function fit(lessons: readonly Lesson[]): Float64Array {
  const learner = {
    weights: new Float64Array(ROWS * WIDTH),
    squares: new Float64Array(ROWS * WIDTH).fill(1e-3),
  }
  const means = new Float64Array(ROWS * WIDTH)
  const random = xoroshiro128plus(1)
  const order = [...lessons]
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = uniformInt(random, 0, last)
      ;[order[last], order[other]] = [order[other]!, order[last]!]
    }
    for (const lesson of order) move(lesson.features, errorsOf(lesson, learner.weights), learner)
    if (round < ROUNDS - MEANT) continue
    for (let at = 0; at < means.length; at += 1) means[at]! += learner.weights[at]! / MEANT
  }
  return means
}

/** One step against errors; loops over plain arrays, since they run some hundred million times. */
function move({ rows, amounts }: Features, errors: Float64Array, { weights, squares }: Learner): void {
  for (let index = 0; index < rows.length; index += 1) {
    const [from, amount] = [rows[index]! * WIDTH, amounts[index]!]
    for (let outcome = 0; outcome < WIDTH; outcome += 1) {
      const at = from + outcome
      const slope = errors[outcome]! * amount + SHRINK * weights[at]!
      squares[at]! += slope * slope
      weights[at]! -= (STEP * slope) / Math.sqrt(squares[at]!)
    }
  }
} // prettier-ignore

/** How far the share of each outcome lies from the truth, as heavy as the lesson is. */
function errorsOf({ features, category, weight }: Lesson, weights: Float64Array): Float64Array {
  const sums = sumsByRows(features, weights)
  const highest = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - highest))
  const whole = odds.reduce((all, odd) => all + odd, 0)
  const truth = OUTCOMES.indexOf(category ?? 'harmless')
  return odds.map((odd, outcome) => weight * (odd / whole - Number(outcome === truth)))
}
