import { arpabetOf } from './arpabet.ts'

/** Kokoro's own signs where they are not the phone's small letter (misaki, `EN_PHONES.md`, American). */
const SIGNS: Readonly<Record<string, string>> = {
  AA: 'ɑ',
  AE: 'æ',
  AH: 'ʌ',
  AO: 'ɔ',
  AW: 'W',
  AY: 'I',
  EH: 'ɛ',
  ER: 'ɜɹ',
  EY: 'A',
  IH: 'ɪ',
  IY: 'i',
  OW: 'O',
  OY: 'Y',
  UH: 'ʊ',
  UW: 'u',
  CH: 'ʧ',
  JH: 'ʤ',
  HH: 'h',
  NG: 'ŋ',
  TH: 'θ',
  DH: 'ð',
  SH: 'ʃ',
  ZH: 'ʒ',
  Y: 'j',
  R: 'ɹ',
  G: 'ɡ',
}
/** A vowel without stress that has a sign of its own. */
const WEAK: Readonly<Record<string, string>> = { AH0: 'ə', ER0: 'əɹ' }

const STRESSES: Readonly<Record<string, string>> = { 1: 'ˈ', 2: 'ˌ' }

/** `ˈkeɪtu` → kˈAtu, as Kokoro takes it in `[Ketu](/kˈAtu/)`: stress stands before the vowel. */
export function misakiOf(ipa: string): string {
  const signs = arpabetOf(ipa).map((phone) => {
    const sound = phone.replace(/\d$/, '')
    const sign = WEAK[phone] ?? SIGNS[sound] ?? sound.toLowerCase()
    return (STRESSES[phone.at(-1)!] ?? '') + sign
  })
  return signs.join('')
}
