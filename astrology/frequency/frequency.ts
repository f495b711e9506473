/**
 * How common a fact is, counted in the seeded sample (docs/astrology/couple.md): of how many
 * people, or of how many pairs, the same can be said. Graded facts (an orb) count what is at
 * least as close.
 */
export interface Frequency {
  readonly of: 'people' | 'pairs'
  /** From 0 to 1; where `bound`, the most it can be. */
  readonly share: number
  /** Clopper–Pearson, 95 %, rounded outward: from, to. */
  readonly interval: readonly [number, number]
  /** Whether too few were found (under ten) to say more than "rarer than". */
  readonly bound: boolean
}
