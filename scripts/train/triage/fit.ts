import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Category } from '#writing/safety/categories.ts'
import { ROWS, type Features } from '#writing/safety/model/features.ts'
import { OUTCOMES, sharesOf } from '#writing/safety/model/shares.ts'

/** What is seen in a question, what it is, and how much of a lesson it is. */
export interface Lesson {
  readonly features: Features
  readonly category: Category | null
  readonly weight: number
}

const ROUNDS = 8
const STEP = 0.5
/** Keeps weights small that few questions ask for; chosen by `npm run train -- triage measure`. */
const SHRINK = 1e-3

/** Weights of a multinomial logistic regression, by Adagrad over the lessons in an order that is always the same. */
export function fit(lessons: readonly Lesson[]): Float64Array {
  const weights = new Float64Array(ROWS * OUTCOMES.length)
  const squares = new Float64Array(ROWS * OUTCOMES.length).fill(1e-3)
  const random = xoroshiro128plus(1)
  const order = [...lessons]
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = uniformInt(random, 0, last)
      ;[order[last], order[other]] = [order[other]!, order[last]!]
    }
    for (const lesson of order) learn(lesson, weights, squares)
  }
  return weights
}

function learn(lesson: Lesson, weights: Float64Array, squares: Float64Array): void {
  const { features, weight } = lesson
  const shares = sharesOf(features, { weights, unit: 1 })
  const truth = lesson.category ?? 'harmless'
  const errors = OUTCOMES.map((outcome) => weight * (shares[outcome] - Number(outcome === truth)))
  features.rows.forEach((row, index) => {
    const amount = features.amounts[index]!
    for (let outcome = 0; outcome < OUTCOMES.length; outcome += 1) {
      const at = row * OUTCOMES.length + outcome
      const slope = errors[outcome]! * amount + SHRINK * weights[at]!
      squares[at]! += slope * slope
      weights[at]! -= (STEP * slope) / Math.sqrt(squares[at]!)
    }
  })
}
