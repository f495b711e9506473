import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { isQuadrant, isRuled } from './vouched-houses.ts'
import { isCounted, isDifference, isWhole } from './vouched-numbers.ts'
import { isOfOther, isOfSome } from './vouched-of-other.ts'
import { isTied } from './vouched-tied.ts'

/**
 * Without what a cited fact says itself, in one mark, though a reader took it for something else:
 * `Saturn is the first of the seven` is no house, where a place in an order is cited.
 */
export function withoutVouched(
  claims: readonly Claim[],
  read: ReadSentence,
  facts: readonly Fact[],
): readonly Claim[] {
  if (facts.length === 0) return claims
  return claims.filter(
    (claim) =>
      claim.verdict === 'supported' ||
      !(
        isTied(claim, read, facts) ||
        isOfOther(claim, read, facts) ||
        isRuled(claim, read, facts) ||
        isQuadrant(claim, facts) ||
        (claim.kind === 'count' && isCounted(claim, read, facts)) ||
        (/^(date|dasha)$/.test(claim.kind) &&
          facts.every(({ topic }) => topic.startsWith('time'))) ||
        (claim.kind === 'points' && isDifference(claim, read, facts)) ||
        (claim.isWeak === true && isWhole(claim, read, facts)) ||
        isOfSome(claim, read, facts)
      ),
  )
}
