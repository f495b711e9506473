import type { ZoneHistory } from '#astrology/birth/zone-history.ts'
import type { Condition } from '#astrology/search/condition.ts'
import { spansWhere } from '#astrology/search/spans-where.ts'
import type { SearchSky } from '#astrology/search/watched.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import type { LineId } from '#cli/answers/failure.ts'
import { zonedMoment } from '#cli/timing/zoned-moment.ts'

export interface SearchQuestion {
  readonly id: LineId
  readonly where: Condition
  readonly span: Span
  readonly zone: ZoneHistory | null
  /** Spans shorter than so many minutes are left out. */
  readonly leastMinutes: number
  /** How many spans are told at the most, the first of them. */
  readonly limit: number
}

export type SearchJson = ReturnType<typeof searchJson>

const DAY_MINUTES = 1440

/** When a condition holds within a span: each time of it with its ends, and how long all are. */
export function searchJson(
  sky: SearchSky,
  { id, where, span, zone, leastMinutes, limit }: SearchQuestion,
) {
  const found = spansWhere(sky, where, [span])
    .map(({ from, to }) => ({ from, to, minutes: (to - from) * DAY_MINUTES }))
    .filter(({ minutes }) => minutes >= leastMinutes)
  return {
    id,
    from: zonedMoment(span.from, zone),
    to: zonedMoment(span.to, zone),
    zone: zone && zone.name,
    where,
    count: found.length,
    minutes: found.reduce((sum, each) => sum + each.minutes, 0),
    spans: found.slice(0, limit).map(({ from, to, minutes }) => ({
      from: zonedMoment(from, zone),
      to: zonedMoment(to, zone),
      minutes,
      /** It held before the span began, or holds on when it ends. */
      beginsEarlier: from <= span.from,
      endsLater: to >= span.to,
    })),
  }
}
