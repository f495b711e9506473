import Sanscript from '@indic-transliteration/sanscript'
import { capitalized, fromScholars, plainLatin } from './latin.ts'

/** Unicode's name of a script, and the library's. */
const SCHEMES: Readonly<Record<string, string>> = {
  Devanagari: 'devanagari',
  Bengali: 'bengali',
  Gurmukhi: 'gurmukhi',
  Gujarati: 'gujarati',
  Oriya: 'oriya',
  Tamil: 'tamil',
  Telugu: 'telugu',
  Kannada: 'kannada',
  Malayalam: 'malayalam',
  Sinhala: 'sinhala',
}
export const INDIC = Object.keys(SCHEMES)
  .map((script) => `\\p{Script=${script}}`)
  .join('')

/** Languages of these do not say the vowel that a last consonant carries: राम is Ram. */
const DROPS_LAST_A = new Set(['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya'])

/** Malayalam has letters of their own for consonants without a vowel. */
const BARE_CONSONANTS: Readonly<Record<string, string>> = {
  ൺ: 'ണ്',
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ൿ: 'ക്',
  ৎ: 'ত্',
}

/** A word in one of the ten Indic scripts as English readers know it: శ్రీనివాస్ → Shrinivas. */
export function fromIndic(word: string): string {
  const script = Object.keys(SCHEMES).find((name) => inScript(name).test(word)) ?? 'Devanagari'
  const whole = word.normalize('NFC').replaceAll(/[ൺൻർൽൾൿৎ]/gu, (sign) => BARE_CONSONANTS[sign]!)
  const scholarly = String(Sanscript.t(whole, SCHEMES[script]!, 'iast'))
  const said = DROPS_LAST_A.has(script) ? withoutLastA(scholarly) : scholarly
  // A nasal takes the place of the consonant behind it: गांधी is Gandhi.
  const nasal = said.replaceAll(/[ṃṁ](?=[kgcjṭḍtd])/gu, 'n')
  return capitalized(plainLatin(fromScholars(nasal)))
}

/** Kept after two consonants, where nobody could leave it out (नक्षत्र), and in a word's only syllable. */
function withoutLastA(word: string): string {
  return word.replace(/(?<=[aeiouāīūṛ]\p{M}*(?:ch|[kgcjṭḍtdpb]h?|[mnṇṅñyrlḷvśṣsh]))a$/u, '')
}

function inScript(name: string): RegExp {
  return new RegExp(`\\p{Script=${name}}`, 'u')
}
