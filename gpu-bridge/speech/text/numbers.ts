import { cardinal, ordinalOf, year } from './number-words.ts'
import { behindArticle, MINUS, measured, QUANTITY, quantity, whole } from './quantity.ts'
import { END, reader, START, wordBefore, type Reader, type Surroundings } from './token.ts'
import { COUNTED, UNITS } from './units.ts'

/** Before a number of four digits, these make it a year. */
const YEAR_AFTER =
  /^(?:in|since|until|till|by|from|of|year|before|after|around|about|and|or|to|ca\.|c\.|circa|between|AD|CE)$/i
const HEBREW_YEAR = /^(?:years?|Hebrew|Jewish|Nisan|Tishre?i|Rosh)$/i
/** What may follow a year that no other word makes one: anything else is what is counted. */
const YEAR_BEFORE =
  /^(?:$|[.,;:!?)\]–—]| ?[–—-] ?\d| (?:and|or|to|to be|when|was|were|is|he|she|they|we|I|it|the|a|an|at|on|in|BC|BCE|AD|CE|B\.C\.|A\.D\.)(?!\p{L}))/u

const UNIT = Object.keys(UNITS).join('|')

/** What is left of numbers when everything with a meaning of its own has been read. */
export const NUMBER_READERS: readonly Reader[] = [
  reader(
    'number',
    '(?:1|one) in (\\d[\\d,]*)(?![.,]?\\d)',
    ([, many = '']) => `one in ${quantity(many)}`,
  ),
  // the 1980s, the '90s, her mid-30s, the 80's
  reader('number', "(1[1-9]\\d|20\\d)0'?s", ([, decade = '']) =>
    severally(year(Number(`${decade}0`))),
  ),
  reader('number', "'?([2-9]0)'?s|(10|100|1000)s", ([, decade, many]) =>
    severally(cardinal(Number(decade ?? many))),
  ),
  // MP3s
  {
    kind: 'number',
    written: new RegExp(`(?<=\\p{Lu})(\\d{1,2})s${END}`, 'uy'),
    say: ([, many = '']) => severally(cardinal(Number(many))),
  },
  reader(
    'number',
    '(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?:st|nd|rd|th|ST|ND|RD|TH)',
    ([, digits = '']) => ordinalOf(whole(digits.replaceAll(',', ''))),
  ),
  // odds of 3:1, but Matthew 5:3–6:1
  reader(
    'number',
    '(\\d{1,3}):(?!0)(\\d{1,3})(?!:?\\d)',
    ([, one = '', other = ''], { before }) => {
      const said = before.map(({ written }) => written).join('')
      const isVerse = /(?:\p{Lu}\p{Ll}+ |\d:\d+ ?[–-] ?)$/u.test(said)
      return `${quantity(one)}${isVerse ? ' ' : ' to '}${quantity(other)}`
    },
  ),
  // a ½ share
  reader('number', '[¼-¾⅐-⅞]', ([part], around) => {
    const words = behindArticle(quantity(part), around)
    return words === quantity(part) ? null : words
  }),
  // 2–3x a week
  reader(
    'number',
    `(?:(${QUANTITY}) ?[–-] ?)?(${QUANTITY})[x×]`,
    ([, from, to = '']) =>
      `${from === undefined ? '' : `${quantity(from)} to `}${quantity(to)} times`,
  ),
  // 10⁹, x⁴; behind a word it is the number of a note
  {
    kind: 'number',
    written: /\^([−-]?)(\d+)/y,
    say: ([, minus = '', digits = ''], { before }) => {
      const isPower = /(?:^\p{L}|[\d)])$/u.test(before.at(-1)?.written ?? '')
      return `${isPower ? ' to the power of ' : ' '}${minus && 'minus '}${whole(digits)}`
    },
  },
  // 10–20 km
  reader('number', `(${QUANTITY}) ?[–-] ?(${QUANTITY}) ?(${UNIT})`, (found) => {
    const [, from = '', to = '', unit = ''] = found
    return `${quantity(from)} to ${measured(to, UNITS[unit]!)}`
  }),
  // 3-2-1, 12-24-85
  reader('number', '(\\d{1,2})-(\\d{1,2})-(\\d{1,2})(?!-?\\d)', ([, ...three]) =>
    three.map((digits) => quantity(digits)).join(', '),
  ),
  // a 5-km run
  reader(
    'number',
    `(${QUANTITY})-(${UNIT})`,
    ([, amount = '', unit = '']) => `${quantity(amount)}-${UNITS[unit]!}`,
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
      const joint = otherMinus === '' ? jointOf(from, to, after.text) : ' to minus '
      return `${minus && 'minus '}${words(from)}${joint}${words(to)}`
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
  reader('number', `(${QUANTITY}) ?(${UNIT})`, ([, amount = '', unit = '']) =>
    measured(amount, UNITS[unit]!),
  ),
  {
    kind: 'number',
    written: new RegExp(`(?<!\\d)(?:#|№ ?|${START}[Nn]º ?)(?=\\d)`, 'uy'),
    say: () => 'number ',
  },
  {
    kind: 'number',
    written: /~ ?(?=[−-]?[$€£¥₹]?[.\d¼-¾⅐-⅞])/uy,
    say: (_, { before }) => (/^about$/i.test(wordBefore(before)?.written ?? '') ? ' ' : 'about '),
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
  // The years of the Hebrew calendar that anybody lives in.
  if (/^5[5-9]/.test(digits) && before.some(({ written }) => HEBREW_YEAR.test(written))) return true
  const isAfter = word !== null && YEAR_AFTER.test(word.written)
  return !digits.startsWith('0') && isAfter && YEAR_BEFORE.test(after)
}

/** A 70-30 split parts a whole, 5 - 3 = 2 takes something away, and any other two numbers are a range. */
function jointOf(from: string, to: string, after: string): string {
  if (/^ ?=/.test(after)) return ' minus '
  return Number(from) >= Number(to) && Number(from) + Number(to) === 100 ? ' ' : ' to '
}

/** Nineteen eighty → nineteen eighties; a hundred → hundreds. */
function severally(words: string): string {
  const bare = words.replace(/^one (?=hundred$|thousand$)/, '')
  return bare.endsWith('y') ? `${bare.slice(0, -1)}ies` : `${bare}s`
}
