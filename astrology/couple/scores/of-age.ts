import type { BirthMoment } from '#astrology/birth/moment.ts'
import { isoDayOf } from '#astrology/dates.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'

const OF_AGE = 18

/**
 * Whether a person has turned 18 by the day of `at`, as days are counted where they were born;
 * those born on 29 February turn on 1 March.
 */
export function isOfAge(moment: BirthMoment, at: JulianDay): boolean {
  const dayAt = (jd: JulianDay) => isoDayOf(jd + moment.offsetSeconds / 86_400)
  const birthday = moment.civil?.date ?? dayAt(moment.window.to)
  const [year, ...day] = birthday.split('-')
  const turned = [String(Number(year) + OF_AGE).padStart(4, '0'), ...day].join('-')
  return dayAt(at) >= turned
}
