import { isCalendarDay } from '#core/birth.ts'
import { FIRST_DAY, LAST_DAY, type JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { InputError } from '#core/errors.ts'

const DATE =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d)?)(?<zone>Z|[+-]\d\d:\d\d)?)?$/
const JULIAN_DAY = /^\d+(?:\.\d+)?$/
const JULIAN_DAY_OF_1970 = 2_440_587.5
const DAY_MILLISECONDS = 86_400_000

/**
 * A moment as a Julian day, UT: from a date (its first moment, UTC), a date and time (UTC
 * unless an offset follows), or a Julian day. Throws `InputError` by the name of `field`.
 */
export function readMoment(field: string, given: string | number): JulianDay {
  const jd = typeof given === 'number' ? given : julianDayOf(given)
  if (Number.isNaN(jd)) {
    const mend = 'Give a date such as 2026-11-22, 2026-11-22T18:30Z, or a Julian day.'
    throw new InputError(field, `${given === '' ? 'nothing' : given} is no moment`, mend)
  }
  if (jd >= FIRST_DAY && jd <= LAST_DAY) return jd
  const mend = 'Give a moment from 1800-01-02 to 2399-12-31.'
  throw new InputError(field, `${given} is outside the ephemeris`, mend)
}

function julianDayOf(text: string): JulianDay {
  if (JULIAN_DAY.test(text)) return Number(text)
  const { day, time = '00:00', zone = 'Z' } = DATE.exec(text)?.groups ?? {}
  if (day === undefined || !isCalendarDay(day)) return Number.NaN
  return Date.parse(`${day}T${time}${zone}`) / DAY_MILLISECONDS + JULIAN_DAY_OF_1970
}

/** The moment as one writes it: `2026-11-22T18:30:00Z`, to the second. */
export function utcOf(jd: JulianDay): string {
  const milliseconds = Math.round((jd - JULIAN_DAY_OF_1970) * 86_400) * 1000
  return new Date(milliseconds).toISOString().replace('.000Z', 'Z')
}

/** A moment and how it is written, as answers have it. */
export function momentJson(jd: JulianDay): { readonly jd: JulianDay; readonly utc: string } {
  return { jd, utc: utcOf(jd) }
}

/** The Julian day of now. */
export function now(): JulianDay {
  return Date.now() / DAY_MILLISECONDS + JULIAN_DAY_OF_1970
}
