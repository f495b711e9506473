import { onceForEach } from '#astrology/facts-once.ts'
import { DIMENSIONS } from '../score.ts'
import { POINT } from './contributions.ts'
import { CELLS, cellsOf, SCORE_NAMES } from './score-names.ts'
import type { PatternScale, Spread } from './score-scale.ts'

/** What a raw score stands at: those of `SCORE_NAMES` in their order, then the efforts of the dimensions. */
export const RAW_WIDTH = SCORE_NAMES.length + DIMENSIONS.length

/**
 * Every score of a pair before it is compared with others, from `cellSums`: the sum of its cells,
 * each brought to its root's measure, in standard deviations from the sample's mean. `into` is
 * written over.
 */
export function rawScores(
  cells: Float64Array,
  scale: PatternScale,
  into: Float64Array = new Float64Array(RAW_WIDTH),
): Float64Array {
  const { factors, means, deviations } = measuresOf(scale)
  for (let place = 0; place < RAW_WIDTH; place++) {
    let sum = 0
    if (place < SCORES) {
      for (const cell of CELLS_OF[place]!) {
        sum += factors[cell]! * (cells[cell]! + cells[CELLS.length + cell]!)
      }
    } else {
      for (const cell of CELLS_OF[place]!) sum -= factors[cell]! * cells[CELLS.length + cell]!
    }
    const deviation = deviations[place]!
    // Where all pairs have the same, nobody stands apart.
    into[place] = deviation > 0 ? (sum / POINT - means[place]!) / deviation : 0
  }
  return into
}

const SCORES = SCORE_NAMES.length
const CELLS_OF = [...SCORE_NAMES, ...DIMENSIONS].map(cellsOf)

/** A scale as numbers in a row: by cell, and by what a raw score stands at. A scale is one of a few, and pairs are millions. */
const measuresOf = onceForEach(({ factors, scores, efforts }: PatternScale) => {
  const spreads: readonly Spread[] = [
    ...SCORE_NAMES.map((name) => scores[name]),
    ...DIMENSIONS.map((name) => efforts[name]),
  ]
  return {
    factors: Float64Array.from(CELLS, ({ system }) => factors[system]),
    means: Float64Array.from(spreads, ({ mean }) => mean),
    deviations: Float64Array.from(spreads, ({ deviation }) => deviation),
  }
})
