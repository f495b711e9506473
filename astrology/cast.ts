import { toTheEnd } from '#core/to-the-end.ts'
import type { BirthMoment } from './birth/moment.ts'
import { castCharts, type ChartOptions, type Charts } from './charts.ts'
import type { Ephemeris } from './ephemeris/ephemeris.ts'
import type { KabbalahChart } from './kabbalah/kabbalah-chart.ts'
import { castKabbalahWindow } from './kabbalah/window/cast-kabbalah-window.ts'
import { castVedicWindow, type VedicWindow } from './vedic/window/cast-vedic-window.ts'
import type { Davison } from './western/couple/davison.ts'

/**
 * Everything cast of one birth, once: what facts, scores, pages and pairs of people are made
 * from. JSON all through, so that it can be stored and read again.
 */
export interface Cast {
  readonly moment: BirthMoment
  /** Cast for the moment; what an uncertain time withholds is null inside each. */
  readonly charts: Charts
  /**
   * The charts of systems that are cast anew for every piece of the birth window within which
   * nothing changes in kind, in the order of time; the moment's own chart in the middle, and
   * alone when it is exact.
   */
  readonly window: VedicWindow & { readonly kabbalah: readonly KabbalahChart[] }
}

export interface CoupleCast {
  readonly first: Cast
  readonly second: Cast
  /** Both Davison charts, for which the sky is asked once more; told of only where they are there. */
  readonly davison?: Davison
}

/**
 * Casts one birth in all five systems, each chart once for each piece of its window: some 4 ms of
 * work with an exact time, 12 within half an hour, 30 with an unknown one.
 */
export function castPerson(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: ChartOptions = {},
): Cast {
  return toTheEnd(castPersonInSteps(ephemeris, moment, options))
}

/** The same, with a stop between its parts, so that others may go on. */
export function* castPersonInSteps(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: ChartOptions = {},
): Generator<undefined, Cast> {
  const charts = castCharts(ephemeris, moment, options)
  yield
  const vedic = castVedicWindow(ephemeris, moment, charts.vedic)
  yield
  const kabbalah = castKabbalahWindow(ephemeris, moment, charts.kabbalah)
  return { moment, charts, window: { ...vedic, kabbalah } }
}

/** Two people's casts, as whatever is said between them is made from: nothing is cast again. */
export function castCouple(first: Cast, second: Cast, davison?: Davison): CoupleCast {
  return { first, second, ...(davison !== undefined && { davison }) }
}
