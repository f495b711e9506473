import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { TROPICAL_YEAR_DAYS } from './progressions.ts'

/** Days in which the Moon goes round the zodiac, on average. */
const TROPICAL_MONTH_DAYS = 27.321582

/** The first moment after `from` at which the Sun or Moon is back at its natal tropical longitude. */
export function nextReturn(
  ephemeris: Ephemeris,
  body: 'sun' | 'moon',
  birth: JulianDay,
  from: JulianDay,
): JulianDay {
  return ephemeris.crossing(body, ephemeris.position(body, birth).longitude, from)
}

/** The last return at or before a moment; the birth itself before the first. */
export function lastReturn(
  ephemeris: Ephemeris,
  body: 'sun' | 'moon',
  birth: JulianDay,
  at: JulianDay,
): JulianDay {
  const round = body === 'sun' ? TROPICAL_YEAR_DAYS : TROPICAL_MONTH_DAYS
  // Starting two rounds back, two or three returns pass before the one that lies ahead.
  let last = birth
  let next = nextReturn(ephemeris, body, birth, Math.max(birth + round / 2, at - 2 * round))
  while (next <= at) {
    last = next
    next = nextReturn(ephemeris, body, birth, next + round / 2)
  }
  return last
}

/** Completed solar returns: the age that profections count by. */
export function ageInReturns(birth: JulianDay, lastSolarReturn: JulianDay): number {
  return Math.round((lastSolarReturn - birth) / TROPICAL_YEAR_DAYS)
}
