import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { wordsOf } from '../reading/words-of.ts'

/** `The seventh house she leaves to Venus`, `are Saturn's property`: a house that a cited fact has a body rule, where nothing says that it stands there. */
export function isRuled(
  { kind, tie }: Claim,
  { tokens }: ReadSentence,
  facts: readonly Fact[],
): boolean {
  if (kind !== 'house' || tie === undefined) return false
  const { value, subjects } = tie
  return (
    !/\b(in|into|inside|occupies|inhabits|visits|enters)( (the|her|his|its|my))?$/.test(
      wordsOf(tokens, value.at - 3, value.at),
    ) &&
    subjects.every((subject) =>
      facts.some(({ marks }) =>
        marks.some(
          ({ body, ofHouse }) => body === subject.value && ofHouse === Number(value.value),
        ),
      ),
    )
  )
}

/** `but he has one in the third, Jupiter`, where quadrants are cited. */
export const isQuadrant = ({ kind, tie }: Claim, facts: readonly Fact[]) =>
  kind === 'house' &&
  tie?.value.kind === 'ordinal' &&
  facts.some(({ marks }) =>
    marks.some(({ term }) => term?.startsWith(`${tie.value.words.toLowerCase()} quadrant`)),
  )
