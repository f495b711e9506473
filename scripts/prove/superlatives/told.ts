import type { Fact } from '#astrology/facts.ts'
import type { WrittenDocument } from '../prose/a-package.ts'
import { RULES, type Known } from './recomputed.ts'

/** Words that put one thing before all others of its kind, in a chart. */
const SUPERLATIVE =
  /\b(closest|tightest|strongest|weakest|least to lean on|rarest|fullest|emptiest|fewest|heaviest|nearly every|almost every|nearly all|almost all|(has|have|holds|with) the most|differ most|conditions? \w+ most|as close as|differ as much|nowhere in)\b/i

/** What these words are in other sayings. */
const SAYINGS =
  /\b(highest degree, which speaks|poorest (soil|piece)|from nowhere|led nowhere|heaviest of the eight|most days|weakest (of the altos|member)|at its (weakest|strongest)|almost every error|closest people|(second|third|fourth|fifth|sixth|seventh) strongest|the rarest type)\b/i

export interface Judged {
  readonly document: string
  readonly sentence: string
  /** Null where it is so. */
  readonly fault: string | null
}

/** Every superlative of a package with whether it is so over all facts of the two, by the facts it ranks and never by the almanac's own choice. */
export function superlativesOf(
  documents: readonly WrittenDocument[],
  known: Known,
): readonly Judged[] {
  const { facts } = known
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  return documents.flatMap(({ id, brief, finished }) =>
    finished.evidence.flatMap(({ sentence, facts: cited }): Judged[] => {
      const told = cited.flatMap((each) => byId.get(each) ?? [])
      const isRead = /\brarest thing\b/i.test(sentence)
      const judged = told.flatMap((fact) => judge(sentence, fact, known))
      const rarest = isRead ? [rarestFault(told, brief.document.id, facts)] : []
      const all = [...judged, ...rarest]
      // A sentence may cite two facts that are first, and name one.
      const isSo = all.filter((fault) => fault === null).length >= countOf(sentence)
      if (all.length > 0)
        return all.map((fault) => ({ document: id, sentence, fault: isSo ? null : fault }))
      return SUPERLATIVE.test(sentence) && !SAYINGS.test(sentence)
        ? [{ document: id, sentence, fault: 'nobody worked it out' }]
        : []
    }),
  )
}

function countOf(sentence: string): number {
  return sentence.match(new RegExp(SUPERLATIVE, 'gi'))?.length ?? 1
}

/** Faults of one superlative fact that a sentence tells: none where the fact, or its word, is another. */
function judge(sentence: string, fact: Fact, known: Known): readonly (string | null)[] {
  return RULES.filter(({ id, word }) => id.test(fact.id) && word.test(sentence)).map(
    ({ first }) => {
      const names = first(known, fact)
      const isNamed = names.some((name) => name.split('|').every((part) => has(sentence, part)))
      return names.length > 0 && isNamed ? null : `first is ${names.join(' or ') || 'nobody'}`
    },
  )
}

const has = (sentence: string, name: string) => sentence.toLowerCase().includes(name.toLowerCase())

/** Of what a text tells as the rarest, nothing else of its own and its kind may be rarer. */
function rarestFault(
  told: readonly Fact[],
  document: string,
  facts: readonly Fact[],
): string | null {
  const [fact] = told
  const share = fact?.frequency?.share
  if (fact === undefined || share === undefined) return 'nobody counted it'
  const rarer = facts.filter(
    (each) =>
      `${each.subject}.${each.system}` === document &&
      each.frequency !== undefined &&
      each.frequency.share < share * NEARLY,
  )
  return rarer.length === 0
    ? null
    : `rarer: ${rarer
        .map(({ id }) => id)
        .slice(0, 6)
        .join(' ')}`
}

/** Two shares so near are told by one number. */
const NEARLY = 0.98
