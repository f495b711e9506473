import {
  FIRST_DAY,
  LAST_DAY,
  type Ephemeris,
  type JulianDay,
  type Place,
} from '#astrology/ephemeris/ephemeris.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'

/** A rising or a setting of the Sun: the upper limb, with refraction. */
export interface SunTime {
  readonly at: JulianDay
  readonly isRise: boolean
}

/** A minute: enough to leave a rising behind, too little to miss the next event. */
const A_MOMENT = 1 / 1440
/** A day and a night are never longer together where the Sun rises and sets. */
const MARGIN_DAYS = 1.5

/** The risings and settings of a span and a little more to both sides, in the order of time; none in a polar day or night. */
export function sunTimes(ephemeris: Ephemeris, place: Place, span: Span): SunTime[] {
  const from = Math.max(FIRST_DAY, span.from - MARGIN_DAYS)
  const to = Math.min(LAST_DAY - 1, span.to + MARGIN_DAYS)
  const next = (event: 'rise' | 'set', at: JulianDay): SunTime | null => {
    const found = ephemeris.riseSet('sun', event, at, place, 'upper-limb')
    return found === null ? null : { at: found, isRise: event === 'rise' }
  }
  const found: SunTime[] = []
  let at = from
  while (at < to) {
    const last = found.at(-1)
    // Who has risen sets before rising again; a day later anything may have happened near the pole.
    const expected = last && next(last.isRise ? 'set' : 'rise', at)
    const first =
      expected && expected.at - at < 1 ? expected : earlier(next('rise', at), next('set', at))
    if (first !== null) found.push(first)
    at = first === null ? at + 1 : first.at + A_MOMENT
  }
  return found
}

function earlier(one: SunTime | null, other: SunTime | null): SunTime | null {
  if (one === null || other === null) return one ?? other
  return one.at < other.at ? one : other
}
