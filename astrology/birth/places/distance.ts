import type { Place } from '#astrology/ephemeris/ephemeris.ts'

const EARTH_RADIUS_KILOMETRES = 6371

/** Great-circle distance (haversine). */
export function kilometresBetween(a: Place, b: Place): number {
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude))
  const chord = halfChord(b.latitude - a.latitude) + across * halfChord(b.longitude - a.longitude)
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)))
}

function halfChord(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
