import type { ClauseRow } from './clause.ts'
import { ASPECTS } from './western/aspects.ts'
import { BALANCE } from './western/balance.ts'
import { COMPOSITE } from './western/composite.ts'
import { CONDITIONS } from './western/conditions.ts'
import { OVERLAYS } from './western/overlays.ts'
import { PLACEMENTS } from './western/placements.ts'
import { RULERS } from './western/rulers.ts'
import { SYNASTRY } from './western/synastry.ts'
import { WHOLE_CHART } from './western/whole-chart.ts'

/** Rows that fit facts of any topic stand last. */
export const WESTERN_CLAUSES: readonly ClauseRow[] = [
  ...WHOLE_CHART,
  ...BALANCE,
  ...ASPECTS,
  ...SYNASTRY,
  ...COMPOSITE,
  ...OVERLAYS,
  ...CONDITIONS,
  ...RULERS,
  ...PLACEMENTS,
]
