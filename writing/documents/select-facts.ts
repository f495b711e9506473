import type { DocumentPlan } from '#core/job-types.ts'
import type { Fact } from '#astrology/facts.ts'
import { isSystem } from './title-of.ts'

/**
 * The facts a document may use, whatever of them its brief tells: an individual document knows
 * its subject's facts of its system and nothing of the other person; an overlay knows both
 * people's and what is between them; the verdict knows everything.
 */
export function selectFacts(document: DocumentPlan, allFacts: readonly Fact[]): readonly Fact[] {
  return allFacts.filter((fact) => belongs(document, fact))
}

function belongs({ subject, theme }: DocumentPlan, fact: Fact): boolean {
  if (theme === 'verdict') return true
  const system = isSystem(theme) ? theme : 'western'
  return fact.system === system && (subject === 'couple' || fact.subject === subject)
}
