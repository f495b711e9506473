import type { MangalDosha } from '#astrology/vedic/doshas/mangal.ts'

/** How two people's Mangal doshas stand to each other. */
export interface MangalMatch {
  readonly first: MangalDosha['grade']
  readonly second: MangalDosha['grade']
  /**
   * `clear`: neither has it. `matched`: both have it, which the texts hold to cancel it.
   * `one-sided`: one alone. Null where a lagna that is not known would decide.
   */
  readonly outcome: 'clear' | 'matched' | 'one-sided' | null
}

export function mangalMatch(
  { grade: first }: MangalDosha,
  { grade: second }: MangalDosha,
): MangalMatch {
  if (first === null || second === null) return { first, second, outcome: null }
  const counts = [first, second].filter((grade) => grade !== 'none').length
  const outcome = (['clear', 'one-sided', 'matched'] as const)[counts]!
  return { first, second, outcome }
}
