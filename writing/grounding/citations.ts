import type { Fact } from '#astrology/facts.ts'
import type { Finished } from '../text.ts'
import { finding, type Finding } from './finding.ts'

/** A reading rests on what things mean, which is told by cards and not by facts. */
export const isMeaning = (id: string) => id.startsWith(MEANING)

const MEANING = 'meaning.'

/** What a writer was given to cite. */
interface Given {
  readonly facts: readonly Fact[]
  /** Ids of the cards in the brief; absent where no brief is known, and any card may be meant. */
  readonly meanings?: ReadonlySet<string>
}

/** Every fact and every meaning a sentence leans on is one the writer was given, and a text of facts cites some. */
export function checkCitations(
  { evidence }: Finished,
  { facts, meanings }: Given,
): readonly Finding[] {
  const known = new Set(facts.map(({ id }) => id))
  const isGiven = (id: string) =>
    isMeaning(id) ? meanings === undefined || meanings.has(id.slice(MEANING.length)) : known.has(id)
  const unknown = evidence.flatMap(({ sentence, facts: cited }) =>
    cited
      .filter((id) => !isGiven(id))
      .map((id) =>
        finding('citation', 'serious', {
          complaint: isMeaning(id)
            ? `No card is called ${id}; cite only given meanings.`
            : `No fact is called ${id}; cite only given facts.`,
          sentence,
        }),
      ),
  )
  const citesNone = facts.length > 0 && evidence.every(({ facts: cited }) => cited.length === 0)
  const complaint = 'The text cites no fact; put [[id]] after each sentence that rests on one.'
  return citesNone ? [...unknown, finding('citation', 'serious', { complaint })] : unknown
}
