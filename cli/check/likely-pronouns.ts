import type { Fact } from '#astrology/facts.ts'
import { selectFacts } from '#writing/documents/select-facts.ts'
import { checkClaims } from '#writing/grounding/claims.ts'
import type { CheckedCouple } from './checked-couple.ts'
import { documentNamed } from './document-named.ts'

interface Said {
  readonly document: string
  readonly sentence: string
  readonly facts: readonly string[]
}

const WAYS = [
  { p1: 'she', p2: 'he' },
  { p1: 'he', p2: 'she' },
] as const

const SHE = /\b(she|her|hers)\b/i
const HE = /\b(he|him|his)\b/i

/**
 * The couple with pronouns. Where nobody told them a text that has only `she`, or only `he`, is about two of
 * that; where it has both they are what makes fewer of its sentences false: a mistaken writer is still right
 * more often than not.
 */
export function withPronouns(
  couple: CheckedCouple,
  said: readonly Said[],
  facts: readonly Fact[],
): CheckedCouple {
  if (couple.pronouns.p1 !== null || couple.pronouns.p2 !== null) return couple
  const pool = said.filter(({ sentence }) => SHE.test(sentence) || HE.test(sentence))
  if (pool.length === 0) return couple
  // Who is never spoken of as `he` is no man of two.
  if (!pool.some(({ sentence }) => HE.test(sentence)))
    return { ...couple, pronouns: { p1: 'she', p2: 'she' } }
  if (!pool.some(({ sentence }) => SHE.test(sentence)))
    return { ...couple, pronouns: { p1: 'he', p2: 'he' } }
  const [best] = WAYS.map((pronouns) => ({
    pronouns,
    flagged: flaggedBy(pool, { ...couple, pronouns }, facts),
  })).toSorted((a, b) => a.flagged - b.flagged)
  return { ...couple, pronouns: best!.pronouns }
}

function flaggedBy(said: readonly Said[], couple: CheckedCouple, facts: readonly Fact[]): number {
  const byDocument = Map.groupBy(said, ({ document }) => document)
  return [...byDocument].reduce((sum, [id, sentences]) => {
    const document = documentNamed(id)
    const known = selectFacts(document, facts)
    const flagged = sentences.filter(({ sentence, facts: cited }) => {
      const evidence = [{ id: 's1', sentence, facts: cited }]
      return checkClaims({ evidence }, { ...couple, document, facts: known }).length > 0
    })
    return sum + flagged.length
  }, 0)
}
