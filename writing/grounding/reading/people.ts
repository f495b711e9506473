import type { Names } from '#astrology/facts.ts'
import type { Pronouns } from '#core/person.ts'
import { spokenName } from '../../spoken-name.ts'
import { sensesAt } from './lexicon.ts'
import type { Owner } from './mention.ts'
import { tokensOf, type Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'

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

/** A term's own words before which a name that is also a term is the term. */
const BEFORE_TERM = new Set(
  'a an no in of sidereal into sign through tropical from at and enters her his their the both natal conscious unconscious personality design composite progressed'.split(
    ' ',
  ),
)
/** What only a thing of the sky does, right after its name. */
const AFTER_TERM =
  /^(in|stands?|stood|sits?|lies|squares?|trines?|opposes?|sextiles?|conjuncts?|rules?|ruled|rises?|rose|rising|sets?|setting|retrograde|direct|is (in|retrograde|direct|exalted|debilitated|combust|setting|rising|peregrine|strong|conjunct)|was (in|retrograde|direct|setting|rising)|comes (first|last|second|third|fourth|fifth|sixth)|falls?|fell|moves?|and (the )?(sun|moon|mercury|mars|jupiter|saturn|uranus|neptune|pluto|chiron))\b/
/** What joins a thing of the sky to the next, right before it. */
const JOINS_TERM =
  /(conjunction|opposition|trine|square|sextile|quincunx|semisquare|semisextile|quintile) (with|to|from)$|'s$|\b(sun|moon|mercury|mars|jupiter|saturn|uranus|neptune|pluto|chiron) (and|to|with)$/

/** Right before a sign or a mansion, and never before a person who has its name. */
const BEFORE_PLACE =
  /(^|\s)(in|into|sidereal|tropical|through|enters|entered|her|his|their|the|an?|no|natal|composite|progressed|conscious|unconscious|((degrees?|minutes?|(?<!rising )sign|stretch|beginning|end|cusp|pada|padas|quarters?|mansion|star|part|half|\d+°\S*) of))$/
/** Right after one. */
const AFTER_PLACE =
  /^(rising|ascending|rises|rose|(is|was) (rising|setting|also rising)|begins|opens|season)\b/
const BEFORE_SKY =
  /^(sun|moon|mercury|venus|mars|jupiter|saturn|uranus|neptune|pluto|ascendant|midheaven|descendant|lagna)$/
/** What a person does who is named behind another. */
const DOES =
  /^(with|has|have|had|is|was|does|did|can|will|would|holds?|brings?|takes?|gives?|stands?|sits?|meets?|shares?|lives?|wants?|needs?|decides?|conditions?|responds?|guides?|belongs?|leans?|writes?|both|together|who|whose|are|were|reach|complete)$/

/** `in Leo`, `Leo rising`, `Cancer and Leo`: the sign; `the chart of Rohini and Leo`: two people. */
function isPlaceName(
  tokens: readonly Token[],
  at: number,
  { end, kind }: { readonly end: number; readonly kind: string },
): boolean {
  const [last = '', next = ''] = [tokens[at - 1]?.lower, tokens[end]?.lower]
  if (BEFORE_PLACE.test(wordsOf(tokens, at - 3, at))) return true
  if (AFTER_PLACE.test(wordsOf(tokens, end, end + 3))) return true
  if (BEFORE_SKY.test(next) && !/^(and|of|between|for|from|to|by)$/.test(last)) return true
  // In a list or a course of places: what stands before it is one.
  if (!/^(and|or|to|,|nor)$/.test(last) || DOES.test(next)) return false
  const before = sensesAt(tokens, at - 2, { isSmall: false })
  return before?.senses[0]?.kind === kind && isPlaceName(tokens, at - 2, { end: at - 1, kind })
}

/** Whether a name that is also a term is the term here. */
function isSky(tokens: readonly Token[], at: number, length: number): boolean {
  const end = at + length
  if (/^['’]s?$/.test(tokens[end]?.lower ?? '')) return false
  const kind = sensesAt(tokens, at, { isSmall: false })?.senses[0]?.kind
  if (kind === 'sign' || kind === 'nakshatra') return isPlaceName(tokens, at, { end, kind })
  if (BEFORE_TERM.has(tokens[at - 1]?.lower ?? '')) return true
  if (AFTER_TERM.test(wordsOf(tokens, end, end + 3))) return true
  return (
    JOINS_TERM.test(wordsOf(tokens, at - 3, at)) ||
    /\b(lord|ruler|owner)( of( [^ ,]+)*)? ,$/.test(wordsOf(tokens, at - 9, at))
  )
}

/** Reads people out of tokens; made once for a text. */
export function personReader({ names, pronouns, only }: People) {
  const known = (['p1', 'p2'] as const).flatMap((owner) => {
    const name = spokenName(names[owner] ?? '')
    if (name === '') return []
    const whole = tokensOf(name).map(({ lower }) => lower)
    const forms = whole.length > 1 && whole[0]!.length > 2 ? [whole, whole.slice(0, 1)] : [whole]
    return forms.map((words) => ({ owner, words }))
  })
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
    const name = token.isCapital
      ? known.find(({ words }) => words.every((word, step) => tokens[at + step]?.lower === word))
      : undefined
    if (name && !(isTerm(at) && isSky(tokens, at, name.words.length))) {
      return { owner: name.owner, end: at + name.words.length, form: 'name' }
    }
    const form = FORMS[token.lower]
    // The letter He inside a sentence is no person.
    if (form && !(token.text === 'He' && at > 0 && !/[.!?:"“]/.test(tokens[at - 1]!.text))) {
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
