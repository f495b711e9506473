import { FIRST_DAY, LAST_DAY, type JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { degreesFrom } from '#astrology/vedic/span.ts'

/** An angle of the sky that always grows: an elongation, the Moon's longitude. Degrees. */
export type GrowingAngle = (at: JulianDay) => number

/** Half a tenth of a second: far below what a printed almanac can show. */
const CLOSE_ENOUGH_DAYS = 5e-7

/**
 * When a growing angle next reaches `target` after `from` (`forward`), or last reached it
 * before (`backward`). `speed` is its mean motion in degrees a day. Null when that lies
 * beyond the ephemeris.
 */
export function findCrossing(
  angle: GrowingAngle,
  target: number,
  { from, speed, direction }: { from: JulianDay; speed: number; direction: 'forward' | 'backward' },
): JulianDay | null {
  const now = angle(from)
  let at =
    direction === 'forward'
      ? from + degreesFrom(now, target) / speed
      : from - degreesFrom(target, now) / speed
  // A secant: the first step goes by the mean motion, the others by the way since the one before.
  let [slope, before] = [speed, { at: Number.NaN, missing: 0 }]
  for (let step = 0; step < 60; step += 1) {
    if (at < FIRST_DAY || at > LAST_DAY) return null
    const missing = ((degreesFrom(angle(at), target) + 180) % 360) - 180
    const walked = (before.missing - missing) / (at - before.at)
    // The true motion is within a fifth of the mean; a step too short to measure tells nothing.
    slope = walked > speed / 2 && walked < speed * 2 ? walked : slope
    before = { at, missing }
    const correction = missing / slope
    at += correction
    if (Math.abs(correction) < CLOSE_ENOUGH_DAYS) return at
  }
  return at
}
