import type { BirthMoment } from '#astrology/birth/moment.ts'
import { isoDayOf } from '#astrology/dates.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { onceForEach } from '#astrology/facts-once.ts'

const OF_AGE = 18

/**
 * Whether a person has turned 18 by the day of `at`, as days are counted where they were born;
 * those born on 29 February turn on 1 March.
 */
export function isOfAge(moment: BirthMoment, at: JulianDay): boolean {
  return dayFor(moment, at) >= turnsOfAge(moment)
}

const turnsOfAge = onceForEach((moment: BirthMoment): string => {
  const birthday = moment.civil?.date ?? dayFor(moment, moment.window.to)
  const [year, ...day] = birthday.split('-')
  return [String(Number(year) + OF_AGE).padStart(4, '0'), ...day].join('-')
})

function dayFor({ offsetSeconds }: BirthMoment, at: JulianDay): string {
  return isoDayOf(at + offsetSeconds / 86_400)
}
