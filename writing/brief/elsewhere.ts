import type { Fact } from '#astrology/facts.ts'
import type { BriefFact } from './brief.ts'
import { cardIdsOf } from './card-ids.ts'

/** The other person's, where there is one; what is between two is told by itself. */
const OTHER = { p1: 'p2', p2: 'p1', couple: null } as const

/**
 * What of a person's facts and cards the other person's reading may tell as well: facts that are
 * so of both people, and cards that stand for something of the other one. What is between two is
 * told after both, and knows what they told.
 */
export function elsewhereOf(
  told: readonly BriefFact[],
  facts: readonly Fact[],
  subject: Fact['subject'],
): readonly string[] {
  const systems = new Set(told.map(({ fact }) => fact.system))
  const other = OTHER[subject]
  const others = facts.filter((fact) => fact.subject === other && systems.has(fact.system))
  if (others.length === 0) return []
  const cards = new Set(others.flatMap((fact) => cardIdsOf(fact)))
  const twins = new Map(others.map((fact) => [fact.id, String(fact.value)]))
  const isOfBoth = ({ id, value }: Fact) =>
    twins.get(id.replace(/^p\d/, other ?? '')) === String(value)
  return [
    ...new Set([
      ...told.filter(({ fact }) => isOfBoth(fact)).map(({ fact }) => fact.id),
      ...told.flatMap((each) => each.cards.filter((id) => cards.has(id))),
    ]),
  ]
}
