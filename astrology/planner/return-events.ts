import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { ageInReturns, nextReturn } from '#astrology/western/timing/returns.ts'
import { birthsOf } from './births-of.ts'
import type { PlannerEvent } from './planner-event.ts'

/** Shorter than the shortest time between two returns of the Sun. */
const NEARLY_A_YEAR = 360

/** The Sun's returns within a span, each with the age that it completes. */
export function returnEvents(
  ephemeris: Ephemeris,
  chart: WesternChart,
  span: Span,
): PlannerEvent[] {
  const returnsOf = (birth: number): number[] => {
    const found: number[] = []
    let next = nextReturn(ephemeris, 'sun', birth, Math.max(span.from, birth + NEARLY_A_YEAR))
    while (next < span.to) {
      found.push(next)
      next = nextReturn(ephemeris, 'sun', birth, next + NEARLY_A_YEAR)
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

/** Two births of one day have their returns within one, too. */
function isSameDay(one: number, other: number): boolean {
  return Math.abs(one - other) < 2
}
