import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { changesOf } from '#astrology/vedic/window/changes.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'

/** By which the right ascension of the Midheaven grows in a day. */
const TURN_DEGREES = 360.98564736629
/** Nearer to the poles the Ascendant leaps. */
const POLAR_LATITUDE = 66
/** A quarter of a degree of the sky. */
const POLAR_STEP_DAYS = 1 / 1440

/** When each of these longitudes rises within a birth window: degrees of the zodiac, ascending. */
export function risingCuts(
  ephemeris: Ephemeris,
  { jd, place, window }: BirthMoment,
  longitudes: readonly number[],
): JulianDay[] {
  const ascendant = (at: JulianDay) =>
    ephemeris.houses(at, place, { system: 'equal' }).angles.ascendant
  if (Math.abs(place.latitude) > POLAR_LATITUDE) {
    const sector = (at: JulianDay) => longitudes.findLastIndex((each) => each <= ascendant(at))
    return changesOf(sector, window, POLAR_STEP_DAYS)
  }
  const tilt = inRadians(ephemeris.obliquity(jd))
  const { armc } = ephemeris.houses(window.from, place, { system: 'equal' }).angles
  return longitudes.flatMap((longitude) => {
    const days = wrap(midheavenAtRise(longitude, tilt, place.latitude) - armc) / TURN_DEGREES
    const sidereal = 360 / TURN_DEGREES
    const count = Math.max(0, Math.ceil((window.to - window.from - days) / sidereal))
    return Array.from({ length: count }, (_, day) => window.from + days + day * sidereal)
  })
}

/** The right ascension of the Midheaven while a degree of the zodiac rises: its oblique ascension less a quarter turn. */
function midheavenAtRise(longitude: number, tilt: number, latitude: number): number {
  const along = inRadians(longitude)
  const ascension = Math.atan2(Math.sin(along) * Math.cos(tilt), Math.cos(along))
  const declination = Math.asin(Math.sin(along) * Math.sin(tilt))
  const difference = Math.asin(Math.tan(inRadians(latitude)) * Math.tan(declination))
  return ((ascension - difference) * 180) / Math.PI - 90
}

function inRadians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
