import { cardinal, ordinal, year } from './number-words.ts'
import type { SpokenRule } from './spoken-rule.ts'

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
]
const HEBREW_MONTHS =
  'Nisan|Iyar|Iyyar|Sivan|Tammuz|Av|Elul|Tishrei|Tishri|Cheshvan|Heshvan|Marcheshvan|Kislev|Tevet|Shevat|Adar(?: (?:I{1,2}|1|2))?'
const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
const MONTH = `${MONTHS.join('|')}|${HEBREW_MONTHS}`

export const DATE_RULES: readonly SpokenRule[] = [
  {
    written: new RegExp(
      `\\b(${SHORT_MONTHS})\\b\\.?(?=\\s+\\d)|(?<=\\d\\s)(${SHORT_MONTHS})\\b\\.?`,
      'g',
    ),
    spoken: (match) => MONTHS.find((month) => month.startsWith(match.slice(0, 3)))!,
  },
  // 2013-03-15
  {
    written: /\b(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/g,
    spoken: (_, years = '', month = '', day = '') =>
      dayOfMonth(Number(day), MONTHS[Number(month) - 1]!, years),
  },
  // 15 March 2013, the 15th of March, 29 Av 5728
  {
    written: new RegExp(
      `\\b(?:the\\s+)?([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${MONTH})\\b(?:,?\\s+(\\d{4})\\b)?`,
      'g',
    ),
    spoken: (_, day = '', month = '', years = '') => dayOfMonth(Number(day), month, years),
  },
  // March 15, 2013
  {
    written: new RegExp(
      `\\b(${MONTHS.join('|')})\\s+([1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:.°/]\\d?)(?:,?\\s+(\\d{4})\\b)?`,
      'g',
    ),
    spoken: (_, month = '', day = '', years = '') =>
      `${month} ${ordinal(Number(day))}${years === '' ? '' : `, ${year(Number(years))}`}`,
  },
  // 13:45, 6:05 am
  {
    written: /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s*([ap])\.?m\b\.?)?/gi,
    spoken: (_, hour = '', minute = '', half = '') => timeOfDay(Number(hour), Number(minute), half),
  },
  { written: /\b(\d{1,4})(?:st|nd|rd|th)\b/g, spoken: (_, digits = '') => ordinal(Number(digits)) },
  // Adar I
  {
    written: /\bAdar (I{1,2}|1|2)\b/g,
    spoken: (_, which = '') => `Adar ${which === 'I' || which === '1' ? 'one' : 'two'}`,
  },
]

function dayOfMonth(day: number, month: string, years: string): string {
  return `the ${ordinal(day)} of ${month}${years === '' ? '' : `, ${year(Number(years))}`}`
}

/** 13:45 → thirteen forty-five, 6:05 → six oh five, 14:00 → fourteen o'clock. */
function timeOfDay(hour: number, minute: number, half: string): string {
  const suffix = half === '' ? '' : ` ${half.toUpperCase()} M`
  if (minute === 0) return `${cardinal(hour)}${suffix || " o'clock"}`
  return `${cardinal(hour)} ${minute < 10 ? 'oh ' : ''}${cardinal(minute)}${suffix}`
}
