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
  const saturn: Saturn = {
    at: (moment) => ephemeris.position('saturn', moment, { ayanamsa }),
    longitude: (moment) => ephemeris.longitude('saturn', moment, { ayanamsa }),
  }
  const stays: SaturnStay[] = []
  let open = { at: from, sign: signAt(saturn.longitude(from)) }
  let before = from
  for (const { at, longitude } of path(saturn, from, to)) {
    const sign = signAt(longitude)
    if (sign !== open.sign) {
      const ends = changeBetween(saturn, before, at)
      stays.push({ sign: open.sign, starts: open.at, ends })
      open = { at: ends, sign }
    }
    before = at
  }
  return [...stays, { sign: open.sign, starts: open.at, ends: to }]
}

/** Saturn at a moment, and its longitude alone, which costs less. */
interface Saturn {
  at(moment: JulianDay): Motion
  longitude(moment: JulianDay): number
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
  saturn: Saturn,
  from: JulianDay,
  to: JulianDay,
): Generator<{ readonly at: JulianDay; readonly longitude: number }> {
  let before = saturn.at(from)
  for (let start = from; start < to; start += ASKED_DAYS) {
    const after = saturn.at(start + ASKED_DAYS)
    for (let days = STEP_DAYS; days <= ASKED_DAYS && start + days <= to; days += STEP_DAYS) {
      const longitude = between(before, after, days)
      const passed = longitude % 30
      const isNear = Math.min(passed, 30 - passed) < NEAR_DEGREES
      const at = start + days
      yield { at, longitude: isNear ? saturn.longitude(at) : longitude }
    }
    before = after
  }
  yield { at: to, longitude: saturn.longitude(to) }
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
 * When the sign changes between two moments at most three days apart, to a second: by Saturn's own
 * speed, and by halving where that leads out of the days between.
 */
function changeBetween(saturn: Saturn, from: JulianDay, to: JulianDay): JulianDay {
  const [first, last] = [saturn.longitude(from), saturn.longitude(to)]
  const border = Math.round((first + (((last - first + 540) % 360) - 180) / 2) / 30) * 30
  const past = (longitude: number): number => ((longitude - border + 540) % 360) - 180
  const isPast = past(last) > 0
  let [low, high] = [from, to]
  let at = (from + to) / 2
  for (let step = 0; step < 40 && high - low > A_SECOND; step += 1) {
    const { longitude, speed } = saturn.at(at)
    const found = past(longitude)
    if (Math.abs(found) < CLOSE_DEGREES) return at
    if (found > 0 === isPast) high = at
    else low = at
    const next = at - found / speed
    at = low < next && next < high ? next : (low + high) / 2
  }
  return high
}

const A_SECOND = 1 / 86_400
/** What Saturn walks in a second at its mean pace. */
const CLOSE_DEGREES = 4e-7
