import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { commonSpans, type Spans } from './spans.ts'
import { sunTimes } from './sun-times.ts'
import type { SearchSky } from './watched.ts'

/** The days or the nights of a span, from sunrise to sunset or the other way; a polar day is one. Throws `RangeError` without a place. */
export function lightSpans(
  { ephemeris, place }: SearchSky,
  light: 'day' | 'night',
  span: Span,
): Spans {
  if (place === null) throw new RangeError(`${light} needs a place`)
  const times = sunTimes(ephemeris, place, span)
  // Where the Sun neither rises nor sets, whether it is up tells all of it.
  const isLightFirst = times[0] ? !times[0].isRise : ephemeris.sunAltitude(span.from, place) > 0
  const edges = [{ at: -Infinity, isRise: isLightFirst }, ...times]
  const all = edges.flatMap(({ at, isRise }, index) => {
    if (isRise !== (light === 'day')) return []
    return [{ from: at, to: edges[index + 1]?.at ?? Infinity }]
  })
  return commonSpans(all, [span])
}
