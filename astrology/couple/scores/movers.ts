import { exchangedId } from '../exchange.ts'
import { SCALE } from './committed-scale.ts'
import { counts, type Contribution } from './contributions.ts'
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
  const { factors } = SCALE[pattern]
  const factorOf = CELLS.map(({ system }) => factors[system])
  const weightOf = ({ cell, amount }: Contribution) => Math.abs(amount) * factorOf[cell]!
  const order = ({ fact: { id } }: Contribution) => (isExchanged ? exchangedId(id) : id)
  const moving = contributions
    .filter((each) => counts(each, known, pattern) && factorOf[each.cell]! > 0)
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (order(a) < order(b) ? -1 : 1))
  const movers = Object.fromEntries(
    SCORE_NAMES.map((name) => [name, { up: [] as string[], down: [] as string[] }]),
  ) as Record<ScoreName, { up: string[]; down: string[] }>
  for (const { fact, cell, amount } of moving) {
    const { system, dimension } = CELLS[cell]!
    for (const score of ['overall', system, dimension] as const) {
      const named = amount > 0 ? movers[score].up : movers[score].down
      if (named.length < MOST) named.push(fact.id)
    }
  }
  return movers
}
