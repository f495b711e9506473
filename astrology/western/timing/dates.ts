import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'

const UNIX_EPOCH: JulianDay = 2440587.5
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The day on which a moment falls in universal time, in the Gregorian calendar: `4 March 2026`. */
export function dayOf(jd: JulianDay): string {
  const date = new Date(Math.round((jd - UNIX_EPOCH) * 86_400_000))
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
