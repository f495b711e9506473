import { ABBREVIATION_RULES } from './abbreviations.ts'
import { CHART_NOTATION_RULES, NUMBER_RULES } from './chart-notation.ts'
import { DATE_RULES } from './dates.ts'
import { GLYPHS } from './glyphs.ts'
import { popularSanskrit, romanize } from './romanize.ts'
import { applyRules } from './spoken-rule.ts'

/** What a listener should know about the sound: that something could not be said as it is written. */
export type SpeechFlag = 'untransliterated-script' | 'chunk-suspect'

export interface Speakable {
  /** ASCII words and punctuation, no digits, no signs. Empty only when nothing can be said. */
  readonly text: string
  readonly flags: readonly SpeechFlag[]
}

/** A word, or several, in letters other than Latin. */
const FOREIGN = '[\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{Script=Han}\\p{Script=Arabic}]'
const FOREIGN_WORDS = `${FOREIGN}[\\p{M}]*(?:[\\s־-]*${FOREIGN}\\p{M}*)*`
const LATIN_WORDS = "\\p{Script=Latin}[\\p{Script=Latin}\\p{M}'’ -]*"

/** `חֶסֶד (Chesed)` and `Chesed (חֶסֶד)` are one word written twice; it is said once. */
const TWICE_WRITTEN: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${FOREIGN_WORDS}\\s*\\((${LATIN_WORDS})\\)`, 'gu'), '$1'],
  [new RegExp(`(${LATIN_WORDS}?)\\s*\\(${FOREIGN_WORDS}\\)`, 'gu'), '$1'],
]

/**
 * A published sentence as a reader would say it aloud: numbers, degrees, dates, glyphs and
 * abbreviations become words, foreign letters become Latin ones. `people` are the names of those
 * the text is about, in order.
 */
export function speakable(written: string, people: readonly string[]): Speakable {
  const latin = TWICE_WRITTEN.reduce(
    (said, [both, one]) => said.replaceAll(both, one),
    tidy(written),
  )
  const named = people.reduce(
    (said, name) => said.replaceAll(tidy(name), sayName(name, people)),
    latin,
  )
  const isUnsaid = named !== latin
  const words = applyRules(popularSanskrit(named), [
    ...ABBREVIATION_RULES,
    ...CHART_NOTATION_RULES,
    ...DATE_RULES,
    ...NUMBER_RULES,
  ])
  const { text, isGuess } = romanize(sayGlyphs(words))
  return {
    text: punctuated(text),
    flags: isGuess || isUnsaid ? ['untransliterated-script'] : [],
  }
}

/**
 * A name is said as it is written wherever that is possible. Where it is not (Han characters have
 * no sound of their own, Hebrew writes no vowels), its Latin part is said, or whose name it is.
 */
function sayName(name: string, people: readonly string[]): string {
  const unsayable = /[\p{Script=Han}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u
  if (!unsayable.test(name)) return tidy(name)
  const sayable = name.split(/\s+/).filter((part) => /\p{L}/u.test(part) && !unsayable.test(part))
  if (sayable.length > 0) return sayable.join(' ')
  if (people.length === 1) return 'this person'
  return people.indexOf(name) === 0 ? 'the first person' : 'the second person'
}

/** One spelling for what print spells in many ways. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]|\p{Variation_Selector}/gu, '')
    .replaceAll(/[‘’‚ʼʻ]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[‐‑]/gu, '-')
    .replaceAll('…', '...')
    .replaceAll(/(?!\d)\p{Nd}/gu, digitValue)
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** Unicode keeps every script's ten digits in a row, zero first. */
function digitValue(digit: string): string {
  const plain = digit.normalize('NFKC')
  if (/^\d$/.test(plain)) return plain
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

function sayGlyphs(text: string): string {
  return Array.from(text, (sign) => (sign in GLYPHS ? ` ${GLYPHS[sign]} ` : sign)).join('')
}

/** Only the punctuation that changes how a sentence is said, and always some at its end. */
function punctuated(text: string): string {
  const said = text
    .replaceAll(/\s+-{1,2}\s+|--/g, ', ')
    .replaceAll(/[()[\]]/g, ', ')
    .replaceAll(/["*_`#|{}\\^~/$]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+(?=[,.;:!?])/g, '')
    .replaceAll(/[,;:]+(?=[,.;:!?])/g, '')
    .replaceAll(/^[\s,;:.!?-]+|[\s,;:-]+$/g, '')
  if (!/[A-Za-z]/.test(said)) return ''
  return /[.!?]$/.test(said) ? said : `${said}.`
}
