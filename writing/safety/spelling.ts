/** Grave words people misspell or half hide, seven letters and more: a slip leaves them readable. */
const WORDS = `
  suicide suicidal overdose strangle strangled violent violence abusive threaten threatened threatens
  threatening murdered assaulted assault harassed molested hitting slapped slapping punched beating
  pregnant pregnancy miscarriage miscarry abortion conceive infertile fertility
  disease illness diagnosis diagnosed depression depressed medicine medication surgery operation
  hospital alcoholic diabetes dementia antidepressants schizophrenia
  custody lawsuit arrested solicitor deported
  missing disappeared whereabouts kidnapped
  underage virginity boyfriend girlfriend husband daughter`
  .trim()
  .split(/\s+/)

/** Words of their own that lie one letter from one of those. */
const NO_SLIPS: ReadonlySet<string> = new Set([
  'lawyers', 'tumours', 'mission', 'kissing', 'hissing', 'sitting', 'fitting', 'heating', 'bearing',
  'boating', 'hinting', 'violet', 'batting', 'sugary', 'sapping', 'massing', 'misting', 'decease', 'deceive', 'slipped', 'snapped', 'clapped', 'pinched', 'person', 'strange', 'struggle', 'straggle',
  'operations', 'husbands', 'daughters', 'diseases', 'boyfriends', 'girlfriends', 'prisons',
  'conceived', 'conceives', 'violets', 'hospitals', 'beatings', 'abortions', 'slipping', 'snapping',
  'hidden', 'bitting', 'passing', 'messing', 'miss', 'musing', 'mussing', 'illnesses', 'deported',
  'reported', 'departed', 'depressing', 'dismissing',
]) // prettier-ignore

const KNOWN: ReadonlySet<string> = new Set(WORDS)

/** The word it was meant to be: one slip off, or with stars for letters; itself otherwise. */
export function spelledRight(word: string): string {
  if (word.length > LONGEST) return word
  if (word.includes('*')) {
    const hidden = new RegExp(`^${word.replaceAll(/\*+/g, '\\p{L}{1,3}')}$`, 'u')
    return [...WORDS, ...HIDDEN_WORDS].find((known) => hidden.test(known)) ?? word
  }
  if (word.length < 6 || KNOWN.has(word) || NO_SLIPS.has(word)) return word
  return WORDS.find((known) => known.length >= 6 && isOneSlipOff(word, known)) ?? word
}

/** No word in the lists is longer, nor is one with as many stars meant to be one of them. */
const LONGEST = 24

/** Short ones, known by their stars alone. */
const HIDDEN_WORDS = ['kill', 'rape', 'raped', 'die', 'dead', 'suicide', 'sex', 'beat', 'drugs']

/** One letter more, less, other, or two changed places; the first letter is hardly ever the slip. */
function isOneSlipOff(word: string, known: string): boolean {
  if (word[0] !== known[0] || Math.abs(word.length - known.length) > 1) return false
  let same = 0
  while (same < word.length && word[same] === known[same]) same += 1
  // Another ending is no slip: punches, punched.
  if (same >= known.length - 1) return false
  const [rest, meant] = [word.slice(same), known.slice(same)]
  return (
    rest.slice(1) === meant ||
    rest === meant.slice(1) ||
    rest.slice(1) === meant.slice(1) ||
    (rest[0] === meant[1] && rest[1] === meant[0] && rest.slice(2) === meant.slice(2))
  )
}
