import type { BirthMoment } from './birth/moment.ts'
import { sampleWindow } from './birth/sample-window.ts'
import { castCharts, type ChartOptions, type Charts } from './charts.ts'
import type { Ephemeris } from './ephemeris/ephemeris.ts'
import { castKabbalah } from './kabbalah/cast-kabbalah.ts'
import type { KabbalahChart } from './kabbalah/kabbalah-chart.ts'
import { castVedicWindow, type VedicWindow } from './vedic/window/cast-vedic-window.ts'

/**
 * Everything cast of one birth, once: what facts, scores, pages and pairs of people are made
 * from. JSON all through, so that it can be stored and read again.
 */
export interface Cast {
  readonly moment: BirthMoment
  /** Cast for the moment; what an uncertain time withholds is null inside each. */
  readonly charts: Charts
  /**
   * The charts whose systems do not look at a whole window by themselves, at every sample of
   * it in the order of time; the moment's own chart in the middle, and alone when it is exact.
   */
  readonly window: VedicWindow & { readonly kabbalah: readonly KabbalahChart[] }
}

export interface CoupleCast {
  readonly first: Cast
  readonly second: Cast
}

/** Odd, so that the middle sample is the moment itself; hourly over a day of unknown time. */
const SAMPLES = 25

/** Casts one birth in all five systems, each chart once for each sample of its window. */
export function castPerson(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: ChartOptions = {},
): Cast {
  const charts = castCharts(ephemeris, moment, options)
  const samples = sampleWindow(moment, SAMPLES)
  // An exact birth is its own only sample.
  const across = <Chart>(own: Chart, cast: (at: BirthMoment) => Chart) =>
    samples.length === 1 ? [own] : samples.map(cast)
  return {
    moment,
    charts,
    window: {
      ...castVedicWindow(ephemeris, moment, charts.vedic),
      kabbalah: across(charts.kabbalah, (at) => castKabbalah(ephemeris, at)),
    },
  }
}

/** Two people's casts, as whatever is said between them is made from: nothing is cast again. */
export function castCouple(first: Cast, second: Cast): CoupleCast {
  return { first, second }
}
