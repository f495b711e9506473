import { dayNumberOf, type HebrewDate } from './hebrew-calendar.ts'
import type { SefirahName } from '../tree/tree-of-life.ts'

export interface OmerDay {
  /** 1 to 49, from 16 Nisan. */
  readonly day: number
  /** The sefirah of the day within the sefirah of the week. */
  readonly ofDay: SefirahName
  readonly ofWeek: SefirahName
}

const LOWER_SEFIROT: readonly SefirahName[] = [
  'Chesed',
  'Gevurah',
  'Tiferet',
  'Netzach',
  'Hod',
  'Yesod',
  'Malkhut',
]

/** The day of the counting between Passover and Shavuot (Leviticus 23:15), or null outside it. */
export function omerDayOf(date: HebrewDate): OmerDay | null {
  const first = dayNumberOf({ year: date.year, month: 'Nisan', day: 16 })
  const today = dayNumberOf(date)
  if (first === null || today === null) return null
  const passed = today - first
  if (passed < 0 || passed >= 49) return null
  return {
    day: passed + 1,
    ofDay: LOWER_SEFIROT[passed % 7]!,
    ofWeek: LOWER_SEFIROT[Math.floor(passed / 7)]!,
  }
}
