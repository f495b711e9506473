import type { Fact } from '#astrology/facts.ts'
import { claimsOf } from '../grounding/judge-sentence.ts'
import { knowledgeOf } from '../grounding/knowledge.ts'
import { sentenceReader } from '../grounding/reading/read-sentence.ts'
import type { FirstOrder } from './first-words.ts'
import type { FirstSentence } from './say-one.ts'

/** Whether a sentence claims nothing that the facts do not bear. */
export type Judge = (said: FirstSentence) => boolean

/** Judges sentences about one person, or about both, each by itself, as those of a document of theirs are judged. */
export function judgeOf({ people, facts }: FirstOrder, subject: Fact['subject']): Judge {
  const [p1, p2] = people
  const isOfTwo = subject === 'couple'
  const knowledge = knowledgeOf(isOfTwo ? facts : facts.filter((fact) => fact.subject === subject))
  const read = sentenceReader({
    names: { p1: p1?.name ?? '', ...(isOfTwo && p2 && { p2: p2.name }) },
    pronouns: { p1: p1?.pronouns ?? null, p2: p2?.pronouns ?? null },
    only: subject === 'couple' ? null : subject,
  })
  return ({ sentence, facts: cited }) =>
    claimsOf(read(sentence, null), { knowledge, cited }).every(
      ({ verdict }) => verdict === 'supported',
    )
}
