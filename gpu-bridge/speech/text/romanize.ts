import anyAscii from 'any-ascii'
import { transliterate as fromHebrew } from 'hebrew-transliteration'
import { brillSimple } from 'hebrew-transliteration/schemas'
import { fromIndic, INDIC } from './indic.ts'
import { bySigns, capitalized, onlyLetters, plainLatin } from './latin.ts'
import { hebrewTerm } from '../lexicon/lexicon.ts'
import tables from './romanize.data.json' with { type: 'json' }

/** Scripts that write what is said, near enough; only a trained ear would object. */
const FAITHFUL = new RegExp(
  `^[${INDIC}\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Georgian}\\p{Script=Armenian}\\p{Script=Ethiopic}\\p{Script=Cherokee}\\p{Script=Thaana}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\p{Script=Hangul}\\p{Script=Inherited}\\p{Script=Common}]*$`,
  'u',
)

export interface Romanized {
  /** ASCII only, for a voice that reads nothing else. */
  readonly text: string
  /** Whether these are the sounds that are meant, guessed ones, or only a description. */
  readonly how: 'said' | 'guessed' | 'described'
}

/**
 * A word of one script in the letters an English voice can read. Indic scripts and pointed Hebrew by
 * their libraries; Cyrillic, Greek, kana and Hangul by the published standards; Hebrew without points,
 * which writes no vowels, letter by letter unless it is a known term; anything else by `any-ascii`
 * where that gives vowels, and else described, so that the listener knows that something stands there.
 */
export function romanize(word: string): Romanized {
  const said = SAYERS.find(([script]) => script.test(word))?.[1](word) ?? bySound(word)
  if (said !== null && /[a-z]/i.test(said.text)) return said
  return { text: describe(word), how: 'described' }
}

type Sayer = (word: string) => Romanized | null

const SAYERS: readonly (readonly [RegExp, Sayer])[] = [
  [/\p{Script=Latin}/u, (word) => asMeant(plainLatin(word.normalize('NFC')))],
  [new RegExp(`[${INDIC}]`, 'u'), (word) => asMeant(fromIndic(word))],
  [/\p{Script=Hebrew}/u, hebrew],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, (word) => asMeant(kana(word))],
  [/\p{Script=Hangul}/u, (word) => asMeant(hangul(word))],
  [/\p{Script=Greek}/u, (word) => asMeant(plainLatin(greek(word)))],
  [
    /\p{Script=Cyrillic}/u,
    (word) => asMeant(plainLatin(bySigns(word.normalize('NFC'), tables.cyrillic))),
  ],
]

function asMeant(text: string): Romanized {
  return { text, how: 'said' }
}

function greek(word: string): string {
  return bySigns(word.normalize('NFD').replaceAll(/\p{M}/gu, ''), tables.greek)
}

function kana(word: string): string {
  const hiragana = Array.from(word, (sign) =>
    /[ァ-ヺ]/u.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0x60) : sign,
  ).join('')
  // A small tsu doubles the consonant that follows; where nothing follows it is said for itself.
  const said = bySigns(hiragana.replaceAll(/っ(?!\p{Script=Hiragana})/gu, 'つ'), tables.kana)
    .replaceAll(/っ+(?=ch)/gu, 't')
    .replaceAll(/っ+([^aeiou])/gu, '$1$1')
    .replaceAll('っ', '')
  return capitalized(/^\p{ASCII}*$/u.test(said) ? said : onlyLetters(anyAscii(said)))
}

function hangul(word: string): string {
  const { initials, medials, finals } = tables.hangul
  const said = Array.from(word.normalize('NFC'), (syllable) => {
    const index = syllable.charCodeAt(0) - 0xac00
    if (index < 0 || index > 11_171) return onlyLetters(anyAscii(syllable))
    return [
      initials[Math.floor(index / 588)],
      medials[Math.floor((index % 588) / 28)],
      finals[index % 28],
    ].join('')
  })
  return capitalized(said.join(''))
}

/** A term that is known without its vowels; a word with points; else its letters by their names. */
function hebrew(word: string): Romanized | null {
  const known = hebrewTerm(word)
  if (known !== null) return asMeant(known)
  if (/[\u05B0-\u05BB\u05C7]/u.test(word)) {
    const pointed = onlyLetters(plainLatin(fromHebrew(word, brillSimple))).replaceAll("'", '')
    if (isSayable(pointed)) return asMeant(capitalized(pointed))
  }
  const letters = Array.from(word.normalize('NFKD')).flatMap(
    (sign) => (tables.hebrewLetters as Readonly<Record<string, string>>)[sign] ?? [],
  )
  return { text: letters.join(' '), how: 'described' }
}

/** As `any-ascii` has it: one of Han is as many words as syllables, each with a capital. */
function bySound(word: string): Romanized | null {
  const ascii = onlyLetters(anyAscii(word))
  const text = /\p{Script=Han}/u.test(word)
    ? ascii.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    : ascii.toLowerCase()
  if (!isSayable(text)) return null
  return { text: capitalized(text), how: FAITHFUL.test(word) ? 'said' : 'guessed' }
}

/** Whether somebody could say it: each of its words has a vowel, and no five consonants stand together. */
function isSayable(words: string): boolean {
  return words
    .trim()
    .split(/[\s-]+/)
    .every((word) => {
      const sounds = word.toLowerCase().replaceAll(/[cstkpgbd]h|tz|ts|ng/g, 't')
      return /[aeiou]/.test(sounds) && !/[^aeiou']{5}/.test(sounds)
    })
}

/** Never silence: who hears "a word in Chinese characters" knows that there is one. */
function describe(word: string): string {
  const script = Object.entries(tables.scriptNames).find(([name]) =>
    new RegExp(`\\p{Script=${name}}`, 'u').test(word),
  )
  return `a word in ${script?.[1] ?? 'foreign letters'}`
}
