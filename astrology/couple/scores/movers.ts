import { once } from '#astrology/facts-once.ts'
import { exchangedId } from '../exchange.ts'
import { SCALE } from './committed-scale.ts'
import { counts, type Contribution } from './contributions.ts'
import type { Pattern } from './patterns.ts'
import { CELLS, SCORE_NAMES, type ScoreName } from './score-names.ts'
import type { Compared } from './score-values.ts'

/** The facts that raised a score most, and those that lowered it, the weightiest first. */
export interface Movers {
  readonly up: readonly string[]
  readonly down: readonly string[]
}

/** How many facts of each side are named. */
const MOST = 5

interface Asked extends Compared {
  /** Whether the second of the two is the elder: of equals those of the elder are named first. */
  readonly isExchanged: boolean
}

/** What moved every score of a pair. */
export function moversOf(
  contributions: readonly Contribution[],
  { pattern, known, isExchanged }: Asked,
): Readonly<Record<ScoreName, Movers>> {
  const factorOf = factorsOf(pattern)
  const order = ({ fact: { id } }: Contribution) => (isExchanged ? exchangedId(id) : id)
  const moving = contributions
    .filter((each) => counts(each, known, pattern) && factorOf[each.cell]! > 0)
    .map((each) => ({ each, weight: Math.abs(each.amount) * factorOf[each.cell]! }))
    .toSorted((a, b) => b.weight - a.weight || (order(a.each) < order(b.each) ? -1 : 1))
  const movers = Object.fromEntries(
    SCORE_NAMES.map((name) => [name, { up: [] as string[], down: [] as string[] }]),
  ) as Record<ScoreName, { up: string[]; down: string[] }>
  for (const { each } of moving) {
    for (const score of SCORES_OF[each.cell]!) {
      const named = each.amount > 0 ? movers[score].up : movers[score].down
      if (named.length < MOST) named.push(each.fact.id)
    }
  }
  return movers
}

/** By what the points of each cell are multiplied. */
const factorsOf = once((pattern: Pattern) =>
  CELLS.map(({ system }) => SCALE[pattern].factors[system]),
)

/** Which scores each cell feeds. */
const SCORES_OF = CELLS.map(({ system, dimension }) => ['overall', system, dimension] as const)
