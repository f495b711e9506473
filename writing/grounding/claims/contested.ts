import type { Fact } from '#astrology/facts.ts'
import type { Claim, Tie } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Token } from '../reading/tokens.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isOfFact } from './cited-hits.ts'
import { sayingsOf } from './cited-sayings.ts'
import { kindOf } from './cited-values.ts'

/**
 * Without what a reader gave to a thing that has its own already: a cited fact gives the value to something
 * else, and what is cited of the thing is told beside it (`Radiance is Key 31, and closeness is spoken through
 * Key 1`). Where the two have been given each other's, neither was misread: they are crossed.
 */
export function withoutContested(
  claims: readonly Claim[],
  { mentions, tokens }: ReadSentence,
  facts: readonly Fact[],
): readonly Claim[] {
  if (facts.length < 2) return claims
  const wrong = claims.filter(({ verdict, tie }) => verdict !== 'supported' && tie !== undefined)
  if (wrong.length === 0) return claims
  const isSettled = ({ subjects, value }: Tie) => {
    const givers = facts.filter((fact) => isOfFact(value, fact))
    if (givers.length === 0 || value.kind === 'points') return false
    const isExplained = givers.some((fact) =>
      mentions.some(
        (mention) =>
          mention.kind !== 'person' &&
          mention.value !== value.value &&
          !subjects.some(({ at }) => at === mention.at) &&
          isOfFact(mention, fact),
      ),
    )
    return subjects.every((subject) => {
      const own = facts.filter((fact) => isOfFact(subject, fact))
      if (own.length === 0 || isAcross(tokens, subject, value)) return isExplained
      const ofKind = own.filter((fact) => sayingsOf(kindOf(value), fact).length > 0)
      return ofKind.every((fact) => isToldBeside(fact, value, mentions))
    })
  }
  const isCrossed = ({ subjects, value }: Tie) =>
    wrong.some(({ tie }) => {
      if (tie === undefined || tie.value === value || kindOf(tie.value) !== kindOf(value))
        return false
      const givers = facts.filter((fact) => isOfFact(value, fact))
      const own = facts.filter((fact) => subjects.some((subject) => isOfFact(subject, fact)))
      return (
        givers.some((fact) => tie.subjects.some((subject) => isOfFact(subject, fact))) &&
        own.some((fact) => isOfFact(tie.value, fact))
      )
    })
  return claims.filter(
    ({ verdict, tie }) =>
      verdict === 'supported' || tie === undefined || !isSettled(tie) || isCrossed(tie),
  )
}

/** Whether another mention of the kind tells what a fact has. */
const isToldBeside = (fact: Fact, value: Owned, mentions: readonly Owned[]) =>
  mentions.some(
    (mention) =>
      mention.at !== value.at &&
      (kindOf(mention) === kindOf(value) ||
        // `EQ in the sixth line and Relating in the second`.
        (mention.kind === 'ordinal' && value.kind === 'line')) &&
      isOfFact(mention, fact),
  )

/** Whether one thing that is said ends between two mentions. */
function isAcross(tokens: readonly Token[], one: Owned, two: Owned): boolean {
  const between =
    one.at < two.at ? wordsOf(tokens, one.end, two.at) : wordsOf(tokens, two.end, one.at)
  return /(^| )([;—]|, (and|so|while|but|yet))( |$)/.test(between)
}
