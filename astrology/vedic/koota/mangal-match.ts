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
  return { ...grades, outcome: outcomeOf([hasMangalDosha(first), hasMangalDosha(second)]) }
}

/** Whether there is a dosha of any grade; null where a lagna that is not known decides. */
export function hasMangalDosha({ readings, grade }: MangalDosha): boolean | null {
  if (readings.some(({ afflicted }) => afflicted)) return true
  return grade === null ? null : false
}

/**
 * The readings of a match. Wide: from the lagna, the Moon or Venus, which gives the dosha to four
 * people in five. Strict: from the lagna alone. `Excused`: the same after the texts' exceptions.
 */
export const MANGAL_READINGS = ['match', 'matchExcused', 'strict', 'strictExcused'] as const
export type MangalReadingName = (typeof MANGAL_READINGS)[number]

/** `cancelled`: one or both have it, and grounds against it hold for whoever has. */
export type MangalOutcome = NonNullable<MangalMatch['outcome']> | 'cancelled'

/** What each reading makes of two people; null where a lagna that is not known would decide. */
export function mangalReadings(
  first: MangalDosha,
  second: MangalDosha,
): Readonly<Record<MangalReadingName, MangalOutcome | null>> {
  const wide = [hasMangalDosha(first), hasMangalDosha(second)] as const
  const strict = [hasStrictMangalDosha(first), hasStrictMangalDosha(second)] as const
  const excused = [isMangalExcused(first), isMangalExcused(second)] as const
  return {
    match: mangalMatch(first, second).outcome,
    matchExcused: outcomeAfterExceptions(wide, excused),
    strict: outcomeOf(strict),
    strictExcused: outcomeAfterExceptions(strict, excused),
  }
}

/** Whether Mars afflicts by the lagna alone; null where it is not known. */
export function hasStrictMangalDosha({ readings }: MangalDosha): boolean | null {
  return readings.find(({ from }) => from === 'lagna')?.afflicted ?? null
}

/** Whether a ground against the dosha holds; null where it may, by a lagna that is not known. */
export function isMangalExcused({ readings, exceptions }: MangalDosha): boolean | null {
  if (exceptions.length > 0) return true
  return readings.some(({ from }) => from === 'lagna') ? false : null
}

type Answers = readonly [boolean | null, boolean | null]

function outcomeOf([one, other]: Answers): MangalMatch['outcome'] {
  if (one === null || other === null) return null
  return OUTCOMES[Number(one) + Number(other)]!
}

/** By how many of two have it. */
const OUTCOMES = ['clear', 'one-sided', 'matched'] as const

function outcomeAfterExceptions(has: Answers, excused: Answers): MangalOutcome | null {
  const left = outcomeOf([leftOf(has[0], excused[0]), leftOf(has[1], excused[1])])
  if (left !== 'clear') return left
  return has[0] === true || has[1] === true ? 'cancelled' : 'clear'
}

/** What is left of a dosha: what nobody has needs no excuse. */
function leftOf(has: boolean | null, excused: boolean | null): boolean | null {
  if (has !== true) return has
  return excused === null ? null : !excused
}
