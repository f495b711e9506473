import type { DocumentPlan } from '#core/job-types.ts'
import type { Pronouns } from '#core/person.ts'
import type { Fact, Names } from '#astrology/facts.ts'
import type { Evidence, Finished } from '../text.ts'
import type { Claim } from './claim.ts'
import { finding, type Finding } from './finding.ts'
import { claimsOf } from './judge-sentence.ts'
import { knowledgeOf } from './knowledge.ts'
import type { Owner } from './reading/mention.ts'
import { sentenceReader } from './reading/read-sentence.ts'

/** What claims are judged by: all facts a document may use, and whom it is about. */
export interface ClaimGrounds {
  readonly facts: readonly Fact[]
  readonly names: Names
  /** Absent: whoever the names name. */
  readonly document?: Pick<DocumentPlan, 'subject'>
  /** How the two are spoken of, where they have said it. */
  readonly pronouns?: Readonly<{ p1?: Pronouns | null; p2?: Pronouns | null }>
}

/**
 * Astrological claims of the text that the facts contradict or know nothing of, sentence by
 * sentence in reading order. A claim is judged by all facts the document may use; the ids a
 * sentence cites are hints only. What is supposed, or said of all charts, claims nothing.
 */
export function checkClaims(
  { evidence }: Pick<Finished, 'evidence'>,
  { facts, names, document, pronouns = {} }: ClaimGrounds,
): readonly Finding[] {
  const subject = document?.subject ?? (names.p2 === undefined ? 'p1' : 'couple')
  const only = subject === 'couple' ? null : subject
  const knowledge = knowledgeOf(facts)
  const readSentence = sentenceReader({ names, pronouns, only })
  let about: Owner = null
  return evidence.flatMap(({ sentence, facts: cited }: Evidence) => {
    const read = readSentence(sentence, about)
    about = read.about
    return claimsOf(read, { knowledge, cited })
      .filter(({ verdict }) => verdict !== 'supported')
      .map((claim) => finding('claim', 'serious', { complaint: complaintOf(claim), sentence }))
  })
}

function complaintOf({ kind, words, verdict, instead }: Claim): string {
  if (verdict === 'unknown')
    return `No fact supports the ${kind} “${words}”; say only what the facts say.`
  const known = instead === undefined ? '' : `: the facts have ${instead}`
  return `The ${kind} “${words}” is not so${known}.`
}
