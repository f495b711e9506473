import { dayOf, isoDayOf, monthOf } from './dates.ts'

/** What a measure counts in. A point is one of a score; a `number` is a name, such as a gate's, and no amount; `oneIn` is the N of one in N. */
export const UNITS = [
  'degrees',
  'degreesPerDay',
  'julianDay',
  'years',
  'days',
  'hours',
  'minutes',
  'points',
  'rupas',
  'count',
  'number',
  'ratio',
  'oneIn',
] as const
export type Unit = (typeof UNITS)[number]

/** A number with its unit. `from` and `to` where it moves within the window of birth; `value` is then the middle's. */
export interface Measure {
  readonly value: number
  readonly unit: Unit
  readonly from?: number
  readonly to?: number
}

/**
 * A measure as a sentence has it: `24°44′`, `1.5`, `March 1971`, `2 hours`; a range as
 * `18°12′ to 29°54′`. `format` says how where there is more than one way: `date`, `day` or
 * `month` of a Julian day, a digit for so many decimals, a noun to be counted (`hour`),
 * `inSign` of degrees that stand in a sign and never read as the 30th. Points that are
 * counted are spoken: `9 points`, `minus 1 point`, `no points`.
 */
export function measureInWords({ value, unit, from, to }: Measure, format = ''): string {
  const say = (number: number) => inWords(number, unit, format)
  if (from === undefined || to === undefined) {
    const isNone = unit === 'points' && value === 0 && NOUN.test(format)
    return (isNone ? 'no' : say(value)) + nounAfter(value, unit, format)
  }
  const [least, most] = [say(from), say(to)]
  if (format === 'month') return monthRange(least, most)
  return (least === most ? least : `${least} to ${most}`) + nounAfter(to, unit, format)
}

/** `March–August 1971`: no `to`, for a period runs from one month to another. */
function monthRange(first: string, last: string): string {
  if (first === last) return first
  const [month, year] = first.split(' ')
  return last.endsWith(` ${year}`) ? `${month}–${last}` : `${first}–${last}`
}

const DATES: Readonly<Record<string, (jd: number) => string>> = {
  date: isoDayOf,
  day: dayOf,
  month: monthOf,
}

function inWords(value: number, unit: Unit, format: string): string {
  if (/^\d$/.test(format)) return value.toFixed(Number(format))
  if (unit === 'julianDay') return (DATES[format] ?? isoDayOf)(value)
  if (unit === 'degrees' && format === 'inSign')
    return inDegreesAndMinutes(Math.min(value, SIGN_END))
  if (unit === 'degrees') return inDegreesAndMinutes(value)
  if (unit === 'points' && value < 0 && NOUN.test(format))
    return `minus ${inWords(-value, unit, '')}`
  if (unit === 'degreesPerDay') return value.toFixed(2)
  if (unit === 'oneIn') return inGreatNumber(value)
  return String(Math.round(value * 100) / 100)
}

/** The last minute of a sign, degrees: what stands at 29°59.9′ has not reached the next. */
const SIGN_END = 30 - 1 / 60

/** `25`, `1.4`, `270,000`, `1.2 million`, `11 billion`: two digits of what is greater than a hundred. */
function inGreatNumber(value: number): string {
  const rounded = Number(value.toPrecision(2))
  if (rounded >= 1e9) return `${rounded / 1e9} billion`
  if (rounded >= 1e6) return `${rounded / 1e6} million`
  return rounded.toLocaleString('en')
}

const NOUN = /^[a-z][a-z ]+$/

function nounAfter(value: number, unit: Unit, format: string): string {
  if (unit === 'julianDay' || !NOUN.test(format)) return ''
  return Math.abs(value) === 1 ? ` ${format}` : ` ${format}s`
}

/** `24°44′`: rounded to the minute, not cut. */
export function inDegreesAndMinutes(degrees: number): string {
  const minutes = Math.round(Math.abs(degrees) * 60)
  const sign = degrees < 0 && minutes > 0 ? '−' : ''
  return `${sign}${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`
}
