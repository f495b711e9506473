import { plainLatin } from './latin.ts'
import { cardinal, ordinal } from './number-words.ts'
import {
  END,
  reader,
  START,
  wordBefore,
  type Reader,
  type Surroundings,
  type Token,
} from './token.ts'

/** Capitals that are words of their own, of up to three letters; others are said letter by letter. */
const SHORT_WORDS = new Set(
  (
    'a i an as at be by do go he if in is it me my no of oh on or ox so to up us we all and any are art ask ' +
    'bad big but buy can car cat cry day did die dog due ear eat end eye far few fly for fun get god got had ' +
    'has her hey him his hot how its job joy key kin law lay led let lie lot low mad man may men met mom mum ' +
    'new non not now odd off old one our out own pay put raw red ran run sad saw say sea see set sex she sin ' +
    'sir sit six sky son sun tax ten the tie too top try two use war was way web who why win won yes yet you leo'
  ).split(' '),
)
const ACRONYM_WORDS = new Set('NASA NATO UNESCO UNICEF LASER'.split(' '))
/** After these a Roman numeral counts parts; after any other name it counts bearers of the name. */
const COUNTED_PARTS =
  /^(?:Adar|Act|Appendix|Book|Chapter|Class|Division|Element|Figure|House|Level|Line|Part|Phase|Section|Stage|Step|Table|Tier|Type|Volume|War)$/i
/** Other alphabets are not said letter by letter in English. */
const CAPITAL = '(?:(?=\\p{Script=Latin})\\p{Lu})'
/** ENFJ, ADHD: no word of English begins with a vowel and ends in such three consonants. */
const NEVER_A_WORD = /^[AEIOU][^AEIOUY]{2}[^AEIOUYSH]$/
const ROMAN = 'X{0,3}(?:IX|IV|V?I{0,3})'

/** Roman numerals, abbreviations in capitals, and words without a vowel. */
export const CAPITALS_READERS: readonly Reader[] = [
  reader('roman', `(?=[IVX])${ROMAN}(?='s|\\P{L}|$)`, ([numeral], around) =>
    romanInWords(numeral, around),
  ),
  // the XIXth century
  reader('roman', `(?=[IVX]{2}|[VX]th)(${ROMAN})(?:st|nd|rd|th)`, ([, numeral = '']) =>
    ordinal(valueOf(numeral)),
  ),
  // section iii, part iv
  reader('roman', `(?=[ivx]{2})${ROMAN.toLowerCase()}`, ([numeral], { before }) =>
    COUNTED_PARTS.test(wordBefore(before)?.written ?? '')
      ? cardinal(valueOf(numeral.toUpperCase()))
      : null,
  ),
  reader('capitals', `(${CAPITAL}{2,6})('?s)?`, ([, letters = '', plural = ''], around) => {
    const isSpelled = NEVER_A_WORD_AFTER_THE.test(letters) && isAfterThe(around)
    if (!isSpelled && isWord(letters, around.isShouted)) return null
    return spelled(letters) + (plural && "'s")
  }),
  // C3PO, WW2, CO2
  {
    kind: 'capitals',
    written: new RegExp(`(?:(?<=\\d)${CAPITAL}{1,6}${END}|${START}${CAPITAL}{1,6}(?=\\d))`, 'uy'),
    say: ([letters]) => (isWord(letters, false) ? null : spelled(letters)),
  },
  // PhDs, Rx, BSc
  reader(
    'capitals',
    `(${CAPITAL}\\p{Ll}?(?:${CAPITAL}(?:(?!s)\\p{Ll})?)+)(s?)`,
    ([, word = '', plural]) => (isPronounceable(word) ? null : spelled(word) + (plural && "'s")),
  ),
]

/** The US, the WHO: pronouns never stand there. */
const NEVER_A_WORD_AFTER_THE = /^(?:US|IT|WHO)$/

function isAfterThe({ before, isShouted }: Surroundings): boolean {
  return !isShouted && /^the$/i.test(wordBefore(before)?.written ?? '')
}

/** I Q, with plain letters. */
export function spelled(letters: string): string {
  return Array.from(plainLatin(letters).toUpperCase()).join(' ')
}

/** Whether a word has a vowel. */
export function isPronounceable(word: string): boolean {
  return /[aeiouy]/i.test(plainLatin(word))
}

function isWord(capitals: string, isShouted: boolean): boolean {
  if (SHORT_WORDS.has(capitals.toLowerCase()) || ACRONYM_WORDS.has(capitals)) return true
  if (!isShouted && NEVER_A_WORD.test(capitals)) return false
  // Nobody abbreviates with accents: ZOË.
  if (isPronounceable(capitals) && !/^[A-Z]+$/.test(capitals)) return true
  return isPronounceable(capitals) && (isShouted || capitals.length >= 4)
}

/**
 * `Henry VIII` is the eighth, `House IV` is four, and a numeral alone is four too. A single letter is
 * a numeral only behind a name: the pronoun goes before what it does, so "Anna I" is the first only
 * where something other than a word follows.
 */
function romanInWords(numeral: string, { before, text }: Surroundings): string | null {
  const word = wordBefore(before)
  const value = valueOf(numeral)
  if (word && COUNTED_PARTS.test(word.written)) return cardinal(value)
  if (numeral.length === 1 && isInitial(text, before)) return null
  const isPronoun = numeral === 'I' && !isAtAnEnd(text, before)
  if (word && isName(word)) return isPronoun ? null : `the ${ordinal(value)}`
  return numeral.length > 1 && !/^X+$/.test(numeral) ? cardinal(value) : null
}

function isName({ kind, written }: Token): boolean {
  return kind === 'name' || kind === 'script' || (kind === 'word' && /^\p{Lu}\p{Ll}/u.test(written))
}

function isAtAnEnd(text: string, before: readonly Token[]): boolean {
  return /^I(?:$|[.,;:!?')\]]| of )/.test(restOf(text, before))
}

/** Anna V. is here: the sentence goes on behind the full stop. */
function isInitial(text: string, before: readonly Token[]): boolean {
  return /^.\. \p{Ll}/u.test(restOf(text, before))
}

function restOf(text: string, before: readonly Token[]): string {
  return text.slice(before.reduce((sum, { written }) => sum + written.length, 0))
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function valueOf(numeral: string): number {
  const digits = Array.from(numeral, (letter) => VALUES[letter]!)
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  )
}
