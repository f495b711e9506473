import { FIRST_DAY, type Ephemeris, type JulianDay } from '#astrology/ephemeris/ephemeris.ts'

/** How far behind its birth place the Sun stood at the design moment, degrees of longitude. */
export const DESIGN_ARC_DEGREES = 88

/** The Sun's mean motion, degrees a day. It strays from it by less than 4 %. */
const MEAN_MOTION = 360 / 365.2422

/** A thousandth of an arc second; a hundredth would already do. */
const TOLERANCE_DEGREES = 0.001 / 3600

/**
 * When the Sun stood exactly 88° of longitude before its place at birth (not 88 days), by
 * Newton's method on its true speed, to 0.001″. Null when that lies before the ephemeris
 * begins, which happens to births until the end of March 1800.
 */
export function designMoment(ephemeris: Ephemeris, birth: JulianDay): JulianDay | null {
  const target = ephemeris.position('sun', birth).longitude - DESIGN_ARC_DEGREES
  let moment = birth - DESIGN_ARC_DEGREES / MEAN_MOTION
  // Newton gains many digits a step from a guess within two days: four steps always did.
  for (let step = 0; step < 12; step += 1) {
    // A guess may fall before the data although the answer does not, so ask at the edge.
    const asked = Math.max(moment, FIRST_DAY)
    const { longitude, speed } = ephemeris.position('sun', asked)
    const missing = shortWay(target - longitude)
    if (Math.abs(missing) <= TOLERANCE_DEGREES) return asked
    if (asked === FIRST_DAY && missing < 0) return null
    moment = asked + missing / speed
  }
  throw new Error(`the design moment of ${birth} was not found`)
}

/** An angle brought into -180…180 degrees. */
function shortWay(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}
