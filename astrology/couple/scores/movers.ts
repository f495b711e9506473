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
  const isBefore = (one: Mover, other: Mover): boolean =>
    one.weight > other.weight ||
    (one.weight === other.weight && order(one.contribution) < order(other.contribution))
  const named = SCORE_NAMES.map(() => ({ up: [] as Mover[], down: [] as Mover[] }))
  for (const contribution of contributions) {
    const factor = factorOf[contribution.cell]!
    if (factor <= 0 || !counts(contribution, known, pattern)) continue
    const weight = Math.abs(contribution.amount) * factor
    const side = contribution.amount > 0 ? 'up' : 'down'
    for (const score of SCORES_OF[contribution.cell]!) {
      insert(named[score]![side], { contribution, weight }, isBefore)
    }
  }
  return Object.fromEntries(
    SCORE_NAMES.map((name, score) => {
      const { up, down } = named[score]!
      return [name, { up: up.map(idOf), down: down.map(idOf) }]
    }),
  ) as unknown as Record<ScoreName, Movers>
}

interface Mover {
  readonly contribution: Contribution
  readonly weight: number
}

function idOf({ contribution }: Mover): string {
  return contribution.fact.id
}

/** Puts one in its place among the first few, and lets the last of them go when there are too many. */
function insert(first: Mover[], one: Mover, isBefore: (one: Mover, other: Mover) => boolean): void {
  let place = first.length
  while (place > 0 && isBefore(one, first[place - 1]!)) place -= 1
  if (place === MOST) return
  first.splice(place, 0, one)
  if (first.length > MOST) first.pop()
}

/** By what the points of each cell are multiplied. */
const factorsOf = once((pattern: Pattern) =>
  CELLS.map(({ system }) => SCALE[pattern].factors[system]),
)

/** Which scores each cell feeds, by their places. */
const SCORES_OF = CELLS.map(({ system, dimension }) =>
  (['overall', system, dimension] as const).map((name) => SCORE_NAMES.indexOf(name)),
)
