import type { Fact } from '#astrology/facts.ts'
import type { Finished } from '../text.ts'
import { finding, type Finding } from './finding.ts'

/** A reading rests on what things mean, which is told by cards and not by facts. */
export const isMeaning = (id: string) => id.startsWith('meaning.')

/** Every fact a sentence leans on is one the writer was given, and a text of facts cites some. */
export function checkCitations(
  { evidence }: Finished,
  { facts }: { readonly facts: readonly Fact[] },
): readonly Finding[] {
  const known = new Set(facts.map(({ id }) => id))
  const unknown = evidence.flatMap(({ sentence, facts: cited }) =>
    cited
      .filter((id) => !known.has(id) && !isMeaning(id))
      .map((id) =>
        finding('citation', 'serious', {
          complaint: `No fact is called ${id}; cite only given facts.`,
          sentence,
        }),
      ),
  )
  const citesNone = facts.length > 0 && evidence.every(({ facts: cited }) => cited.length === 0)
  const complaint = 'The text cites no fact; put [[id]] after each sentence that rests on one.'
  return citesNone ? [...unknown, finding('citation', 'serious', { complaint })] : unknown
}
