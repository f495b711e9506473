/**
 * The arithmetic Hebrew calendar of Hillel II: mean lunations (molad) and four postponements
 * (dehiyyot), Maimonides, Sanctification of the New Moon, 6–10; also Reingold and Dershowitz,
 * Calendrical Calculations, chapter 8. Days are chronological Julian day numbers: the whole
 * number of the civil day on whose evening the Hebrew day ends.
 */

const HEBREW_MONTHS = [
  'Tishrei',
  'Cheshvan',
  'Kislev',
  'Tevet',
  "Sh'vat",
  'Adar',
  'Adar I',
  'Adar II',
  'Nisan',
  'Iyyar',
  'Sivan',
  'Tamuz',
  'Av',
  'Elul',
] as const
export type HebrewMonth = (typeof HEBREW_MONTHS)[number]

export interface HebrewDate {
  /** Anno mundi, from 1 Tishrei. */
  readonly year: number
  readonly month: HebrewMonth
  /** 1 to 30. */
  readonly day: number
}

/** The Hebrew date of the daylight of a Julian day number. */
export function hebrewDateOf(dayNumber: number): HebrewDate {
  const year = hebrewYearOf(dayNumber)
  let daysLeft = dayNumber - newYearOf(year)
  for (const { month, days } of monthsOfYear(year)) {
    if (daysLeft < days) return { year, month, day: daysLeft + 1 }
    daysLeft -= days
  }
  throw new Error(`day ${dayNumber} lies outside its Hebrew year ${year}`)
}

/** The Julian day number of the daylight of a Hebrew date, or null where the year has no such day. */
export function dayNumberOf({ year, month, day }: HebrewDate): number | null {
  let dayNumber = newYearOf(year)
  for (const { month: name, days } of monthsOfYear(year)) {
    if (name === month) return day >= 1 && day <= days ? dayNumber + day - 1 : null
    dayNumber += days
  }
  return null
}

/** Seven years of every nineteen have a second Adar. */
export function isLeapYear(year: number): boolean {
  return (7 * year + 1) % 19 < 7
}

export function daysInYear(year: number): number {
  return newYearOf(year + 1) - newYearOf(year)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 1) % 7) + 7) % 7
}

/** The months of a year in order from Tishrei, with their lengths. */
export function monthsOfYear(
  year: number,
): readonly { readonly month: HebrewMonth; readonly days: number }[] {
  // A year is deficient (…3), regular (…4) or complete (…5); Cheshvan and Kislev carry the difference.
  const lastDigit = daysInYear(year) % 10
  return [
    { month: 'Tishrei', days: 30 },
    { month: 'Cheshvan', days: lastDigit === 5 ? 30 : 29 },
    { month: 'Kislev', days: lastDigit === 3 ? 29 : 30 },
    { month: 'Tevet', days: 29 },
    { month: "Sh'vat", days: 30 },
    ...(isLeapYear(year) ? LEAP_ADARS : COMMON_ADAR),
    { month: 'Nisan', days: 30 },
    { month: 'Iyyar', days: 29 },
    { month: 'Sivan', days: 30 },
    { month: 'Tamuz', days: 29 },
    { month: 'Av', days: 30 },
    { month: 'Elul', days: 29 },
  ]
}
const COMMON_ADAR = [{ month: 'Adar', days: 29 }] as const
const LEAP_ADARS = [
  { month: 'Adar I', days: 30 },
  { month: 'Adar II', days: 29 },
] as const

const PARTS_IN_HOUR = 1080
const PARTS_IN_DAY = 24 * PARTS_IN_HOUR
/** 29 days 12 hours 793 parts. */
const PARTS_IN_MONTH = 29 * PARTS_IN_DAY + 12 * PARTS_IN_HOUR + 793
/** BaHaRaD, the molad of Tishrei of year 1: Monday, 5 hours 204 parts after the evening before. */
const FIRST_MOLAD = PARTS_IN_DAY + 5 * PARTS_IN_HOUR + 204
/** The Sunday before 1 Tishrei of year 1, from whose evening the parts are counted. */
const SUNDAY_OF_CREATION = 347_997

/** A mean new moon: hours and parts count from the evening (18:00 mean Jerusalem time) that begins the day. */
export interface Molad {
  readonly dayNumber: number
  readonly hours: number
  readonly parts: number
}

/** The mean conjunction that opens a month, `monthsAfterTishrei` months after that of Tishrei. */
export function moladOf(year: number, monthsAfterTishrei: number): Molad {
  const monthsBefore = Math.floor((235 * year - 234) / 19) + monthsAfterTishrei
  const parts = FIRST_MOLAD + monthsBefore * PARTS_IN_MONTH
  const ofDay = parts % PARTS_IN_DAY
  return {
    dayNumber: SUNDAY_OF_CREATION + Math.floor(parts / PARTS_IN_DAY),
    hours: Math.floor(ofDay / PARTS_IN_HOUR),
    parts: ofDay % PARTS_IN_HOUR,
  }
}

/** The Julian day number of 1 Tishrei: the day of the molad, moved by the four postponements. */
export function newYearOf(year: number): number {
  const { dayNumber, hours, parts } = moladOf(year, 0)
  const weekday = weekdayOf(dayNumber)
  const isFrom = (hour: number, part: number): boolean =>
    hours > hour || (hours === hour && parts >= part)

  // GaTaRaD: a Tuesday molad from 9 h 204 p in a common year would make the year 356 days long.
  if (weekday === 2 && !isLeapYear(year) && isFrom(9, 204)) return dayNumber + 2
  // BeTUTaKPaT: a Monday molad from 15 h 589 p after a leap year would leave that year 382 days.
  if (weekday === 1 && isLeapYear(year - 1) && isFrom(15, 589)) return dayNumber + 1
  // Molad zaken: a molad at noon or later moves the new moon to the next day.
  const afterOldMolad = isFrom(18, 0) ? dayNumber + 1 : dayNumber
  // Lo ADU: never on Sunday, Wednesday or Friday.
  return [0, 3, 5].includes(weekdayOf(afterOldMolad)) ? afterOldMolad + 1 : afterOldMolad
}

function hebrewYearOf(dayNumber: number): number {
  const MEAN_YEAR_DAYS = 365.2468
  const guess = Math.floor((dayNumber - SUNDAY_OF_CREATION) / MEAN_YEAR_DAYS) + 1
  if (dayNumber < newYearOf(guess)) return guess - 1
  return dayNumber >= newYearOf(guess + 1) ? guess + 1 : guess
}
