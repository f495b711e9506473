import anyAscii from 'any-ascii'
import { ipaOf } from '../lexicon/lexicon.ts'
import tables from './romanize.data.json' with { type: 'json' }

/** Latin letters of every language in the 26 of English: Müller → Muller, Straße → Strasse. */
export function plainLatin(word: string): string {
  const folded = bySigns(popularSanskrit(word), tables.latin)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
  return /^[\p{ASCII}]*$/u.test(folded) ? folded : onlyLetters(anyAscii(folded))
}

/**
 * Sanskrit in scholars' letters as English readers know it: Mṛgaśirā → Mrigashira. The long vowels and
 * dotted letters are Arabic's, Latvian's and Hawaiian's too: Muṣṭafā is no Mushtafa.
 */
function popularSanskrit(word: string): string {
  if (/^\p{ASCII}*$/u.test(word)) return word
  const popular = fromScholars(word)
  return SANSKRIT.test(word) || ipaOf(popular) !== null ? popular : word
}

/** Letters and clusters that hardly another language has: ś with a long vowel, ṛ, kṣ, a first c with a last ā. */
const SANSKRIT = /[ṛṝḷṅṇṃṁ]|ś.*[āīūṣṭḍñḥ]|[āīūṣṭḍñḥ].*ś|kṣ|ṣ[ykp]|[ṭḍ]h|^c.*ā$|ñc|ñj|jñ/iu

/** Where it is known that a word is Sanskrit, or written as if it were. */
export function fromScholars(word: string): string {
  const withCh = word
    .normalize('NFC')
    .replaceAll(/c(?!h)/gu, 'ch')
    .replaceAll(/C(?!h)/gu, 'Ch')
  return bySigns(withCh, tables.sanskrit)
}

/** Longest signs first, the case of the first letter kept, what is not in the table untouched. */
export function bySigns(word: string, table: Readonly<Record<string, string>>): string {
  let said = ''
  for (let at = 0; at < word.length;) {
    const pair = word.slice(at, at + 2)
    const sign = pair.length === 2 && pair.toLowerCase() in table ? pair : word.slice(at, at + 1)
    const spoken = table[sign.toLowerCase()] ?? sign
    said += sign === sign.toLowerCase() ? spoken : capitalized(spoken)
    at += sign.length
  }
  return said
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** What `any-ascii` writes for a sign may hold strokes and stops of its own. */
export function onlyLetters(ascii: string): string {
  return ascii.replaceAll(/[^A-Za-z' -]/g, '')
}
