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
export function rawScores(
  cells: Float64Array,
  { factors, scores, efforts }: PatternScale,
): Float64Array {
  const raw = new Float64Array(RAW_WIDTH)
  for (const [place, name] of SCORE_NAMES.entries()) {
    let sum = 0
    for (const cell of CELLS_OF[place]!) {
      sum += factors[CELLS[cell]!.system] * (cells[cell]! + cells[CELLS.length + cell]!)
    }
    raw[place] = standardised(sum / POINT, scores[name])
  }
  for (const [place, dimension] of DIMENSIONS.entries()) {
    let sum = 0
    for (const cell of CELLS_OF[SCORE_NAMES.indexOf(dimension)]!) {
      sum -= factors[CELLS[cell]!.system] * cells[CELLS.length + cell]!
    }
    raw[SCORE_NAMES.length + place] = standardised(sum / POINT, efforts[dimension])
  }
  return raw
}

const CELLS_OF = SCORE_NAMES.map(cellsOf)

/** Where all pairs have the same, nobody stands apart. */
function standardised(value: number, { mean, deviation }: Spread): number {
  return deviation > 0 ? (value - mean) / deviation : 0
}
