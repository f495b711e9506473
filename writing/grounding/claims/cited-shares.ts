import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'

/** `one person in 27`, `one pair out of every forty`, `every fifth person`. */
export const isShare = ({ tokens }: ReadSentence, { at, kind }: Owned) =>
  (kind === 'ordinal' && tokens[at - 1]?.lower === 'every') ||
  (kind === 'number' &&
    /\bone( (person|pair|couple|birth|chart|man|woman|life|human))? (in|of|out of)( every)?$/.test(
      wordsOf(tokens, at - 5, at),
    ))

/** How far a number in words may be from the one counted. */
const ROUNDED = 0.2

/** How common something is told to be must be as it was counted, of the thing that is cited. */
export function shareClaim(
  mention: Owned,
  said: number | null,
  { facts, numbers }: { readonly facts: readonly Fact[]; readonly numbers: ReadonlySet<number> },
): Claim[] {
  const counted = facts.flatMap(({ frequency }) =>
    frequency === undefined
      ? []
      : [1 / frequency.share, ...frequency.interval.map((share) => 1 / share)],
  )
  const fits = counted.some((number) => Math.abs(number - (said ?? 0)) <= number * ROUNDED)
  if (said === null || numbers.has(said) || fits) return []
  const isKnown = counted.length > 0 || numbers.size > 0
  if (
    !isKnown ||
    facts.every(
      ({ frequency, marks }) =>
        frequency === undefined && marks.every(({ count }) => count === undefined),
    )
  )
    return []
  return [{ kind: 'share', words: mention.words, verdict: 'contradicted' }]
}
