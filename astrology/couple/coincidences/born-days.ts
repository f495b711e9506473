import type { BirthMoment } from '#astrology/birth/moment.ts'

/** A civil day at the place of birth. */
export interface BornDay {
  /** Chronological Julian day number: whole days, one more each midnight. */
  readonly number: number
  readonly month: number
  readonly day: number
  /** Its place in a leap year, 1 to 366, in which every birthday has one of its own. */
  readonly ofYear: number
}

const UNIX_EPOCH_DAY_NUMBER = 2_440_588
const DAY_SECONDS = 86_400
const DAY_MILLISECONDS = DAY_SECONDS * 1000

/**
 * The civil day of a birth: the one that was given, even where the window of an uncertain time
 * reaches beyond it. Of a birth given as a Julian day, the day at the place by the clock in
 * force; each of them, where its window holds midnight.
 */
export function bornDays({ civil, window, offsetSeconds }: BirthMoment): readonly BornDay[] {
  if (civil !== null) {
    const given = Math.floor(Date.parse(`${civil.date}T00:00Z`) / DAY_MILLISECONDS)
    return [dayOf(given + UNIX_EPOCH_DAY_NUMBER)]
  }
  const [first, last] = [window.from, window.to].map((jd) =>
    Math.floor(jd + offsetSeconds / DAY_SECONDS + 0.5),
  ) as [number, number]
  return Array.from({ length: last - first + 1 }, (_, index) => dayOf(first + index))
}

function dayOf(number: number): BornDay {
  const date = new Date((number - UNIX_EPOCH_DAY_NUMBER) * DAY_MILLISECONDS)
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()]
  return { number, month, day, ofYear: placeInLeapYear(month, day) }
}

function placeInLeapYear(month: number, day: number): number {
  return (Date.UTC(2000, month - 1, day) - Date.UTC(2000, 0, 0)) / DAY_MILLISECONDS
}
