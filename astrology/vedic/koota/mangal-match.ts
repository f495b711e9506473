import type { MangalDosha } from '#astrology/vedic/doshas/mangal.ts'

/** How two people's Mangal doshas stand to each other. */
export interface MangalMatch {
  readonly first: MangalDosha['grade']
  readonly second: MangalDosha['grade']
  /** `clear`: neither has it. `matched`: both have it, which the texts hold to cancel it. `one-sided`: one alone. */
  readonly outcome: 'clear' | 'matched' | 'one-sided'
}

export function mangalMatch(first: MangalDosha, second: MangalDosha): MangalMatch {
  const counts = [first, second].filter(({ grade }) => grade !== 'none').length
  const outcome = (['clear', 'one-sided', 'matched'] as const)[counts]!
  return { first: first.grade, second: second.grade, outcome }
}
