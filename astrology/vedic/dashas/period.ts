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

/** One whole cycle of major periods from the one running at birth, which began before it. */
export function majorPeriods(
  scheme: DashaScheme,
  { lord, passed }: DashaStart,
  { birth, yearDays }: { birth: JulianDay; yearDays: number },
): readonly DashaPeriod[] {
  const first = scheme.lords.indexOf(lord)
  const start = birth - passed * scheme.years[first]! * yearDays
  return divide(scheme, { lord, start, end: start + cycleYears(scheme) * yearDays })
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
