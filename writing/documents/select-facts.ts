import type { DocumentPlan } from '#core/job-types.ts'
import type { Fact } from '#astrology/facts.ts'
import { isSystem } from './outline.ts'
import { weightOf } from './weight.ts'

/**
 * The facts a document may speak of, heaviest first. An individual document knows its
 * subject's facts of its system and nothing of the other person; an overlay knows
 * both people's and what is between them; the verdict knows everything.
 */
export function selectFacts(document: DocumentPlan, allFacts: readonly Fact[]): readonly Fact[] {
  return allFacts
    .filter((fact) => belongs(document, fact) && fact.property !== WITHHELD)
    .map((fact, index) => ({ fact, index, weight: weightOf(document, fact) }))
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ fact }) => fact)
}

/** What an uncertain birth time keeps from being said is no material for prose. */
const WITHHELD = 'withheld'

function belongs({ subject, theme }: DocumentPlan, fact: Fact): boolean {
  if (theme === 'verdict') return true
  if (isSystem(theme))
    return fact.system === theme && (subject === 'couple' || fact.subject === subject)
  return fact.subject === subject && fact.system === 'western' && isOfLight(theme, fact)
}

/** A light's own facts: its sign and house, and the aspects it makes. */
function isOfLight(light: 'sun' | 'moon' | 'rising', { topic }: Fact): boolean {
  const names = light === 'rising' ? ['ascendant', 'rising'] : [light]
  return topic.split(/[-_. ]/).some((word) => names.includes(word.toLowerCase()))
}
