import { FIRST_DAY, LAST_DAY, type Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { Sky, SkySettings } from '#astrology/western/sky.ts'
import type { FollowedBody, Span } from './bodies-in-motion.ts'
import { exactTransits, TRANSITING, type Transit } from './transits.ts'

/** A pass of a transit, with its number among all passes of one coming and going, in the span or not. */
export interface SeriesTransit extends Transit {
  readonly passes: number
}

/** Days that one coming and going lasts at the most: Pluto's and Chiron's five passes take less than three years. */
const SLOW_SERIES_DAYS = 1100
/** Mars, the slowest of the others, comes back over the same degree within seven months. */
const QUICK_SERIES_DAYS = 250
const SLOW: ReadonlySet<FollowedBody> = new Set(TRANSITING)

/**
 * The exact transits of a span as `exactTransits` finds them, but each pass counted among those
 * before and after the span too: a body that turns back over a place comes three times, or
 * five, and each pass goes the other way than the one before. A pass that goes the same way as
 * the one before it belongs to another time round.
 */
export function seriesTransits(
  ephemeris: Ephemeris,
  natal: Sky,
  span: Span,
  {
    ayanamsa,
    bodies = TRANSITING,
  }: Pick<SkySettings, 'ayanamsa'> & { readonly bodies?: readonly FollowedBody[] } = {},
): SeriesTransit[] {
  const zodiac = ayanamsa === undefined ? {} : { ayanamsa }
  return [true, false]
    .flatMap((areSlow) => {
      const own = bodies.filter((body) => SLOW.has(body) === areSlow)
      const wide = widened(span, areSlow ? SLOW_SERIES_DAYS : QUICK_SERIES_DAYS)
      return countedInSeries(exactTransits(ephemeris, natal, wide, { ...zodiac, bodies: own }))
    })
    .filter(({ jd }) => span.from <= jd && jd < span.to)
    .toSorted((a, b) => a.jd - b.jd)
}

function widened({ from, to }: Span, days: number): Span {
  return { from: Math.max(FIRST_DAY, from - days), to: Math.min(LAST_DAY, to + days) }
}

/** Transits in the order of time, each with its place among the passes of its coming and going. */
function countedInSeries(transits: readonly Transit[]): SeriesTransit[] {
  const alike = Map.groupBy(transits, ({ body, natal, aspect }) => `${body} ${aspect} ${natal}`)
  return [...alike.values()].flatMap((passes) =>
    seriesOf(passes).flatMap((series) =>
      series.map((transit, place) => ({ ...transit, pass: place + 1, passes: series.length })),
    ),
  )
}

function seriesOf(passes: readonly Transit[]): Transit[][] {
  const series: Transit[][] = []
  for (const transit of passes) {
    const last = series.at(-1)
    const goesOn = last !== undefined && last.at(-1)!.retrograde !== transit.retrograde
    if (goesOn) last.push(transit)
    else series.push([transit])
  }
  return series
}
