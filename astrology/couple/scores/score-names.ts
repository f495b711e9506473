import { SYSTEMS, type System } from '#core/systems.ts'
import { DIMENSIONS, type Dimension } from '../score.ts'

/** Every score of a pair by its name, in the order in which raw scores are kept. */
export const SCORE_NAMES = ['overall', ...SYSTEMS, ...DIMENSIONS] as const
export type ScoreName = (typeof SCORE_NAMES)[number]

/** A cell is what one system says of one dimension; each contribution falls into exactly one. */
export const CELLS: readonly { readonly system: System; readonly dimension: Dimension }[] =
  SYSTEMS.flatMap((system) => DIMENSIONS.map((dimension) => ({ system, dimension })))

export function cellOf(system: System, dimension: Dimension): number {
  return SYSTEMS.indexOf(system) * DIMENSIONS.length + DIMENSIONS.indexOf(dimension)
}

/** Which cells a score is the sum of. */
export function cellsOf(score: ScoreName): readonly number[] {
  return CELLS.flatMap(({ system, dimension }, cell) =>
    score === 'overall' || score === system || score === dimension ? [cell] : [],
  )
}
