import type { Fact } from '#astrology/facts.ts'
import { isOfPartners, type Known, type Pattern } from './patterns.ts'
import { rulesOfTopic, rulesWithin, type OfTopic } from './rule-index.ts'

/** What a pair's rules made of one of its facts. */
export interface Contribution {
  readonly fact: Fact
  /** What of which: `cellOf` a system and a dimension. */
  readonly cell: number
  /** Points in millionths, whole: their sum is the same in every order. Never nothing. */
  readonly amount: number
  /** Whose time of birth must be known for it to count. */
  readonly needs: Known
  readonly isForPartners: boolean
}

/** Everything that rules make of what is between two people, in the order of the facts; one contribution a fact at most. */
export function contributionsOf(facts: readonly Fact[]): Contribution[] {
  const found: Contribution[] = []
  let before: Fact | null = null
  let ofTopic: OfTopic | null = null
  for (const fact of facts) {
    if (fact.subject !== 'couple') continue
    // Facts of one topic stand together as a rule.
    if (fact.topic !== before?.topic || fact.system !== before.system) ofTopic = rulesOfTopic(fact)
    before = fact
    for (const { rule, cell, isForPartners } of rulesWithin(ofTopic, fact)) {
      const points = rule.weigh(fact)
      if (points === 0) continue
      found.push({
        fact,
        cell,
        amount: Math.round(points * POINT),
        needs: rule.needs,
        isForPartners,
      })
    }
  }
  return found
}

/** A point in the measure of contributions. */
export const POINT = 1e6

/** Whether what needs certain times counts where some are known. */
export function counts(
  { needs, isForPartners }: Pick<Contribution, 'needs' | 'isForPartners'>,
  known: Known,
  pattern: Pattern,
): boolean {
  return (needs & ~known) === 0 && (!isForPartners || isOfPartners(pattern))
}
