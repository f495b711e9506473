import type { HebrewDate, HebrewMonth } from '../calendar/hebrew-calendar.ts'
import { LETTERS } from './letters.ts'

/** A Hebrew date in Hebrew script, the thousands of the year left out as is customary: `כ״ט אב תשכ״ח`. */
export function inHebrewScript({ day, month, year }: HebrewDate): string {
  return `${hebrewNumeral(day)} ${MONTHS_IN_SCRIPT[month]} ${hebrewNumeral(year % 1000 || year / 1000)}`
}

/** 1 to 999 in letters, marked as a number by a geresh or gershayim. */
export function hebrewNumeral(number: number): string {
  const letters = lettersOf(number)
  return letters.length === 1 ? `${letters}׳` : `${letters.slice(0, -1)}״${letters.slice(-1)}`
}

/** 15 and 16 are written 9 and 6, 9 and 7, so as not to spell a divine name. */
function lettersOf(number: number): string {
  if (number === 0) return ''
  const tens = number % 100
  if (tens === 15 || tens === 16) return `${lettersOf(number - tens)}ט${lettersOf(tens - 9)}`
  const largest = LETTERS.findLast(({ value }) => value <= number)!
  return largest.glyph + lettersOf(number - largest.value)
}

const MONTHS_IN_SCRIPT: Readonly<Record<HebrewMonth, string>> = {
  Tishrei: 'תשרי',
  Cheshvan: 'חשון',
  Kislev: 'כסלו',
  Tevet: 'טבת',
  "Sh'vat": 'שבט',
  Adar: 'אדר',
  'Adar I': 'אדר א׳',
  'Adar II': 'אדר ב׳',
  Nisan: 'ניסן',
  Iyyar: 'אייר',
  Sivan: 'סיון',
  Tamuz: 'תמוז',
  Av: 'אב',
  Elul: 'אלול',
}
