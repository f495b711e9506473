import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { wrap } from '../zodiac/circle.ts'

/** Degrees by which the right ascension of the Midheaven grows in a day. */
const TURN = 360.98564736629
/** A second on either side, so that both ends of a leap are looked at. */
const BESIDE = 1 / 86_400

/**
 * When an angle leaps across the wheel: within the polar circles the Ascendant, where the
 * Midheaven passes the horizon; within the tropics the Vertex, where the Midheaven passes the
 * zenith or nadir. Each leap as the moments just before and after it.
 */
export function leaps(
  ephemeris: Ephemeris,
  { jd, place, window: { from, to } }: BirthMoment,
): JulianDay[] {
  const tilt = Math.tan(inRadians(ephemeris.obliquity(jd)))
  const latitude = Math.tan(inRadians(place.latitude))
  const sines = [-1 / (latitude * tilt), latitude / tilt].filter((sine) => Math.abs(sine) < 1)
  if (sines.length === 0) return []
  const { armc } = ephemeris.houses(jd, place, { system: 'porphyry' }).angles
  return sines
    .flatMap((sine) => {
      const ascension = (Math.asin(sine) * 180) / Math.PI
      return [ascension, 180 - ascension]
    })
    .flatMap((ascension) => {
      // The first at or after the window begins, and one each sidereal day from there.
      const first = from + wrap(ascension - armc - (from - jd) * TURN) / TURN
      const count = Math.max(0, Math.ceil((to - first) / (360 / TURN)))
      return Array.from({ length: count }, (_, day) => first + (day * 360) / TURN)
    })
    .flatMap((leap) => [leap - BESIDE, leap + BESIDE])
}

function inRadians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
