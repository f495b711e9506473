import anyAscii from 'any-ascii'
import tables from './romanize.data.json' with { type: 'json' }

/** Latin letters of every language in the 26 of English: Müller → Muller, Straße → Strasse. */
export function plainLatin(word: string): string {
  const folded = bySigns(popularSanskrit(word), tables.latin)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
  return /^[\p{ASCII}]*$/u.test(folded) ? folded : onlyLetters(anyAscii(folded))
}

/** Sanskrit in scholars' letters as English readers know it: Mṛgaśirā → Mrigashira. */
function popularSanskrit(word: string): string {
  return /[śṣṛṝḷṅṇṃṁḥṭḍāīū]/iu.test(word) ? fromScholars(word) : word
}

/** The same where it is known that the word is Sanskrit, or as if it were. */
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
