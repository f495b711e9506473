import type { System } from '#core/systems.ts'
import { ROOTS, rootOf } from '../roots.ts'
import { DIMENSIONS, type Dimension, type DimensionScore } from '../score.ts'
import { CELLS, cellsOf, SCORE_NAMES } from './score-names.ts'
import { rowOf, type Compared, type Standing } from './score-values.ts'

/** Whether two roots or more say anything of a dimension. */
export function isAddressed(standing: Standing, name: Dimension): boolean {
  return CELLS_BY_ROOT[name].filter((ofRoot) => isAnyFilled(standing, ofRoot)).length >= 2
}

/** Whether anything weighs that a system looks at. */
export function isAddressedBy(standing: Standing, system: System): boolean {
  return isAnyFilled(standing, cellsOf(system))
}

function isAnyFilled({ cells }: Standing, some: readonly number[]): boolean {
  return some.some((cell) => cells[cell] !== 0 || cells[CELLS.length + cell] !== 0)
}

const CELLS_BY_ROOT = Object.fromEntries(
  DIMENSIONS.map((name) => [
    name,
    ROOTS.map((root) => cellsOf(name).filter((cell) => rootOf(CELLS[cell]!.system) === root)),
  ]),
) as unknown as Readonly<Record<Dimension, readonly (readonly number[])[]>>

/** How much of it is work: by thirds of what losses alone amount to in the sample. */
export function effortOf(
  { raws }: Standing,
  { pattern, gap }: Compared,
  name: Dimension,
): DimensionScore['effort'] {
  const effort = raws[SCORE_NAMES.length + DIMENSIONS.indexOf(name)]!
  const [less, more] = rowOf(pattern, gap).thirds[name]
  if (effort < less) return 'less than most'
  return effort > more ? 'more than most' : 'as most'
}
