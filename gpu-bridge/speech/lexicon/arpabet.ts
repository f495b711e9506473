/** The sounds our lexicon uses, longest signs first, as General American has them. x, the ch of Bach, is the nearest h or k. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['tʃ', 'CH'],
  ['dʒ', 'JH'],
  ['eɪ', 'EY'],
  ['aɪ', 'AY'],
  ['aʊ', 'AW'],
  ['oʊ', 'OW'],
  ['ɔɪ', 'OY'],
  ['ɪɹ', 'IH R'],
  ['ɛɹ', 'EH R'],
  ['ɑː', 'AA'],
  ['iː', 'IY'],
  ['uː', 'UW'],
  ['ɔː', 'AO'],
  ['ɑ', 'AA'],
  ['ɔ', 'AO'],
  ['ə', 'AH'],
  ['ʌ', 'AH'],
  ['ɛ', 'EH'],
  ['e', 'EH'],
  ['æ', 'AE'],
  ['ɪ', 'IH'],
  ['i', 'IY'],
  ['ʊ', 'UH'],
  ['u', 'UW'],
  ['ɚ', 'ER'],
  ['ɜ', 'ER'],
  ['ɹ', 'R'],
  ['ɡ', 'G'],
  ['ŋ', 'NG'],
  ['ʃ', 'SH'],
  ['ʒ', 'ZH'],
  ['θ', 'TH'],
  ['ð', 'DH'],
  ['j', 'Y'],
  ['h', 'HH'],
  ['b', 'B'],
  ['d', 'D'],
  ['f', 'F'],
  ['k', 'K'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['p', 'P'],
  ['s', 'S'],
  ['t', 'T'],
  ['v', 'V'],
  ['w', 'W'],
  ['z', 'Z'],
]
const VOWEL = /^(?:[AEIOU][A-Z])$/

/** Marks before a syllable, and the digit of its vowel: the stress of the word, and a lighter one beside it. */
const STRESSES: Readonly<Record<string, number>> = { ˈ: 1, ˌ: 2 }

/**
 * IPA as phones of the CMU dictionary, stress on vowels: `ˈzoʊdiˌæk` → Z OW1 D IY0 AE2 K. A word
 * without a mark has its stress on its only vowel. Throws on a sign that is not in the table.
 */
export function arpabetOf(ipa: string): readonly string[] {
  let stress = ipa.includes('ˈ') ? 0 : 1
  const phones: string[] = []
  for (let at = 0; at < ipa.length;) {
    const marked = STRESSES[ipa[at]!]
    if (marked !== undefined) {
      stress = marked
      at += 1
      continue
    }
    const [sign, sounds] = soundAt(ipa, at)
    for (const phone of sounds.split(' ')) {
      phones.push(VOWEL.test(phone) ? `${phone}${stress}` : phone)
      if (VOWEL.test(phone)) stress = 0
    }
    at += sign.length
  }
  return phones
}

function soundAt(ipa: string, at: number): readonly [string, string] {
  if (ipa[at] === 'x') return ['x', /^x(?:$|[^ˈˌaeiouɑɛəʌɪʊɔæ])/u.test(ipa.slice(at)) ? 'K' : 'HH']
  const sound = SOUNDS.find(([sign]) => ipa.startsWith(sign, at))
  if (!sound) throw new Error(`no English voice has the sound ${ipa[at]} of ${ipa}`)
  return sound
}
