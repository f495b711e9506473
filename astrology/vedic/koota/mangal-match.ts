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

export function mangalMatch(first: MangalDosha, second: MangalDosha): MangalMatch {
  const grades = { first: first.grade, second: second.grade }
  const [one, other] = [hasMangalDosha(first), hasMangalDosha(second)]
  if (one === null || other === null) return { ...grades, outcome: null }
  const counts = [one, other].filter((has) => has).length
  return { ...grades, outcome: (['clear', 'one-sided', 'matched'] as const)[counts]! }
}

/** Whether there is a dosha of any grade; null where a lagna that is not known decides. */
export function hasMangalDosha({ readings, grade }: MangalDosha): boolean | null {
  if (readings.some(({ afflicted }) => afflicted)) return true
  return grade === null ? null : false
}
