import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Claim } from '../claim.ts'
import type { Knowledge } from '../knowledge.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'

/** One end of what passes between two: a body or a sefirah, and whose it is. */
type End = readonly [thing: string | undefined, who: string | undefined]

const endsOf = ({ body, partner, sefirah, partnerSefirah, whose, partnerWhose }: Mark) =>
  [
    [[body, whose] as End, [partner, partnerWhose] as End],
    [[sefirah, whose] as End, [partnerSefirah, partnerWhose] as End],
  ].filter(([one, two]) => one![0] !== undefined && two![0] !== undefined && one![0] !== two![0])

/**
 * What passes between two different things of two people, told of the other one of each: `her Jupiter
 * has come to his lagna` where it is his Jupiter and her lagna.
 */
export function endClaims(
  { mentions }: ReadSentence,
  facts: readonly Fact[],
  { all }: Knowledge,
): readonly Claim[] {
  const ownersOf = (thing: string) =>
    mentions
      .filter(({ value, how }) => value === thing && (how === 'own' || how === 'after'))
      .map(({ owner }) => owner)
  const isSwapped = ([thing, who]: End) => {
    const owners = ownersOf(thing!)
    return (
      owners.length > 0 &&
      owners.every((owner) => owner !== who && owner !== 'both' && owner !== null)
    )
  }
  // `From her Lagna his Moon is in the fifth; from his, hers in the first`: one of the two is told by its name.
  const isToldOf = (things: readonly (string | undefined)[]) =>
    facts.some(({ marks }) =>
      marks.some((mark) =>
        endsOf(mark).some((ends) =>
          ends.every(
            ([thing, who]: End) =>
              things.includes(thing) && ownersOf(thing!).some((owner) => owner === who),
          ),
        ),
      ),
    )
  return facts.flatMap(({ marks, system }) =>
    marks
      .filter(({ partnerWhose }) => partnerWhose !== undefined)
      .flatMap((mark): readonly Claim[] => {
        const swapped = endsOf(mark).find((ends) => ends.every((end) => isSwapped(end!)))
        const [[one] = [], [two] = []] = swapped ?? []
        if (!swapped || isToldOf([one, two])) return []
        const isSo = all.some(
          ({ mark: other, fact }) =>
            fact.system === system &&
            other.aspect === mark.aspect &&
            other.house === mark.house &&
            other.count === mark.count &&
            other.relation === mark.relation &&
            endsOf(other).some(
              ([a, b]) =>
                (a![0] === two && b![0] === one && a![1] === mark.whose) ||
                (a![0] === one && b![0] === two && a![1] === mark.partnerWhose),
            ),
        )
        return isSo ? [] : [{ kind: 'owner', words: `${one} … ${two}`, verdict: 'contradicted' }]
      }),
  )
}
