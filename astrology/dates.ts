import { MONTHS } from '#core/months.ts'
import type { JulianDay } from './ephemeris/ephemeris.ts'

const UNIX_EPOCH: JulianDay = 2440587.5

/** `date`'s moment as a Julian day (UT). */
export function julianDayOf(date: Date): JulianDay {
  return date.getTime() / 86_400_000 + UNIX_EPOCH
}

/** The day on which a moment falls in universal time, in the Gregorian calendar: `2026-03-04`. */
export function isoDayOf(jd: JulianDay): string {
  return dateOf(jd).toISOString().slice(0, 10)
}

/** A moment in universal time to the second: `2026-03-04T18:30:00.000Z`. */
export function isoMomentOf(jd: JulianDay): string {
  return new Date(Math.round((jd - UNIX_EPOCH) * 86_400) * 1000).toISOString()
}

/** `4 March 2026` */
export function dayOf(jd: JulianDay): string {
  return `${dateOf(jd).getUTCDate()} ${monthOf(jd)}`
}

/** `March 2026` */
export function monthOf(jd: JulianDay): string {
  const date = dateOf(jd)
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

function dateOf(jd: JulianDay): Date {
  return new Date(Math.round((jd - UNIX_EPOCH) * 86_400_000))
}
