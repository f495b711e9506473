import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'

const DAY_SECONDS = 86_400
/** Julian day of 1970-01-01 00:00. */
const JULIAN_DAY_OF_1970 = 2_440_587.5

/** Days from 1970-01-01 to a day of the Gregorian calendar. Months and days may overflow. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / (DAY_SECONDS * 1000)
}

/**
 * Julian day, UT, of a moment in seconds since 1970, UTC. UTC is taken for UT1, as astrological
 * programs do (`swe_julday`): they are never more than 0.9 s apart. See decision 010.
 */
export function julianDay(moment: number): JulianDay {
  return JULIAN_DAY_OF_1970 + moment / DAY_SECONDS
}

/** Seconds since 1970 of a Julian day, to the second. */
export function momentOf(jd: JulianDay): number {
  return Math.round((jd - JULIAN_DAY_OF_1970) * DAY_SECONDS)
}

/** The clock's reading as seconds since 1970-01-01 00:00 of the same clock. */
export function clockSeconds(date: string, time: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return dayNumber(year, month, day) * DAY_SECONDS + hours * 3600 + minutes * 60 + seconds
}
