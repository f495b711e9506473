import { onceForEach } from '#astrology/facts-once.ts'
import { DIMENSIONS } from '../score.ts'
import { POINT } from './contributions.ts'
import { CELLS, cellsOf, SCORE_NAMES } from './score-names.ts'
import type { PatternScale, Spread } from './score-scale.ts'

/** What a raw score stands at: those of `SCORE_NAMES` in their order, then the efforts of the dimensions. */
export const RAW_WIDTH = SCORE_NAMES.length + DIMENSIONS.length

/**
 * Every score of a pair before it is compared with others, from `cellSums`: the sum of its cells,
 * each brought to its root's measure, in standard deviations from the sample's mean.
 */
export function rawScores(cells: Float64Array, scale: PatternScale): Float64Array {
  const raw = new Float64Array(RAW_WIDTH)
  const factors = factorsOf(scale)
  for (let place = 0; place < SCORES; place++) {
    let sum = 0
    for (const cell of CELLS_OF[place]!) {
      sum += factors[cell]! * (cells[cell]! + cells[CELLS.length + cell]!)
    }
    raw[place] = standardised(sum / POINT, scale.scores[SCORE_NAMES[place]!])
  }
  for (let place = 0; place < DIMENSIONS.length; place++) {
    let sum = 0
    for (const cell of CELLS_OF_DIMENSIONS[place]!) {
      sum -= factors[cell]! * cells[CELLS.length + cell]!
    }
    raw[SCORES + place] = standardised(sum / POINT, scale.efforts[DIMENSIONS[place]!])
  }
  return raw
}

const SCORES = SCORE_NAMES.length
const CELLS_OF = SCORE_NAMES.map(cellsOf)
const CELLS_OF_DIMENSIONS = DIMENSIONS.map(cellsOf)

/** By cell; a scale is one of a few, and pairs are millions. */
const factorsOf = onceForEach(({ factors }: PatternScale) =>
  Float64Array.from(CELLS, ({ system }) => factors[system]),
)

/** Where all pairs have the same, nobody stands apart. */
function standardised(value: number, { mean, deviation }: Spread): number {
  return deviation > 0 ? (value - mean) / deviation : 0
}
