import type { DocumentPlan } from '#core/job-types.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import type { Pronouns } from '#core/person.ts'
import type { Fact, Names } from '#astrology/facts.ts'
import type { Evidence, Finished } from '../text.ts'
import type { Claim } from './claim.ts'
import { finding, type Finding } from './finding.ts'
import { claimsOf } from './judge-sentence.ts'
import { knowledgeOf } from './knowledge.ts'
import { labelOf, type Label } from './label.ts'
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

/** A sentence with what it is and every claim it makes, judged. */
interface JudgedSentence {
  readonly sentence: string
  readonly label: Label
  readonly claims: readonly Claim[]
}

/**
 * The sentences of a text in reading order, each with its claims. A claim is judged by all facts
 * the document may use; the ids a sentence cites are hints only. What is supposed, or said of all
 * charts, claims nothing. Any number of sentences can be read at a time, in order.
 */
export function judgeSentences(
  finished: Pick<Finished, 'evidence'>,
  grounds: ClaimGrounds,
): readonly JudgedSentence[] {
  return toTheEnd(judgeInSteps(finished, grounds))
}

/** So many sentences take a few milliseconds. */
const SENTENCES_A_STEP = 8

function* judgeInSteps(
  { evidence }: Pick<Finished, 'evidence'>,
  { facts, names, document, pronouns = {} }: ClaimGrounds,
): Generator<undefined, readonly JudgedSentence[]> {
  const subject = document?.subject ?? (names.p2 === undefined ? 'p1' : 'couple')
  const only = subject === 'couple' ? null : subject
  const knowledge = knowledgeOf(facts)
  const readSentence = sentenceReader({ names, pronouns, only })
  let about: Owner = null
  const judge = (each: Evidence): JudgedSentence => {
    const { sentence, facts: cited } = each
    const read = readSentence(sentence, about)
    about = read.about
    const claims = claimsOf(read, { knowledge, cited })
    return { sentence, label: labelOf(each, claims), claims }
  }
  const judged: JudgedSentence[] = []
  for (let from = 0; from < evidence.length; from += SENTENCES_A_STEP) {
    judged.push(...evidence.slice(from, from + SENTENCES_A_STEP).map(judge))
    yield
  }
  return judged
}

/** Claims of the text that the facts contradict or know nothing of: each is written anew. */
export function checkClaims(
  finished: Pick<Finished, 'evidence'>,
  grounds: ClaimGrounds,
): readonly Finding[] {
  return toTheEnd(checkClaimsInSteps(finished, grounds))
}

/** The same, with a stop after every few sentences. */
export function* checkClaimsInSteps(
  finished: Pick<Finished, 'evidence'>,
  grounds: ClaimGrounds,
): Generator<undefined, readonly Finding[]> {
  return findingsOf(yield* judgeInSteps(finished, grounds))
}

/** The same of sentences that are judged already. */
export function findingsOf(judged: readonly JudgedSentence[]): readonly Finding[] {
  return judged.flatMap(({ sentence, claims }) =>
    claims
      .filter(({ verdict }) => verdict !== 'supported')
      .map((claim) => finding('claim', 'serious', { complaint: complaintOf(claim), sentence })),
  )
}

function complaintOf({ kind, words, verdict, instead }: Claim): string {
  if (verdict === 'unknown')
    return `No fact supports the ${kind} “${words}”; say only what the facts say.`
  const known = instead === undefined || instead === '' ? '' : `: the facts have ${instead}`
  return `The ${kind} “${words}” is not so${known}.`
}
