import { MONTHS } from '#core/months.ts'
import { dateInWords, HEBREW_MONTH, MONTH, monthInWords, yearInWords } from './calendar-words.ts'
import { timeOfDay } from './clock.ts'
import { cardinal, ordinal } from './number-words.ts'
import { reader, wordBefore, type Reader } from './token.ts'

const DAY = '[12]\\d|3[01]|0?[1-9]'
const NTH = '(?:st|nd|rd|th)?'
const YEAR = '\\d{3,4}'
/** In English and German. */
const BEFORE_DATES =
  /^(?:on|born|since|until|till|by|from|to|before|after|am|vom|zum|den|geboren|geb|seit|bis)$/i
const ANY_MONTH = `${MONTH}|${HEBREW_MONTH}`

/** Days, months and years, in the orders of three continents and of the Hebrew calendar. */
export const DATE_READERS: readonly Reader[] = [
  // 2013-03-15, 2013/03/15, 1968-08-23T13:45
  reader(
    'date',
    '(\\d{4})([-/])(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?:T([01]\\d|2[0-4]):([0-5]\\d)(?::[\\d.]+)?Z?)?',
    ([, years = '', , month = '', day = '', hour, minute]) => {
      const said = dateInWords(day, monthOf(month), years)
      if (hour === undefined || minute === undefined) return said
      return `${said}, ${timeOfDay(hour, { minute, half: '' })}`
    },
  ),
  // 24.12.2024, 24/12/2024; where day and month could be either, the numbers as they stand
  reader('date', `(0?[1-9]|[12]\\d|3[01])([./-])(0?[1-9]|[12]\\d|3[01])\\2(\\d{4})`, (found) => {
    const [, one = '', mark, other = '', years = ''] = found
    if (mark === '.' || Number(one) > 12) {
      return Number(other) > 12 ? null : dateInWords(one, monthOf(other), years)
    }
    if (Number(other) > 12) return dateInWords(other, monthOf(one), years)
    if (one === other) return dateInWords(one, monthOf(one), years)
    return `${cardinal(Number(one))}, ${cardinal(Number(other))}, ${yearInWords(years)}`
  }),
  // 12/24/85
  reader('date', '(0?[1-9]|[12]\\d|3[01])/(0?[1-9]|[12]\\d|3[01])/(\\d\\d)(?!/?\\d)', (found) => {
    const [, one = '', other = '', years = ''] = found
    if (Number(one) > 12 && Number(other) <= 12) {
      return `${dateInWords(one, monthOf(other), '')}, ${lastDigits(years)}`
    }
    return `${cardinal(Number(one))}, ${cardinal(Number(other))}, ${lastDigits(years)}`
  }),
  // 24.12.85, on 3.5.85; version 2.10.03 and verse 1.1.10 are none
  reader(
    'date',
    '(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.(\\d\\d)(?![./:]?\\d)',
    ([, day = '', month = '', years = ''], { before }) =>
      Number(day) > 12 || BEFORE_DATES.test(wordBefore(before)?.written ?? '')
        ? `${dateInWords(day, monthOf(month), '')}, ${lastDigits(years)}`
        : null,
  ),
  // 05/2027
  reader(
    'date',
    '(0?[1-9]|1[0-2])/((?:19|20)\\d{2})(?!/)',
    ([, month = '', years = '']) => `${monthOf(month)} ${yearInWords(years)}`,
  ),
  // winter 2026/27, 1914–18; 2009-10 may be October
  reader('date', '([12]\\d{3})([-–/])(\\d\\d)(?![-–./,:]?\\d)', (found) => {
    const [, years = '', mark, other = ''] = found
    const later = Number(other) - (Number(years) % 100)
    const isRange = later === 1 || later === -99 || (mark === '–' && later > 0)
    return isRange ? `${yearInWords(years)} to ${cardinal(Number(other))}` : null
  }),
  // 1985-05; 2009-10 may be two years
  reader(
    'date',
    '((?:1[5-9]|20)\\d\\d)-(0[1-9])(?!-?\\d)',
    ([, years = '', month = '']) => `${monthOf(month)} ${yearInWords(years)}`,
  ),
  reader('date', '([12]\\d{3})/([12]\\d{3})(?!/)', ([, years = '', next = '']) =>
    Number(next) - Number(years) === 1 ? `${yearInWords(years)} to ${yearInWords(next)}` : null,
  ),
  // 12–15 March 2027, March 12–15
  reader('date', `(${DAY}) ?[-–] ?(${DAY}) (${ANY_MONTH})(?:,? (${YEAR}))?`, (found) => {
    const [, from = '', to = '', month = '', years = ''] = found
    return `the ${ordinal(Number(from))} to ${dateInWords(to, monthInWords(month), years)}`
  }),
  reader(
    'date',
    `(${MONTH}) (${DAY}) ?[-–] ?(${DAY})(?![\\d:°/–-]|[.,]\\d)(?:,? (\\d{4}))?`,
    (found) => {
      const [, month = '', from = '', to = '', years = ''] = found
      const said = `${monthInWords(month)} ${ordinal(Number(from))} to ${ordinal(Number(to))}`
      return years === '' ? said : `${said}, ${yearInWords(years)}`
    },
  ),
  // 5-Sep-2020
  reader('date', `(${DAY})-(${MONTH})-(\\d{4})`, ([, day = '', month = '', years = '']) =>
    dateInWords(day, monthInWords(month), years),
  ),
  // 15 March 2013, the 15th of March, 29 Av 5728
  reader('date', `(?:the )?(${DAY})${NTH}(?: of)? (${ANY_MONTH})(?:,? (${YEAR}))?`, (found) => {
    const [, day = '', month = '', years = ''] = found
    return dateInWords(day, monthInWords(month), years)
  }),
  // March 15, 2013; Sept. 5
  reader('date', `(${MONTH}) (${DAY})${NTH}(?![\\d:°/]|[.,]\\d)(?:,? (\\d{4}))?`, (found) => {
    const [, month = '', day = '', years = ''] = found
    const said = `${monthInWords(month)} ${ordinal(Number(day))}`
    return years === '' ? said : `${said}, ${yearInWords(years)}`
  }),
  // March 2013, Av 5728
  reader(
    'date',
    `(${ANY_MONTH}),? (\\d{4})`,
    ([, month = '', years = '']) => `${monthInWords(month)} ${yearInWords(years)}`,
  ),
  reader('date', 'Adar (?:II|I|2|1)', ([month = '']) => monthInWords(month)),
]

/** Of a year: 85 → eighty-five, 05 → oh five. */
function lastDigits(years: string): string {
  const said = cardinal(Number(years))
  return years.startsWith('0') ? `oh ${said}` : said
}

function monthOf(number: string): string {
  return MONTHS[Number(number) - 1]!
}
