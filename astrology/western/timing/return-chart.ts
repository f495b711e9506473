import type { Ephemeris, JulianDay, Place } from '#astrology/ephemeris/ephemeris.ts'
import { readSky, type SkyReading } from '#astrology/western/read-sky.ts'
import { lookUp, type SkySettings } from '#astrology/western/sky.ts'
import { starLongitudes } from '#astrology/western/zodiac/fixed-stars.ts'
import { nextReturn } from './returns.ts'

export interface ReturnChart {
  readonly jd: JulianDay
  /** When the next one falls, and this one no longer holds. */
  readonly next: JulianDay
  readonly reading: SkyReading
}

/** The chart of a return that fell at `jd`, for a place; the next is sought from a day later on. */
export function returnChart(
  ephemeris: Ephemeris,
  { body, birth, jd }: { body: 'sun' | 'moon'; birth: JulianDay; jd: JulianDay },
  { place, settings }: { readonly place: Place; readonly settings: SkySettings },
): ReturnChart {
  const stars = starLongitudes(ephemeris, jd, settings)
  return {
    jd,
    next: nextReturn(ephemeris, body, birth, jd + 1),
    reading: readSky(lookUp(ephemeris, { ...settings, jd, place, stars }), settings),
  }
}
