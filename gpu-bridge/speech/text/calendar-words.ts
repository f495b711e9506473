import { MONTHS } from '#core/months.ts'
import { ordinal, year } from './number-words.ts'

/** In both spellings of each, and the two Adars in their three. */
export const HEBREW_MONTH =
  "Nissan|Nisan|Iyyar|Iyar|Sivan|Tammuz|Tamuz|Menachem Av|Av|Elul|Tishrei|Tishri|Marcheshvan|Cheshvan|Heshvan|Kislev|Tevet|Teveth|Tebeth|Sh'vat|Shevat|Shvat|Adar (?:II|I|2|1|Sheni|Rishon|Alef|Bet)(?![\\p{L}\\d])|Adar"

const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'

/** A month of our calendar, written out or cut short, as the source of an expression without groups. */
export const MONTH = `(?:${MONTHS.join('|')}|(?:${SHORT})(?!\\p{L})\\.?)`

/** `Sept.` → September, `Adar II` → Adar two. */
export function monthInWords(written: string): string {
  const adar = /^Adar (I{1,2}|1|2)$/.exec(written)
  if (adar) return `Adar ${adar[1] === 'I' || adar[1] === '1' ? 'one' : 'two'}`
  const isShort = new RegExp(`^(?:${SHORT})\\.?$`).test(written)
  return isShort ? MONTHS.find((month) => month.startsWith(written.slice(0, 3)))! : written
}

/** The fifteenth of March, twenty thirteen. `years`: digits, or empty. */
export function dateInWords(day: string, month: string, years: string): string {
  return `the ${ordinal(Number(day))} of ${month}${years === '' ? '' : `, ${yearInWords(years)}`}`
}

/** Years of under four digits are said as numbers. */
export function yearInWords(years: string): string {
  return year(Number(years))
}
