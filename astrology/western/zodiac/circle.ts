/** The same direction as an angle in [0, 360). */
export function wrap(degrees: number): number {
  const turned = withinOneTurn(degrees)
  const positive = turned < 0 ? turned + 360 : turned
  // Adding 360 to what is left of zero rounds to 360 itself.
  return positive >= 360 ? 0 : positive
}

/**
 * How far to turn from one longitude to another, in (-180, 180]; positive with the zodiac. The
 * way back is the same number, to the last bit, with the other sign (of 180, with the same).
 */
export function signedArc(from: number, to: number): number {
  const arc = withinOneTurn(to - from)
  if (arc > 180) return arc - 360
  return arc <= -180 ? arc + 360 : arc
}

/** In (-360, 360). A remainder of fractions is slow, and needed of the few only that go round. */
function withinOneTurn(degrees: number): number {
  return degrees > -360 && degrees < 360 ? degrees : degrees % 360
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
