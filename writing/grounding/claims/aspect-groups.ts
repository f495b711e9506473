import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isBody } from './anchors.ts'

export const isThing = (mention: Owned) => isBody(mention) || mention.kind === 'sefirah'

/** Two things said to be in an aspect. */
export interface Pairing {
  readonly one: Owned
  readonly two: Owned
  readonly aspect: Owned
}

/** Whether an aspect's object is near enough behind it to be its own. */
export function reaches(
  tokens: readonly { lower: string; text: string }[],
  aspect: Owned,
  two: Owned,
): boolean {
  const gap = tokens.slice(aspect.end, two.at)
  if (gap.length > 12) return false
  return !gap.some(
    ({ lower, text }, index) =>
      /^(and|while|so|which|as)$/.test(lower) && index > 0 && text !== ',',
  )
}

export const among = (group: readonly Owned[], aspect: Owned): Pairing[] =>
  group.flatMap((one, index) =>
    group.slice(index + 1).map((two) => ({ one: ownedAs(one, two), two, aspect })),
  )

/** `Netzach and Gevurah in her tree`: both are hers. */
const ownedAs = (one: Owned, two: Owned): Owned =>
  two.how === 'after' && one.how !== 'own' && one.how !== 'after'
    ? { ...one, owner: two.owner, how: 'after' }
    : one

/** `the Sun–Venus trine`: two things and their aspect in one word. */
export function compoundsOf({ segment, read: { tokens } }: Ground): readonly Pairing[] {
  const things = segment.mentions.filter(isThing)
  return things.flatMap((one): Pairing[] => {
    const two = things.find(({ at }) => at === one.end + 1)
    const aspect = segment.mentions.find(({ kind, at }) => kind === 'aspect' && at === two?.end)
    return two && aspect && /^[–-]$/.test(tokens[one.end]?.text ?? '') ? [{ one, two, aspect }] : []
  })
}
