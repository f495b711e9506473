import Sanscript from '@indic-transliteration/sanscript'
import tables from './romanize.data.json' with { type: 'json' }

/**
 * Where each of the ten Indic scripts begins in Unicode. Nine have every letter as far from there as
 * Devanagari has the same letter from 0900, as ISCII, India's standard before Unicode, had them;
 * Sinhala alone does not.
 */
const BLOCKS: Readonly<Record<string, number>> = {
  Devanagari: 0x0900,
  Bengali: 0x0980,
  Gurmukhi: 0x0a00,
  Gujarati: 0x0a80,
  Oriya: 0x0b00,
  Tamil: 0x0b80,
  Telugu: 0x0c00,
  Kannada: 0x0c80,
  Malayalam: 0x0d00,
  Sinhala: 0x0d80,
}
/** By Unicode's names. */
export const INDIC_SCRIPTS = Object.keys(BLOCKS)

/** Letters with a dot below, by their two parts: Unicode never puts these together by itself. */
const DOTTED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x280 }, (_, place) => String.fromCharCode(0x900 + place))
    .filter((letter) => letter.normalize('NFC') !== letter)
    .map((letter) => [letter.normalize('NFD'), letter]),
)
/** Letters that the library does not know, or that have no parallel in Devanagari, by what stands for them. */
const LETTERS: Readonly<Record<string, string>> = tables.indic

/**
 * A word of one of the ten scripts in Devanagari: of the library's schemes that one knows the most
 * letters, the others no dotted ones, and of k, kh, g and gh in Tamil they take the last.
 */
export function inDevanagari(word: string, script: string): string {
  const whole = word
    .normalize('NFC')
    .replaceAll(/.\p{M}/gu, (pair) => DOTTED.get(pair) ?? pair)
    .replaceAll(/[\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0C3C\u0CBC]/gu, '')
  const known = Array.from(whole, (sign) => LETTERS[sign] ?? sign).join('')
  if (script === 'Sinhala') return String(Sanscript.t(known, 'sinhala', 'devanagari'))
  return Array.from(known, (sign) => parallel(sign, BLOCKS[script]!)).join('')
}

function parallel(sign: string, block: number): string {
  const place = sign.charCodeAt(0) - block
  if (place < 0 || place >= 0x80) return sign
  const letter = String.fromCharCode(BLOCKS.Devanagari! + place)
  return LETTERS[letter] ?? letter
}
