import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import type { FollowedBody, Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { seriesTransits, type SeriesTransit } from '#astrology/western/timing/transit-series.ts'
import { birthsOf } from './births-of.ts'
import type { PlannerEvent } from './planner-event.ts'

/** Days up to which one pass may lie apart for two births of a window: more is no date. */
const WIDEST_DAYS = 61

/** The exact transits of a span that every birth of the window has, with the days between which each may fall. */
export function transitEvents(
  ephemeris: Ephemeris,
  chart: WesternChart,
  { span, bodies }: { readonly span: Span; readonly bodies: readonly FollowedBody[] },
): PlannerEvent[] {
  const births = birthsOf(chart)
  // A pass near an end of the span may lie outside it for another birth.
  const margin = births.length === 1 ? 0 : WIDEST_DAYS
  const wide = { from: span.from - margin, to: span.to + margin }
  const versions = births.map((natal) =>
    seriesTransits(ephemeris, natal, wide, { ...chart.settings, bodies }),
  )
  const own = versions[Math.floor(versions.length / 2)]!
  return own
    .filter(({ jd }) => span.from <= jd && jd < span.to)
    .flatMap((transit) => heldBy(versions, transit))
}

function heldBy(
  versions: readonly (readonly SeriesTransit[])[],
  transit: SeriesTransit,
): PlannerEvent[] {
  const same = versions.map((version) => samePass(version, transit))
  const moments = same.flatMap((each) => each?.jd ?? [])
  if (moments.length < versions.length) return []
  const [from, to] = [Math.min(...moments), Math.max(...moments)]
  return to - from > WIDEST_DAYS ? [] : [{ kind: 'transit', ...transit, from, to }]
}

function samePass(
  version: readonly SeriesTransit[],
  { jd, body, aspect, natal, pass, passes }: SeriesTransit,
): SeriesTransit | undefined {
  return version
    .filter((other) => {
      const isSame = other.body === body && other.aspect === aspect && other.natal === natal
      return isSame && other.pass === pass && other.passes === passes
    })
    .toSorted((a, b) => Math.abs(a.jd - jd) - Math.abs(b.jd - jd))[0]
}
