import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Graha } from '#astrology/vedic/grahas.ts'

/** A dasha of any level. It holds from `start` up to, not including, `end`. */
export interface DashaPeriod {
  readonly lord: Graha
  readonly start: JulianDay
  readonly end: JulianDay
}

/** A scheme of dashas: its lords in order and the years each rules. */
export interface DashaScheme {
  readonly lords: readonly Graha[]
  readonly years: readonly number[]
}

/** All the years of a scheme together: 120, 108, 36. */
export function cycleYears({ years }: DashaScheme): number {
  return years.reduce((sum, each) => sum + each, 0)
}

/** Where the running period stood at birth: whose it was and how much of it had passed, in [0, 1). */
export interface DashaStart {
  readonly lord: Graha
  readonly passed: number
}

/** A life as dashas cover and tell it, from birth; the shorter cycles begin again until it is covered. */
export const LIFE_YEARS = 100

/**
 * The major periods from the one running at birth, which began before it: a whole cycle, and
 * as many more as a long life needs.
 */
export function majorPeriods(
  scheme: DashaScheme,
  { lord, passed }: DashaStart,
  { birth, yearDays }: { birth: JulianDay; yearDays: number },
): readonly DashaPeriod[] {
  const passedYears = passed * scheme.years[scheme.lords.indexOf(lord)]!
  const start = birth - passedYears * yearDays
  const cycles = Math.ceil((LIFE_YEARS + passedYears) / cycleYears(scheme))
  const begin = (cycle: number): JulianDay => start + cycle * cycleYears(scheme) * yearDays
  return Array.from({ length: cycles }, (_, cycle) =>
    divide(scheme, { lord, start: begin(cycle), end: begin(cycle + 1) }),
  ).flat()
}

/** The periods within a period, its own lord's first, each as long as its lord's share of the cycle. */
export function divide(scheme: DashaScheme, whole: DashaPeriod): readonly DashaPeriod[] {
  const { lords, years } = scheme
  const first = lords.indexOf(whole.lord)
  const order = lords.map((_, step) => (first + step) % lords.length)
  const perYear = (whole.end - whole.start) / cycleYears(scheme)
  let passedYears = 0
  let start = whole.start
  return order.map((index, step) => {
    passedYears += years[index]!
    // The last ends with the whole, so that no rounding opens a gap.
    const end = step === order.length - 1 ? whole.end : whole.start + passedYears * perYear
    const period = { lord: lords[index]!, start, end }
    start = end
    return period
  })
}

/** The chain of periods running at a moment, major period first; empty outside the cycle. */
export function runningPeriods(
  scheme: DashaScheme,
  majors: readonly DashaPeriod[],
  { at, levels }: { at: JulianDay; levels: number },
): readonly DashaPeriod[] {
  const running = majors.find((period) => period.start <= at && at < period.end)
  if (running === undefined) return []
  if (levels === 1) return [running]
  return [running, ...runningPeriods(scheme, divide(scheme, running), { at, levels: levels - 1 })]
}
