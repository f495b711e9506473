import type { Fact } from '#astrology/facts.ts'
import { exchangedId } from '../exchange.ts'
import { counts } from './pair-sums.ts'
import type { Known, Pattern } from './patterns.ts'
import { weigh } from './rule-index.ts'
import { CELLS, cellsOf, type ScoreName } from './score-names.ts'
import { SCALE } from './committed-scale.ts'

/** The facts that raised a score most, and those that lowered it, the weightiest first. */
export interface Movers {
  readonly up: readonly string[]
  readonly down: readonly string[]
}

interface Moved {
  readonly id: string
  readonly cell: number
  /** In the measure of its root. */
  readonly amount: number
}

/** How many facts of each side are named. */
const MOST = 5

interface Asked {
  readonly pattern: Pattern
  readonly known: Known
  /** Whether the second of the two is the elder: of equals those of the elder are named first. */
  readonly isExchanged: boolean
}

/** What moved every score of a pair. */
export function moversOf(facts: readonly Fact[], asked: Asked): (score: ScoreName) => Movers {
  const moved = movedBy(facts, asked)
  return (score) => {
    const cells = new Set(cellsOf(score))
    const byFact = new Map<string, number>()
    for (const { id, cell, amount } of moved) {
      if (cells.has(cell)) byFact.set(id, (byFact.get(id) ?? 0) + amount)
    }
    const inOrder = [...byFact]
      .map(([id, amount]) => ({ id, amount, order: asked.isExchanged ? exchangedId(id) : id }))
      .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.order < b.order ? -1 : 1))
    const named = (side: -1 | 1) =>
      inOrder
        .filter(({ amount }) => amount * side > 0)
        .slice(0, MOST)
        .map(({ id }) => id)
    return { up: named(1), down: named(-1) }
  }
}

function movedBy(facts: readonly Fact[], { pattern, known }: Asked): readonly Moved[] {
  const { factors } = SCALE[pattern]
  const moved: Moved[] = []
  for (const fact of facts) {
    if (fact.subject !== 'couple') continue
    weigh(fact, (contribution) => {
      if (!counts(contribution, known, pattern)) return
      const { cell, amount } = contribution
      moved.push({ id: fact.id, cell, amount: amount * factors[CELLS[cell]!.system] })
    })
  }
  return moved
}
