import { ROOTS, rootOf } from '../roots.ts'
import { DIMENSIONS, type Dimension, type DimensionScore } from '../score.ts'
import { SCALE } from './committed-scale.ts'
import { cellSums, type PairSums } from './pair-sums.ts'
import { rawScores } from './raw-scores.ts'
import { CELLS, cellsOf, SCORE_NAMES } from './score-names.ts'
import { rowOf, type Compared } from './score-values.ts'

/** Whether two roots or more say anything of a dimension. */
export function isAddressed(
  sums: PairSums,
  { pattern, known }: Compared,
  name: Dimension,
): boolean {
  const cells = cellSums(sums, pattern, known)
  const speaking = ROOTS.filter((root) =>
    cellsOf(name).some(
      (cell) =>
        rootOf(CELLS[cell]!.system) === root &&
        (cells[cell] !== 0 || cells[CELLS.length + cell] !== 0),
    ),
  )
  return speaking.length >= 2
}

/** How much of it is work: by thirds of what losses alone amount to in the sample. */
export function effortOf(
  sums: PairSums,
  { pattern, known, gap }: Compared,
  name: Dimension,
): DimensionScore['effort'] {
  const efforts = rawScores(sums, pattern, SCALE, known).subarray(SCORE_NAMES.length)
  const effort = efforts[DIMENSIONS.indexOf(name)]!
  const [less, more] = rowOf(pattern, gap).thirds[name]
  if (effort < less) return 'less than most'
  return effort > more ? 'more than most' : 'as most'
}
