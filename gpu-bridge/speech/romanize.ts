import tables from './romanize.data.json' with { type: 'json' }

/** Letters of these are said as they are meant, near enough; only a trained ear would object. */
const FAITHFUL = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

export interface Romanized {
  /** ASCII only, for a voice that reads nothing else. Never shorter by a word than what was written. */
  readonly text: string
  /** Whether some letters could only be spelled, guessed or described. */
  readonly isGuess: boolean
}

/**
 * A text in the letters an English voice can read. Cyrillic and Greek by their standard
 * transliterations; Devanagari, kana and Hangul by sound; Hebrew, which writes no vowels, letter by
 * letter; anything else is described, so that the listener knows that something stands there.
 */
export function romanize(written: string): Romanized {
  const isGuess = Array.from(written).some((sign) => /\p{L}/u.test(sign) && !FAITHFUL.test(sign))
  const text = written
    .replaceAll(/\p{Script=Devanagari}+/gu, orDescribed(devanagari))
    .replaceAll(/[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu, orDescribed(kana))
    .replaceAll(/\p{Script=Hangul}+/gu, orDescribed(hangul))
    .replaceAll(/[\p{Script=Hebrew}]+/gu, orDescribed(hebrew))
    .replaceAll(/\p{Script=Greek}+/gu, orDescribed(greek))
    .replaceAll(/\p{Script=Cyrillic}+/gu, orDescribed(cyrillic))
    .replaceAll(/[\p{Script=Latin}\p{M}]+/gu, latin)
    .replaceAll(/(?:(?![\p{ASCII}])[\p{L}\p{M}])+/gu, described)
    .replaceAll(/[^\p{ASCII}]/gu, ' ')
  return { text, isGuess }
}

/** Sanskrit in scholars' letters as English readers know it: Mṛgaśirā → Mrigashira. */
export function popularSanskrit(text: string): string {
  return text.replaceAll(/[\p{Script=Latin}\p{M}]+/gu, (word) =>
    /[śṣṛṝḷṅṇṃṁḥṭḍāīū]/iu.test(word.normalize('NFC'))
      ? bySigns(
          word
            .normalize('NFC')
            .replaceAll(/c(?!h)/gu, 'ch')
            .replaceAll(/C(?!h)/gu, 'Ch'),
          tables.sanskrit,
        )
      : word,
  )
}

/** Longest signs first, the case of the first letter kept, what is not in the table untouched. */
function bySigns(word: string, table: Readonly<Record<string, string>>): string {
  let said = ''
  for (let at = 0; at < word.length;) {
    const pair = word.slice(at, at + 2)
    const sign = pair.length === 2 && pair.toLowerCase() in table ? pair : word.slice(at, at + 1)
    const spoken = table[sign.toLowerCase()] ?? sign
    said += sign === sign.toLowerCase() ? spoken : spoken.charAt(0).toUpperCase() + spoken.slice(1)
    at += sign.length
  }
  return said
}

/** A word that has no sound of its own, such as a hard sign alone, is described. */
function orDescribed(say: (word: string) => string): (word: string) => string {
  return (word) => (/[a-z]/i.test(say(word)) ? say(word) : described(word))
}

function greek(word: string): string {
  return bySigns(word.normalize('NFD').replaceAll(/\p{M}/gu, ''), tables.greek)
}

function cyrillic(word: string): string {
  return bySigns(word.normalize('NFC'), tables.cyrillic)
}

function latin(word: string): string {
  return bySigns(word.normalize('NFC'), tables.latin).normalize('NFD').replaceAll(/\p{M}/gu, '')
}

function devanagari(word: string): string {
  const { consonants, vowels, vowelSigns, marks } = tables.devanagari
  const signs = Array.from(word.normalize('NFC').replaceAll('़', ''))
  const said = signs.map((sign, index) => {
    const consonant = lookUp(consonants, sign)
    if (consonant === null) return lookUp({ ...vowels, ...vowelSigns, ...marks }, sign) ?? ''
    const next = signs[index + 1]
    // A consonant carries an "a" unless a vowel sign or the virama takes it away, or the word ends.
    const keepsVowel = next !== undefined && next !== '्' && lookUp(vowelSigns, next) === null
    return keepsVowel || signs.length === 1 ? `${consonant}a` : consonant
  })
  return capitalized(said.join(''))
}

function kana(word: string): string {
  const hiragana = Array.from(word, (sign) =>
    /[ァ-ヴ]/u.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0x60) : sign,
  ).join('')
  // A small tsu lengthens what follows; where nothing follows it is said for itself.
  const said = hiragana.replaceAll(/っ(?!\p{Script=Hiragana})/gu, 'つ')
  return capitalized(bySigns(said, tables.kana))
}

function hangul(word: string): string {
  const { initials, medials, finals } = tables.hangul
  const said = Array.from(word.normalize('NFC'), (syllable) => {
    const index = syllable.charCodeAt(0) - 0xac00
    if (index < 0 || index > 11_171) return ''
    return [
      initials[Math.floor(index / 588)],
      medials[Math.floor((index % 588) / 28)],
      finals[index % 28],
    ].join('')
  })
  return capitalized(said.join(''))
}

function hebrew(word: string): string {
  const letters = Array.from(word.normalize('NFD')).flatMap(
    (sign) => lookUp(tables.hebrewLetters, sign) ?? [],
  )
  return letters.length === 0 ? ' ' : letters.join(' ')
}

/** Never silence: who hears "a word in Chinese characters" knows that there is one. */
function described(word: string): string {
  const script = Object.entries(tables.scriptNames).find(([name]) =>
    new RegExp(`\\p{Script=${name}}`, 'u').test(word),
  )
  return ` a word in ${script?.[1] ?? 'foreign letters'} `
}

function lookUp(table: Readonly<Record<string, string>>, sign: string): string | null {
  return table[sign] ?? null
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
