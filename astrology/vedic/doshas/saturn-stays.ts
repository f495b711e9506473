import type { Ayanamsa, Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { signAt, type Sign } from '#astrology/vedic/signs.ts'
import { wrapDegrees } from '#astrology/vedic/span.ts'

/** An unbroken stay of Saturn in one sidereal sign. */
export interface SaturnStay {
  readonly sign: Sign
  readonly starts: JulianDay
  readonly ends: JulianDay
}

/** Saturn's stays between two moments, retrograde returns among them. */
export function saturnStays(
  ephemeris: Ephemeris,
  ayanamsa: Ayanamsa,
  { from, to }: { from: JulianDay; to: JulianDay },
): readonly SaturnStay[] {
  const saturn = (at: JulianDay): Motion => ephemeris.position('saturn', at, { ayanamsa })
  const signOn = (at: JulianDay): Sign => signAt(saturn(at).longitude)
  const stays: SaturnStay[] = []
  let open = { at: from, sign: signOn(from) }
  for (const { at, longitude } of path(saturn, from, to)) {
    const sign = signAt(longitude)
    if (sign !== open.sign) {
      const ends = changeBetween(signOn, at - STEP_DAYS, at)
      stays.push({ sign: open.sign, starts: open.at, ends })
      open = { at: ends, sign }
    }
  }
  return [...stays, { sign: open.sign, starts: open.at, ends: to }]
}

interface Motion {
  readonly longitude: number
  readonly speed: number
}

/** The sky is asked every sixty days; between, the path is a cubic through places and speeds, good to 0.05 degrees. */
const ASKED_DAYS = 60
const STEP_DAYS = 3
/** Nearer to a border than this the sky itself is asked, for there Saturn may turn. */
const NEAR_DEGREES = 0.25

function* path(
  saturn: (at: JulianDay) => Motion,
  from: JulianDay,
  to: JulianDay,
): Generator<{ readonly at: JulianDay; readonly longitude: number }> {
  let before = saturn(from)
  for (let start = from; start < to; start += ASKED_DAYS) {
    const after = saturn(start + ASKED_DAYS)
    for (let days = STEP_DAYS; days <= ASKED_DAYS && start + days <= to; days += STEP_DAYS) {
      const longitude = between(before, after, days)
      const passed = longitude % 30
      const isNear = Math.min(passed, 30 - passed) < NEAR_DEGREES
      const at = start + days
      yield { at, longitude: isNear ? saturn(at).longitude : longitude }
    }
    before = after
  }
}

/** Cubic Hermite interpolation, `days` after the first of two places sixty days apart. */
function between(before: Motion, after: Motion, days: number): number {
  const t = days / ASKED_DAYS
  const way = ((after.longitude - before.longitude + 540) % 360) - 180
  const [first, last] = [before.speed * ASKED_DAYS, after.speed * ASKED_DAYS]
  const moved = first * t * (1 - t) ** 2 + way * t * t * (3 - 2 * t) - last * t * t * (1 - t)
  return wrapDegrees(before.longitude + moved)
}

/** When the sign changes between two moments, to a second. */
function changeBetween(signOn: (at: JulianDay) => Sign, from: JulianDay, to: JulianDay): JulianDay {
  const before = signOn(from)
  let [low, high] = [from, to]
  while (high - low > 1 / 86_400) {
    const middle = (low + high) / 2
    if (signOn(middle) === before) low = middle
    else high = middle
  }
  return high
}
