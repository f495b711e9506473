import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { ageInReturns, nextReturn } from '#astrology/western/timing/returns.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { birthsOf } from './births-of.ts'
import type { PlannerEvent } from './planner-event.ts'

/** Shorter than the shortest time between two returns of the Sun. */
const NEARLY_A_YEAR = 360
/** Longer than the longest. */
const A_YEAR_AND_MORE = 366

/** The Sun's returns within a span, each with the age that it completes. */
export function returnEvents(
  ephemeris: Ephemeris,
  chart: WesternChart,
  span: Span,
): PlannerEvent[] {
  const returnsOf = (birth: number): number[] => {
    const found: number[] = []
    let at = Math.max(span.from, birth + NEARLY_A_YEAR)
    while (isAhead(ephemeris, birth, { from: at, to: span.to })) {
      const next = nextReturn(ephemeris, 'sun', birth, at)
      found.push(next)
      at = next + NEARLY_A_YEAR
    }
    return found
  }
  const births = birthsOf(chart).map(({ jd: birth }) => ({ birth, returns: returnsOf(birth) }))
  const own = births[Math.floor(births.length / 2)]!
  return own.returns.flatMap((jd): PlannerEvent[] => {
    const same = births.flatMap(({ returns }) => returns.find((each) => isSameDay(each, jd)) ?? [])
    if (same.length < births.length) return []
    const [from, to] = [Math.min(...same), Math.max(...same)]
    return [{ kind: 'return', jd, from, to, body: 'sun', age: ageInReturns(own.birth, jd) }]
  })
}

/** Whether the Sun returns within a span: looked at before it is sought, for the ephemeris may end there. */
function isAhead(ephemeris: Ephemeris, birth: number, { from, to }: Span): boolean {
  if (to <= from) return false
  if (to - from > A_YEAR_AND_MORE) return true
  const [natal, start, end] = [birth, from, to].map((jd) => ephemeris.position('sun', jd).longitude)
  return wrap(natal! - start!) < wrap(end! - start!)
}

/** Two births of one day have their returns within one, too. */
function isSameDay(one: number, other: number): boolean {
  return Math.abs(one - other) < 2
}
