import { SCALE } from './committed-scale.ts'
import type { PairSums } from './pair-sums.ts'
import type { Known, Pattern } from './patterns.ts'
import { shareBelow } from './quantiles.ts'
import { rawScores } from './raw-scores.ts'
import { SCORE_NAMES, type ScoreName } from './score-names.ts'
import tables from './score-tables.data.json' with { type: 'json' }
import { readTables } from './score-tables.ts'

/** The committed sample's row of a pattern and an age gap in whole years. */
export const rowOf = readTables(tables)

export type Values = Readonly<Record<ScoreName, number>>

/** With which pairs a pair is compared. */
export interface Compared {
  readonly pattern: Pattern
  readonly known: Known
  /** The age gap in whole years. */
  readonly gap: number
}
/** Where a pair stands among those it is compared with, to a hundredth of a point. */
export function valuesOf(sums: PairSums, { pattern, known, gap }: Compared): Values {
  const raws = rawScores(sums, pattern, SCALE, known)
  const { quantiles } = rowOf(pattern, gap)
  return Object.fromEntries(
    SCORE_NAMES.map((name, place) => [name, inPoints(shareBelow(quantiles[name], raws[place]!))]),
  ) as Values
}

/** Never 0 and never 100: there is always a pair below and one above. */
function inPoints(share: number): number {
  return Math.min(99.99, Math.max(0.01, Math.round(share * 10_000) / 100))
}
