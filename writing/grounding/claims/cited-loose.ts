import type { Knowledge } from '../knowledge.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Segment } from '../reading/segments.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isDeniedBefore } from './cited-denials.ts'
import { isOfUnknownSystem } from './system-of.ts'
import { isGeneric } from './person-judging.ts'

/** What is denied, counted from, said of a whole kind of people, or a verb of everyday English. */
export function isLoose(
  read: ReadSentence,
  { segment, knowledge }: { segment: Segment; knowledge: Knowledge },
  mention: Owned,
): boolean {
  const { tokens, mentions } = read
  const isDenied = segment.mentions.some(
    ({ kind, words, at }) =>
      kind === 'no' && at < mention.at && /^(no|not|never|neither|none|not one)$/i.test(words),
  )
  if (
    isDenied ||
    isDeniedBefore(read, mention) ||
    isOfUnknownSystem({ read, segment, knowledge }, mention)
  )
    return true
  if (mention.isBare && tokens[mention.end]?.lower === 'from') return true
  // A gate is called Opposition.
  if (mention.kind === 'aspect' && mention.at > 0 && tokens[mention.at]!.isCapital) return true
  if (mention.kind === 'aspect') return isEveryday(mention)
  // The Earth of a bodygraph has a gate; else it is the element.
  if (mention.value === 'Earth') return !mentions.some(({ kind }) => kind === 'gate')
  if (mention.kind === 'body' && isName(read, mention)) return true
  if (
    mention.kind === 'state' &&
    /\b(together|meet|only (when|if|while|once))\b/i.test(read.sentence)
  )
    return true
  // `and the six others are coloured in`.
  if (
    mention.kind === 'state' &&
    /\b(others?|rest|remaining)\b/.test(wordsOf(tokens, mention.at - 4, mention.at))
  )
    return true
  if (mention.kind === 'state') return !segment.mentions.some(({ kind }) => kind === 'center')
  if (mention.kind === 'strategy' || mention.kind === 'feeling')
    return mentions.some(({ kind, words }) => kind === 'type' && words.endsWith('s'))
  if (mention.kind === 'type' || mention.kind === 'profile') return isGeneric(read, mention)
  // `from the lagna`, `farther than the Sun`; but `none is touched by more than the Sun`.
  const lead = wordsOf(tokens, mention.at - 3, mention.at)
  const isMost = mentions.some(({ kind }) => kind === 'superlative')
  return (
    mention.kind === 'body' &&
    (/\b(from|like|instead of|rather than|unlike|in place of)( the| her| his)?$/.test(lead) ||
      (!isMost && /\bthan( the)?$/.test(lead)))
  )
}

/** Words that are an aspect or a dignity only where the rest of the sentence makes them one. */
export const isEveryday = ({ words }: Owned) =>
  /^(oppositions|conjunctions|joins|joined|are joined|is joined|meets|sits|rests|lies|opposite|face|faces|facing|right beside|beside|stands beside|keeps company|at home|among friends)/i.test(
    words,
  )

/** A word that a card may have said: what stands in small letters, and no number. */
export const isOfCard = ({ tokens }: ReadSentence, { at, kind }: Owned) =>
  kind === 'degrees' || !/^[\p{Lu}\d]/u.test(tokens[at]!.text)

/** Bodies of both at once, and a Yogini dasha that is called as Mars is. */
export const isName = ({ sentence }: ReadSentence, { words }: Owned) =>
  /^(suns|moons|ascendants|venuses)$/i.test(words) ||
  (words === 'Mangala' && /\byogini\b/i.test(sentence))
