import { sensesAt } from './lexicon.ts'
import type { Token } from './tokens.ts'
import { wordsOf } from './words-of.ts'

/** A term's own words before which a name that is also a term is the term. */
const BEFORE_TERM = new Set(
  'a an no in of sidereal into sign through tropical from at and enters her his their the both natal conscious unconscious personality design composite progressed'.split(
    ' ',
  ),
)
/** What only a thing of the sky does, right after its name. */
const AFTER_TERM =
  /^(in|stands?|standing|stood|sits?|lies|squares?|trines?|opposes?|sextiles?|conjuncts?|rules?|ruled|rises?|rose|rising|sets?|setting|retrograde|direct|is (in|retrograde|direct|exalted|debilitated|combust|setting|rising|peregrine|strong|conjunct)|was (in|retrograde|direct|setting|rising)|comes (first|last|second|third|fourth|fifth|sixth)|falls?|fell|moves?|and (the )?(sun|moon|mercury|mars|jupiter|saturn|uranus|neptune|pluto|chiron))\b/
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

/** What a person has, whatever the person's name is. */
const OWN =
  /^(charts?|trees?|birth|births|months?|birthdays?|mending|design|life|bodygraph|profile|cross|side|keys|gates|lights|sky|skies)$/

/** `Ines and Mars`, `the Yesod of Ines and the Tiferet of Mars`, `the tree of Mars`: a name among people. */
function isBesidePerson(
  tokens: readonly Token[],
  at: number,
  others: ReadonlySet<string>,
): boolean {
  const isOther = (place: number) => others.has(tokens[place]?.lower ?? '')
  const last = tokens[at - 1]?.lower ?? ''
  if (/^(and|or|nor)$/.test(last)) return isOther(at - 2)
  if (last !== 'of') return false
  return (
    OWN.test(tokens[at - 2]?.lower ?? '') ||
    tokens.slice(0, at).some(({ lower }, place) => lower === 'of' && isOther(place + 1))
  )
}

/** Whether a name that is also a term is the term here: the sign Leo, and no person called Leo. `others`: the words of other people’s names, in small letters. */
export function isSky(
  tokens: readonly Token[],
  at: number,
  { length, others }: { readonly length: number; readonly others: ReadonlySet<string> },
): boolean {
  const end = at + length
  if (/^['’]s?$/.test(tokens[end]?.lower ?? '')) return false
  const kind = sensesAt(tokens, at, { isSmall: false })?.senses[0]?.kind
  if (kind === 'sign' || kind === 'nakshatra') return isPlaceName(tokens, at, { end, kind })
  if (isBesidePerson(tokens, at, others)) return false
  if (BEFORE_TERM.has(tokens[at - 1]?.lower ?? '')) return true
  if (AFTER_TERM.test(wordsOf(tokens, end, end + 3))) return true
  return (
    JOINS_TERM.test(wordsOf(tokens, at - 3, at)) ||
    /\b(lord|ruler|owner)( of( [^ ,]+)*)? ,$/.test(wordsOf(tokens, at - 9, at))
  )
}
