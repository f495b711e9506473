import Sanscript from '@indic-transliteration/sanscript'
import { INDIC_SCRIPTS, inDevanagari } from './devanagari.ts'
import { capitalized, fromScholars, plainLatin } from './latin.ts'
import { tamilBySound } from './tamil.ts'

const SCRIPTS = INDIC_SCRIPTS.map((name) => {
  const letter = `\\p{Script=${name}}`
  return { name, letter, written: new RegExp(letter, 'u') }
})
export const INDIC = SCRIPTS.map(({ letter }) => letter).join('')

/** Languages of these do not say the vowel that a last consonant carries: राम is Ram. */
const NORTHERN = new Set(['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'])

/** A word in one of the ten Indic scripts as English readers know it: శ్రీనివాస్ → Shrinivas. */
export function fromIndic(word: string): string {
  const script = SCRIPTS.find(({ written }) => written.test(word))?.name ?? 'Devanagari'
  const scholarly = String(Sanscript.t(inDevanagari(word, script), 'devanagari', 'iast'))
  const told = nasal(BY_SOUND[script]?.(scholarly) ?? scholarly)
  return capitalized(plainLatin(fromScholars(NORTHERN.has(script) ? northern(told) : told)))
}

/** What a language does with the letters it shares with Sanskrit. */
const BY_SOUND: Readonly<Record<string, (scholarly: string) => string>> = {
  Tamil: tamilBySound,
  // A letter b behind another consonant is what is left of a w; a first y is said j; ং is ng.
  Bengali: (word) =>
    word
      .replaceAll(/(?<=[kgcjṭḍtdnśṣs]h?)b/gu, 'w')
      .replaceAll(/(?<!\p{L}\p{M}*)y/gu, 'j')
      .replaceAll(/ṃ(?![kgcjṭḍtdpb])/gu, 'ng'),
  Malayalam: (word) => word.replaceAll('ṟṟ', 'tt').replaceAll(/nṟ/gu, 'nt'),
}

/** A nasal takes the place of the consonant behind it: गांधी is Gandhi, चाँद Chand, ज्ञान Gyan. */
function nasal(word: string): string {
  return word
    .replaceAll('jñ', 'gy')
    .replaceAll(/ñ(?=[aeiouāīūèò])/gu, 'ny')
    .replaceAll(/[ṃṁ~](?=[pb])/gu, 'm')
    .replaceAll(/~|[ṃṁ](?=[kgcjṭḍtd])/gu, 'n')
}

/** नक्षत्र keeps its last vowel after two consonants, as whatever has but one syllable; आनंद is Anand, सिंह Singh. */
function northern(word: string): string {
  return word
    .replaceAll(/[ṃṁ](?=h)/gu, 'ng')
    .replace(
      /(?<=[aeiouāīūṛ]\p{M}*(?:(?:[ṅñṇnm]|ng)?(?:ch|[kgcjṭḍtdpb]\p{M}*h?)|ngh|r\p{M}*h?|[mnṇṅñyẏlḷvwśṣshzfqġ]\p{M}*))a$/u,
      '',
    )
}
