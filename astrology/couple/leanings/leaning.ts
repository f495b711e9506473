import type { Score } from '../score.ts'

/** How a system's score stands among pairs: in the upper, the middle or the lower third. */
export type Leaning = 'easier than most' | 'like most' | 'asks more'

const THIRD = 100 / 3

export function leaningOf({ value }: Pick<Score, 'value'>): Leaning {
  if (value > 2 * THIRD) return 'easier than most'
  return value < THIRD ? 'asks more' : 'like most'
}
