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
  const found: SunTime[] = []
  let at = from
  while (at < to) {
    const next = nextTime(ephemeris, place, at)
    if (next !== null) found.push(next)
    at = next === null ? at + 1 : next.at + A_MOMENT
  }
  return found
}

function nextTime(ephemeris: Ephemeris, place: Place, from: JulianDay): SunTime | null {
  const [rise, set] = (['rise', 'set'] as const).map((event) =>
    ephemeris.riseSet('sun', event, from, place, 'upper-limb'),
  )
  if (typeof rise !== 'number') return typeof set === 'number' ? { at: set, isRise: false } : null
  return typeof set === 'number' && set < rise
    ? { at: set, isRise: false }
    : { at: rise, isRise: true }
}
