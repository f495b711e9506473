import { ordinal, year } from './number-words.ts'
import { MINUS, measured, QUANTITY, quantity, whole } from './quantity.ts'
import { reader, START, wordBefore, type Reader, type Surroundings } from './token.ts'

const UNITS: Readonly<Record<string, string>> = {
  km: 'kilometre',
  cm: 'centimetre',
  mm: 'millimetre',
  kg: 'kilogram',
  mg: 'milligram',
  'm²': 'square metre',
  ft: 'foot',
  lb: 'pound',
  lbs: 'pound',
  min: 'minute',
  hrs: 'hour',
  hr: 'hour',
  '°C': 'degree Celsius',
}
/** Before a number of four digits, these make it a year. */
const YEAR_AFTER =
  /^(?:in|since|until|till|by|from|of|year|before|after|around|about|and|or|to|ca\.|c\.|circa|between|AD|CE)$/i
/** What may follow a year that no other word makes one: anything else is what is counted. */
const YEAR_BEFORE =
  /^(?:$|[.,;:!?)\]–—]| ?[–—-] ?\d| (?:and|or|to|to be|when|was|were|is|he|she|they|we|I|it|the|a|an|at|on|in|BC|BCE|AD|CE|B\.C\.|A\.D\.)(?!\p{L}))/u
const COUNTED =
  /^\s*(?:%|percent|points?|people|pairs|couples|words|degrees|times|of(?!\p{L})|days|years|hours|minutes|miles|pages|euros|dollars)/u

/** What is left of numbers when everything with a meaning of its own has been read. */
export const NUMBER_READERS: readonly Reader[] = [
  reader(
    'number',
    '(?:1|one) in (\\d[\\d,]*)(?![.,]?\\d)',
    ([, many = '']) => `one in ${quantity(many)}`,
  ),
  // the 1980s, the '90s
  reader('number', "(1\\d\\d|20\\d)0'?s", ([, decade = '']) => decades(Number(`${decade}0`))),
  reader('number', "'([2-9]0)s", ([, decade = '']) => `${ordinalFree(Number(decade))}ies`),
  reader('number', '(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?:st|nd|rd|th)', ([, digits = '']) =>
    ordinal(Number(digits.replaceAll(',', ''))),
  ),
  // 1968–1983, pages 34-40, −5 to −3 written −5–−3
  signless(
    `(${MINUS})?(${QUANTITY}) ?[–—-] ?(−)?(${QUANTITY})(?![–—-]\\d)(?!\\p{L})`,
    (found, around) => {
      const [all, minus = '', from = '', otherMinus = '', to = ''] = found
      const after = { ...around, text: around.text.slice(found.index + all.length) }
      const isOfYears = [from, to].every((digits) => /^[12]\d{3}$/.test(digits))
      const words = (digits: string) =>
        isOfYears && !COUNTED.test(after.text) ? year(Number(digits)) : quantity(digits)
      return `${minus && 'minus '}${words(from)} to ${otherMinus && 'minus '}${words(to)}`
    },
  ),
  signless(
    `(${MINUS}|\\+)?(${QUANTITY}) ?(%|‰)`,
    ([, sign = '', amount = '', mark]) =>
      `${signOf(sign)}${quantity(amount)} ${mark === '%' ? 'percent' : 'per mille'}`,
  ),
  reader('number', '\\d{4}', (found, around) =>
    isYear(found, around) ? year(Number(found[0])) : null,
  ),
  // 1.2.3
  reader('number', '\\d+(?:\\.\\d+){2,}', ([digits]) =>
    /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? null : digits.split('.').map(whole).join(' point '),
  ),
  reader(
    'number',
    `(${QUANTITY}) ?(${Object.keys(UNITS).join('|')})`,
    ([, amount = '', unit = '']) => measured(amount, UNITS[unit]!),
  ),
  {
    kind: 'number',
    written: new RegExp(`(?<!\\d)(?:#|№ ?)(?=\\d)`, 'uy'),
    say: () => 'number ',
  },
  {
    kind: 'number',
    written: new RegExp(`(${MINUS}(?=\\.?\\d)|\\+(?=\\d))?(${QUANTITY})`, 'uy'),
    say: ([, sign = '', amount = '']) => signOf(sign) + quantity(amount),
  },
]

function signless(written: string, say: Reader['say']): Reader {
  return { kind: 'number', written: new RegExp(`${START}${written}`, 'uy'), say }
}

function signOf(sign: string): string {
  if (sign === '') return ''
  return sign === '+' ? 'plus ' : 'minus '
}

/** 1500 to 2099 are years unless something is counted; other years need a word that says so. */
function isYear(
  { 0: digits, index }: Readonly<RegExpExecArray>,
  { text, before }: Surroundings,
): boolean {
  const after = text.slice(index + digits.length)
  if (/^[.,]\d/.test(after) || COUNTED.test(after)) return false
  if (/^(?:1[5-9]|20)/.test(digits)) return true
  const word = wordBefore(before)
  const isAfter = word !== null && YEAR_AFTER.test(word.written)
  return !digits.startsWith('0') && isAfter && YEAR_BEFORE.test(after)
}

/** 1980 → nineteen eighties. */
function decades(decade: number): string {
  const words = year(decade)
  return words.endsWith('y') ? `${words.slice(0, -1)}ies` : `${words}s`
}

/** 90 → ninet, to which "ies" comes. */
function ordinalFree(decade: number): string {
  return whole(String(decade)).slice(0, -1)
}
