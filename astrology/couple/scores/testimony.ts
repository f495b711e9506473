import { SYSTEMS, type System } from '#core/systems.ts'
import { counts, type Contribution } from './contributions.ts'
import { CELLS } from './score-names.ts'
import type { Compared } from './score-values.ts'

/** How many facts of a system eased a pair's score, and how many strained it. */
export interface Testimony {
  readonly eases: number
  readonly strains: number
}

/** What each system's rules found to weigh in a pair. */
export function testimoniesOf(
  contributions: readonly Contribution[],
  { pattern, known }: Pick<Compared, 'pattern' | 'known'>,
): Readonly<Record<System, Testimony>> {
  const found = Object.fromEntries(
    SYSTEMS.map((system) => [system, { eases: 0, strains: 0 }]),
  ) as Record<System, { eases: number; strains: number }>
  for (const each of contributions) {
    if (!counts(each, known, pattern)) continue
    const testimony = found[CELLS[each.cell]!.system]
    if (each.amount > 0) testimony.eases++
    else testimony.strains++
  }
  return found
}
