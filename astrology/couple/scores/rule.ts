import type { System } from '#core/systems.ts'
import type { Fact } from '#astrology/facts.ts'
import type { Dimension } from '../score.ts'
import type { Known } from './patterns.ts'

/**
 * What of a fact counts how much. Points are editorial: 1 is a contact of middling weight, and
 * only their relation within a system matters, for every system is brought to one measure.
 */
export interface ScoreRule {
  readonly dimension: Dimension
  readonly topic: string
  /** The property of the fact; every property of the topic when absent. */
  readonly property?: string
  /** Points, for ease above nothing and for effort below it; 0 where the rule does not speak. */
  readonly weigh: (fact: Fact) => number
  /** Whose time of birth must be known for it to count. */
  readonly needs: Known
  /** Speaks of marriage, or of desire, and of nothing else. */
  readonly forPartners?: true
}

/** Rules that rest on one thought of one tradition. */
export interface RuleGroup {
  /** Named in the documentation. */
  readonly id: string
  readonly system: System
  /** Where the direction, what eases and what asks for effort, is taken from. */
  readonly source: string
  readonly rules: readonly ScoreRule[]
}
