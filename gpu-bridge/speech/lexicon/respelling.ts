import { arpabetOf } from './arpabet.ts'

/** Letters that English readers, and voices that learned from them, read as the phone. */
const LETTERS: Readonly<Record<string, string>> = {
  AA: 'ah',
  AE: 'a',
  AH: 'uh',
  AO: 'aw',
  AW: 'ow',
  AY: 'eye',
  EH: 'eh',
  ER: 'er',
  EY: 'ay',
  IH: 'ih',
  IY: 'ee',
  OW: 'oh',
  OY: 'oy',
  UH: 'oo',
  UW: 'oo',
  CH: 'ch',
  JH: 'j',
  HH: 'h',
  NG: 'ng',
  TH: 'th',
  DH: 'th',
  SH: 'sh',
  ZH: 'zh',
}

/** `ˈkeɪtu` → Kay-too: syllable by syllable, each with the consonants before its vowel. */
export function respellingOf(ipa: string): string {
  const syllables: string[] = ['']
  const phones = arpabetOf(ipa)
  for (const [index, phone] of phones.entries()) {
    const isVowel = /\d$/.test(phone)
    const letters = LETTERS[phone.replace(/\d$/, '')] ?? phone.toLowerCase()
    const hasVowel = phones.slice(0, index).some((other) => /\d$/.test(other))
    const opensSyllable = !isVowel && hasVowel && /\d$/.test(phones[index + 1] ?? '')
    if (opensSyllable || (isVowel && /\d$/.test(phones[index - 1] ?? ''))) syllables.push('')
    syllables[syllables.length - 1] += letters
  }
  const word = syllables.join('-')
  return word.charAt(0).toUpperCase() + word.slice(1)
}
