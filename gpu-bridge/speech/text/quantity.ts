import { cardinal, decimal, digitByDigit } from './number-words.ts'

/**
 * A number as people write it, as the source of an expression without groups: `1,204.5`, `1.204,5`,
 * `1.000.000`, `3,5`, `.5`, `007`. A comma before three digits parts thousands, any other is a
 * decimal comma; `1,2,3` is three numbers.
 */
export const QUANTITY =
  '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,]\\d)|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|(?<!\\d,)\\d+,\\d+(?![\\d,]\\d|\\d)|\\d+\\.\\d+(?!\\.?\\d)|(?<!\\d)\\.\\d+|\\d+)'

/** A minus, where it cannot be a hyphen or a dash. */
export const MINUS = '(?:(?<![\\p{L}\\p{N})\\]°%\'"])[−-])'

/** What `QUANTITY` found, in words. */
export function quantity(written: string): string {
  const [integer = '', fraction] = parts(written)
  if (integer === '') return `point ${digitByDigit(fraction ?? '')}`
  if (/^0\d/.test(integer) && fraction === undefined) return digitByDigit(integer)
  return decimal(fraction === undefined ? integer : `${integer}.${fraction}`)
}

/** Whether a thing counted so many times has its name in the singular. */
export function isOne(written: string): boolean {
  return written === '1'
}

/** `5` and `minute` make "five minutes". */
export function measured(written: string, unit: string): string {
  return `${quantity(written)} ${isOne(written) ? unit : plural(unit)}`
}

export function plural(unit: string): string {
  return (
    { foot: 'feet', inch: 'inches', yen: 'yen', 'degree Celsius': 'degrees Celsius' }[unit] ??
    `${unit}s`
  )
}

/** Without the marks between thousands: the whole part, and the digits behind the decimal mark. */
function parts(written: string): readonly string[] {
  const mark = /[.,](?=\d*$)/.exec(written)?.[0]
  const isGrouped =
    mark !== undefined &&
    (written.split(mark).length > 2 ||
      (mark === ',' && /^[1-9]\d{0,2},\d{3}$/.test(written) && !written.includes('.')))
  if (mark === undefined || isGrouped) return [written.replaceAll(/[.,]/g, '')]
  const at = written.lastIndexOf(mark)
  return [written.slice(0, at).replaceAll(/[.,]/g, ''), written.slice(at + 1)]
}

/** Digits as a number where that is short enough to be followed, else one by one. */
export function whole(digits: string): string {
  return digits.length > 15 ? digitByDigit(digits) : cardinal(Number(digits))
}
