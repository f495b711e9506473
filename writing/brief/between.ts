import type { Fact } from '#astrology/facts.ts'
import type { Dimension } from '#astrology/couple/score.ts'
import { rulesOf } from '#astrology/couple/scores/rule-index.ts'
import { CELLS } from '#astrology/couple/scores/score-names.ts'
import type { Register } from './brief.ts'

/** What the rules of scores make of a fact: where it counts most, and how much it eases in all. */
export interface Weighed {
  readonly dimension: Dimension
  /** Points of the heaviest rule; never negative. */
  readonly heaviest: number
  /** Points of all rules together: for ease above nothing, for effort below. */
  readonly sum: number
}

/** Null where no rule speaks; of others than partners none that counts for partners alone does. */
export function weighedBetween(fact: Fact, register: Register): Weighed | null {
  if (fact.subject !== 'couple') return null
  let [dimension, heaviest, sum]: [Dimension | null, number, number] = [null, 0, 0]
  for (const { rule, cell, isForPartners } of rulesOf(fact)) {
    if (isForPartners && register !== 'partners') continue
    const points = rule.weigh(fact)
    sum += points
    if (Math.abs(points) > heaviest) {
      heaviest = Math.abs(points)
      dimension = CELLS[cell]!.dimension
    }
  }
  return dimension === null ? null : { dimension, heaviest, sum }
}

/** Whether a fact speaks of marriage and of nothing else. */
export function isOfMarriage(fact: Fact): boolean {
  const rules = rulesOf(fact)
  return rules.length > 0 && rules.every(({ rule }) => rule.forPartners === true)
}
