import { cardinal, decimal, digitByDigit, partOf } from './number-words.ts'
import { wordBefore, type Surroundings } from './token.ts'

/**
 * A number as people write it, as the source of an expression without groups: `1,204.5`, `1.204,5`,
 * `1.000.000`, `12,34,567`, `10 000`, `1'000`, `3,5`, `.5`, `007`, `2½`. A comma before three digits parts thousands,
 * any other is a decimal comma; `1,2,3` is three numbers.
 */
export const QUANTITY =
  "(?:(?:\\d+ ?)?[¼-¾⅐-⅞↉]|(?<!\\d)[1-9]\\d{0,2}(?:[ ']\\d{3})+(?![\\d:°/'])(?:[.,]\\d+(?!\\d))?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d,]\\d)|[1-9]\\d?(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?(?!,?\\d)|\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|(?<!\\d,)\\d+,\\d+(?![\\d,]\\d|\\d)|\\d+\\.\\d+(?!\\.?\\d)|(?<!\\d)\\.\\d+|\\d+)"

/** A minus, where it cannot be a hyphen or a dash. */
export const MINUS = '(?:(?<![\\p{L}\\p{N})\\]°%\'"])[−-])'

/** What `QUANTITY` found, in words. */
export function quantity(written: string): string {
  const [, before = '', part] = /^(\d+)? ?([¼-¾⅐-⅞↉])$/.exec(written) ?? []
  if (part !== undefined) return mixed(before, part.normalize('NFKC').split('\u2044'))
  const [integer = '', fraction] = parts(written)
  if (integer === '') return `point ${digitByDigit(fraction ?? '')}`
  if (/^0\d/.test(integer) && fraction === undefined) return digitByDigit(integer)
  return decimal(fraction === undefined ? integer : `${integer}.${fraction}`)
}

/** `2` and `1`, `3`: two and a third. `before`: empty where there is only a fraction. */
export function mixed(before: string, [over = '', under = '']: readonly string[]): string {
  const part = partOf(Number(over), Number(under))
  return before === '' ? part : `${whole(before)} and ${part}`
}

/** "A third" where another article stands before it: a one third chance. */
export function behindArticle(words: string, { before }: Pick<Surroundings, 'before'>): string {
  const isBehind = /^an?$/i.test(wordBefore(before)?.written ?? '')
  return isBehind ? words.replace(/^an? /, 'one ') : words
}

/** Whether a thing counted so many times has its name in the singular. */
export function isOne(written: string): boolean {
  return written === '1'
}

/** `5` and `minute` make "five minutes". */
export function measured(written: string, unit: string): string {
  if (/^[^\d.]$/.test(written)) return shareOf(quantity(written), unit)
  return `${quantity(written)} ${isOne(written) ? unit : plural(unit)}`
}

/** Half a degree, a quarter of an hour, two thirds of a mile. */
function shareOf(share: string, unit: string): string {
  const one = `${/^(?:[aeio]|hour)/.test(unit) ? 'an' : 'a'} ${unit}`
  return share === 'a half' ? `half ${one}` : `${share} of ${one}`
}

const PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  yen: 'yen',
  won: 'won',
  baht: 'baht',
  lira: 'lira',
  'degree Celsius': 'degrees Celsius',
}

export function plural(unit: string): string {
  return PLURALS[unit] ?? unit.replace(/(?= an? )|$/, 's')
}

/** Without the marks between thousands: the whole part, and the digits behind the decimal mark. */
function parts(written: string): readonly string[] {
  const bare = written.replaceAll(/[ ']/g, '')
  if (bare !== written) return bare.split(/[.,]/)
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
