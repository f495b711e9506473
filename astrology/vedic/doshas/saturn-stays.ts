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
  const stays: SaturnStay[] = []
  let open = { at: from, sign: signAt(saturn(from).longitude) }
  for (const { at, longitude } of path(saturn, from, to)) {
    const sign = signAt(longitude)
    if (sign !== open.sign) {
      const ends = changeBetween(saturn, at - STEP_DAYS, at)
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

/**
 * When the sign changes between two moments three days apart, to a second: by false position,
 * halving the weight of an end that stays (Illinois), for the path between is all but straight.
 */
function changeBetween(
  saturn: (at: JulianDay) => Motion,
  from: JulianDay,
  to: JulianDay,
): JulianDay {
  const border = Math.round((saturn(from).longitude + saturn(to).longitude) / 60) * 30
  const past = (at: JulianDay): number => ((saturn(at).longitude - border + 540) % 360) - 180
  let [low, high] = [from, to]
  let [below, above] = [past(low), past(high)]
  for (let step = 0; step < 40 && high - low > A_SECOND; step += 1) {
    const middle = (low * above - high * below) / (above - below)
    const found = past(middle)
    if (Math.abs(found) < CLOSE_DEGREES) return middle
    if (found > 0 === above > 0) {
      high = middle
      above = found
      below /= 2
    } else {
      low = middle
      below = found
      above /= 2
    }
  }
  return high
}

const A_SECOND = 1 / 86_400
/** What Saturn walks in a second at its mean pace. */
const CLOSE_DEGREES = 4e-7
