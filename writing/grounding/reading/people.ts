import type { Names } from '#astrology/facts.ts'
import type { Pronouns } from '#core/person.ts'
import { calledBy } from '../../given-name.ts'
import { soundAlike, spokenName } from '../../spoken-name.ts'
import type { Owner } from './mention.ts'
import { tokensOf, type Token } from './tokens.ts'
import { isSky } from './sky-names.ts'

/** Whom a text is about and how it speaks of them. */
export interface People {
  readonly names: Names
  readonly pronouns: Readonly<{ p1?: Pronouns | null; p2?: Pronouns | null }>
  /** The one person a document is about; null where it is about both. */
  readonly only: 'p1' | 'p2' | null
}

export interface PersonWord {
  readonly owner: Owner
  readonly end: number
  /** `name`, `subject` (she), `possessive` (her), `absolute` (hers), `object` (him). */
  readonly form: 'name' | 'subject' | 'possessive' | 'absolute' | 'object' | 'pair'
}

const FORMS: Readonly<Record<string, readonly [Pronouns, PersonWord['form']]>> = {
  she: ['she', 'subject'],
  her: ['she', 'possessive'],
  hers: ['she', 'absolute'],
  herself: ['she', 'object'],
  he: ['he', 'subject'],
  him: ['he', 'object'],
  his: ['he', 'possessive'],
  himself: ['he', 'object'],
}

const PAIRS =
  'the two of them,the two,these two,the pair,the couple,both of them,both,each of them,each,either of them,either,neither of them,neither of the two,neither,they,them,their,theirs,between them,each other,one another,the match,the lovers,two people'.split(
    ',',
  )
const PAIR_WORDS = PAIRS.map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length)

/** Reads people out of tokens; made once for a text. Two of one name are `the first Alex` and `the second Alex`. */
export function personReader({ names, pronouns, only }: People) {
  const areAlike = soundAlike(names.p1 ?? '', names.p2 ?? '')
  const formsOf = (owner: 'p1' | 'p2') => {
    const forms = formsOfName(names[owner] ?? '')
    const which = ['the', owner === 'p1' ? 'first' : 'second']
    return areAlike ? forms.slice(0, 1).map((whole) => [...which, ...whole]) : forms
  }
  const isOfBoth = (words: readonly string[]) =>
    (['p1', 'p2'] as const).every((owner) => formsOf(owner).some((form) => isSame(form, words)))
  // The whole name before its first word, which two may have in common.
  const known = (['p1', 'p2'] as const)
    .flatMap((owner) => {
      const forms = formsOf(owner)
      const first = areAlike ? 'the' : tokensOf(spokenName(names[owner] ?? ''))[0]?.text
      return forms
        .filter((words, at) => at === 0 || !isOfBoth(words))
        .map((words) => ({ owner, words, first }))
    })
    .toSorted((one, other) => other.words.length - one.words.length)
  const namesOf = (mine: Owner) =>
    new Set(known.flatMap(({ owner, words }) => (owner === mine ? [] : words)))
  const named = { p1: namesOf('p1'), p2: namesOf('p2') }
  const othersOf = (owner: Owner): ReadonlySet<string> =>
    owner === 'p1' || owner === 'p2' ? named[owner] : new Set()
  const byPronoun = (pronoun: Pronouns): Owner => {
    const fits = (['p1', 'p2'] as const).filter(
      (owner) => names[owner] !== undefined && (pronouns[owner] ?? pronoun) === pronoun,
    )
    const [first] = fits
    if (fits.length === 1) return first!
    return only
  }
  return (
    tokens: readonly Token[],
    at: number,
    isTerm: (at: number) => boolean,
  ): PersonWord | null => {
    const token = tokens[at]!
    // Most scripts know no capitals, and some write their own name small.
    const name = known.find(
      ({ words, first }) =>
        (token.isCapital || token.text === first) &&
        words.every((word, step) => tokens[at + step]?.lower === word),
    )
    const others = othersOf(name?.owner ?? null)
    if (name && !(isTerm(at) && isSky(tokens, at, { length: name.words.length, others }))) {
      return { owner: name.owner, end: at + name.words.length, form: 'name' }
    }
    const form = FORMS[token.lower]
    // The letter He inside a sentence is no person.
    const isLetter =
      token.text === 'He' &&
      tokens[at + 1]?.text === ',' &&
      /^letter$/.test(tokens[at + 3]?.lower ?? '')
    if (
      form &&
      !isLetter &&
      !(token.text === 'He' && at > 0 && !/[.!?:"“]/.test(tokens[at - 1]!.text))
    ) {
      return { owner: byPronoun(form[0]), end: at + 1, form: form[1] }
    }
    const pair = PAIR_WORDS.find((words) =>
      words.every((word, step) => tokens[at + step]?.lower === word),
    )
    if (!pair) return null
    const isSingle = only !== null && ['they', 'them', 'their', 'theirs'].includes(pair[0]!)
    if (isSingle) {
      const own = pronouns[only] ?? null
      return own === 'they' || own === null
        ? { owner: only, end: at + 1, form: 'possessive' }
        : null
    }
    if (only !== null) return null
    // Of two, one of whom is spoken of as `they`, nobody can tell whom it means.
    const isOneOf = /^(they|them|their|theirs)$/.test(pair.join(' '))
    const isSpokenSo = [pronouns.p1, pronouns.p2].includes('they')
    if (isOneOf && isSpokenSo) return { owner: null, end: at + 1, form: 'possessive' }
    const possessive = pair[0] === 'their' ? 'possessive' : 'pair'
    return { owner: 'both', end: at + pair.length, form: possessive }
  }
}

/** The words somebody is named by, the whole name first; none for a name of nothing. */
function formsOfName(name: string): readonly (readonly string[])[] {
  const whole = wordsIn(spokenName(name))
  if (whole.length === 0) return []
  const first = whole.length > 1 && whole[0]!.length > 2 ? [whole.slice(0, 1)] : []
  return [whole, wordsIn(calledBy(name)), ...first]
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at])
}

function wordsIn(name: string): readonly string[] {
  return tokensOf(name).map(({ lower }) => lower)
}
