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

/**
 * IPA as phones of the CMU dictionary, stress on vowels: `ˈkeɪtu` → K EY1 T UW0. A word without a
 * mark has its stress on its only vowel. Throws on a sign that is not in the table.
 */
export function arpabetOf(ipa: string): readonly string[] {
  const isMarked = ipa.includes('ˈ')
  let isNextStressed = !isMarked
  const phones: string[] = []
  for (let at = 0; at < ipa.length;) {
    if (ipa[at] === 'ˈ') {
      isNextStressed = true
      at += 1
      continue
    }
    const [sign, sounds] = soundAt(ipa, at)
    for (const phone of sounds.split(' ')) {
      phones.push(VOWEL.test(phone) ? `${phone}${isNextStressed ? 1 : 0}` : phone)
      if (VOWEL.test(phone)) isNextStressed = false
    }
    at += sign.length
  }
  return phones
}

function soundAt(ipa: string, at: number): readonly [string, string] {
  if (ipa[at] === 'x') return ['x', /^x(?:$|[^ˈaeiouɑɛəʌɪʊɔæ])/u.test(ipa.slice(at)) ? 'K' : 'HH']
  const sound = SOUNDS.find(([sign]) => ipa.startsWith(sign, at))
  if (!sound) throw new Error(`no English voice has the sound ${ipa[at]} of ${ipa}`)
  return sound
}
