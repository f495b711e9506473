import type { Fact } from '#astrology/facts.ts'
import { SYSTEMS, type System } from '#core/systems.ts'
import { counts } from './pair-sums.ts'
import type { Known, Pattern } from './patterns.ts'
import { weigh } from './rule-index.ts'
import { CELLS } from './score-names.ts'

/** How many facts of a system eased a pair's score, and how many strained it. */
export interface Testimony {
  readonly eases: number
  readonly strains: number
}

/** What each system's rules found to weigh in a pair. */
export function testimoniesOf(
  facts: readonly Fact[],
  { pattern, known }: { readonly pattern: Pattern; readonly known: Known },
): Readonly<Record<System, Testimony>> {
  const found = Object.fromEntries(
    SYSTEMS.map((system) => [system, { eases: 0, strains: 0 }]),
  ) as Record<System, { eases: number; strains: number }>
  for (const fact of facts) {
    if (fact.subject !== 'couple') continue
    weigh(fact, (contribution) => {
      if (!counts(contribution, known, pattern)) return
      const testimony = found[CELLS[contribution.cell]!.system]
      if (contribution.amount > 0) testimony.eases++
      else testimony.strains++
    })
  }
  return found
}
