import type { Cast } from '../cast.ts'

/** The age gaps of the sample, in years from 0: its births are of 71 years. */
export const GAPS = 72

const DAYS_OF_A_YEAR = 365.2425

/** The age gap of two births, in whole years, the nearest ones; between the middles of their windows. It may be beyond the sample's. */
export function gapYears(first: Cast, second: Cast): number {
  return Math.round(Math.abs(middleOf(first) - middleOf(second)) / DAYS_OF_A_YEAR)
}

function middleOf({ moment: { window } }: Cast): number {
  return (window.from + window.to) / 2
}

/** Of numbers by age gap, the sum of those a couple is compared with: its own gap, a year less and a year more. */
export function aroundGap(byGap: ArrayLike<number>, gap: number): number {
  return (byGap[gap - 1] ?? 0) + (byGap[gap] ?? 0) + (byGap[gap + 1] ?? 0)
}
