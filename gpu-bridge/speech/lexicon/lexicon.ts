import hebrew from './hebrew.data.json' with { type: 'json' }
import letters from './hebrew-letters.data.json' with { type: 'json' }
import sanskrit from './sanskrit.data.json' with { type: 'json' }
import western from './western.data.json' with { type: 'json' }
import { arpabetOf } from './arpabet.ts'
import { misakiOf } from './misaki.ts'
import { respellingOf } from './respelling.ts'

/** The traditions' own words, in small letters, with their sounds in IPA. A word of two traditions is said as in the last. */
const WORDS: ReadonlyMap<string, string> = new Map(
  [western, hebrew, sanskrit].flatMap(({ words }) => Object.entries(words)),
)

/** How an engine takes what a word sounds like: as phones of English, in Kokoro's signs, or as letters it reads right. */
export type LexiconForm = 'phones' | 'misaki' | 'respelling'

/** IPA of a term, of its plural and of its possessive; null for a word of plain English. */
export function ipaOf(word: string): string | null {
  const known = WORDS.get(word.toLowerCase())
  if (known !== undefined) return known
  const [, stem, isPlural] = /^(.+?)(?:'s|(s))$/.exec(word.toLowerCase()) ?? []
  const singular = stem === undefined ? undefined : WORDS.get(stem)
  if (singular === undefined || (isPlural && stem!.endsWith('s'))) return null
  return singular + endingAfter(singular)
}

/** Every term with its IPA. */
export function allTerms(): Iterable<readonly [string, string]> {
  return WORDS
}

/** The same in ARPAbet, as pronouncing dictionaries have it: `n AH0 k SH AH1 …`, all capitals. */
export function phonesOf(word: string): readonly string[] | null {
  const ipa = ipaOf(word)
  return ipa === null ? null : arpabetOf(ipa)
}

/** Words as they are given to an engine that takes no phones beside its text. */
export function writtenFor(form: LexiconForm, words: string): string {
  if (form === 'phones') return words
  return words.replaceAll(/[A-Za-z]+(?:'s)?/g, (word) => {
    const ipa = ipaOf(word)
    if (ipa === null) return word
    return form === 'misaki' ? `[${word}](/${misakiOf(ipa)}/)` : respellingOf(ipa)
  })
}

/** A term of the tradition written in Hebrew without points: חסד is Chesed. Null for any other word. */
export function hebrewTerm(word: string): string | null {
  const bare = word.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return (letters.terms as Readonly<Record<string, string>>)[bare] ?? null
}

/** "s" behind a hiss is a syllable of its own, and takes the voice of what is before it. */
function endingAfter(ipa: string): string {
  if (/[szʃ]$|tʃ$|dʒ$/u.test(ipa)) return 'ɪz'
  return /[ptkfθx]$/u.test(ipa) ? 's' : 'z'
}
