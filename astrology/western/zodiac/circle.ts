/** The same direction as an angle in [0, 360). */
export function wrap(degrees: number): number {
  const turned = degrees % 360
  const positive = turned < 0 ? turned + 360 : turned
  // Adding 360 to what is left of zero rounds to 360 itself.
  return positive >= 360 ? 0 : positive
}

/**
 * How far to turn from one longitude to another, in (-180, 180]; positive with the zodiac. The
 * way back is the same number, to the last bit, with the other sign (of 180, with the same).
 */
export function signedArc(from: number, to: number): number {
  const arc = (to - from) % 360
  if (arc > 180) return arc - 360
  return arc <= -180 ? arc + 360 : arc
}

/** The shorter arc between two longitudes, in [0, 180]. */
export function separation(first: number, second: number): number {
  return Math.abs(signedArc(first, second))
}

/**
 * The middle of the shorter arc between two longitudes in [0, 360), the same number whichever
 * comes first; of two exactly opposite points, the one after the lesser longitude.
 */
export function nearMidpoint(first: number, second: number): number {
  const middle = (first + second) / 2
  return Math.abs(first - second) <= 180 ? middle : wrap(middle + 180)
}
