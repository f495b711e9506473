import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owner } from '../reading/mention.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'

/** A part of a sentence between marks and words that part, with whom it speaks of. */
export interface Clause {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly people: readonly Owned[]
}

/** Words that deny what is said in a clause. */
export const DENIAL =
  /\b(not|n't|never|nor|neither|cannot|none|nobody|without|no longer|no|nothing)\b/

const BOUND = /^([,;:—–()]|and|but|while|whereas|yet|though|although|where)$/

/** The clauses of a sentence that tells of the two; a clause without anybody belongs to the one before it. */
export function clausesOf({ tokens, mentions, segments }: ReadSentence): readonly Clause[] {
  const isSpoken = (at: number) =>
    segments.some(({ from, to, mood }) => at >= from && at < to && mood === 'indicative')
  // `both gates of it`, `both its points`.
  const isOfThings = (at: number) =>
    /^both (of )?(its |the |his |her )?(gates|ends|halves|sides|points|of it)\b/.test(
      wordsOf(tokens, at, at + 4),
    )
  const people = mentions.filter(
    ({ kind, owner, at }) =>
      kind === 'person' &&
      owner !== null &&
      !isOfThings(at) &&
      // `only one of the two has it`.
      !(owner === 'both' && /\bone of$/.test(wordsOf(tokens, at - 2, at))),
  )
  const cuts = [0]
  tokens.forEach(({ lower }, at) => {
    if (at > 0 && BOUND.test(lower) && people.some((each) => each.at >= at)) cuts.push(at)
  })
  return [...cuts, tokens.length].slice(0, -1).flatMap((from, index): Clause[] => {
    const to = cuts[index + 1] ?? tokens.length
    if (!isSpoken(from)) return []
    const own = people.filter((each) => each.at >= from && each.at < to)
    return [{ text: wordsOf(tokens, from, to), from, to, people: own }]
  })
}

/** The persons that owners stand for. */
export const bothOf = (owner: Owner): readonly ('p1' | 'p2')[] => {
  if (owner === 'both') return ['p1', 'p2']
  return owner === null ? [] : [owner]
}
