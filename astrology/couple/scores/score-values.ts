import { SCALE } from './committed-scale.ts'
import { cellSums, type PairSums } from './pair-sums.ts'
import type { Known, Pattern } from './patterns.ts'
import { shareBelow } from './quantiles.ts'
import { rawScores } from './raw-scores.ts'
import { SCORE_NAMES, type ScoreName } from './score-names.ts'
import tables from './score-tables.data.json' with { type: 'json' }
import { readTables } from './score-tables.ts'

/** The committed sample's row of a pattern and an age gap in whole years. */
export const rowOf = readTables(tables)

/** With which pairs a pair is compared. */
export interface Compared {
  readonly pattern: Pattern
  readonly known: Known
  /** The age gap in whole years. */
  readonly gap: number
}

/** Where a pair stands: of each cell its sum, and what that comes to in every score. */
export interface Standing {
  readonly cells: Float64Array
  readonly raws: Float64Array
}

export function standingOf(sums: PairSums, { pattern, known }: Compared): Standing {
  const cells = cellSums(sums, { pattern, known })
  return { cells, raws: rawScores(cells, SCALE[pattern]) }
}

export type Values = Readonly<Record<ScoreName, number>>

/** Of a hundred pairs it is compared with, how many stand below a pair: to four digits of what is below or above, so that none is ever at 0 or 100. */
export function valuesOf({ raws }: Standing, { pattern, gap }: Compared): Values {
  const { quantiles } = rowOf(pattern, gap)
  return Object.fromEntries(
    SCORE_NAMES.map((name, place) => [name, inPoints(shareBelow(quantiles[name], raws[place]!))]),
  ) as Values
}

function inPoints(share: number): number {
  if (share <= 0.5) return toFourDigits(share * 100)
  return Number((100 - toFourDigits((1 - share) * 100)).toFixed(9))
}

function toFourDigits(points: number): number {
  return Number(points.toPrecision(4))
}
