import type { Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'

/** How many kootas give all, nothing, less than all, or half. */
export function kootas(ground: Ground, _thing: Owned, text: string): readonly number[] | null {
  if (/\bwhen all\b/.test(text)) return null
  const known = new Map(
    ground.knowledge
      .with('points')
      .filter(
        ({ mark, fact }) =>
          // What one of two ways of reckoning gives is not what is given.
          fact.topic === 'ashtakoota' &&
          mark.term?.endsWith(' koota') === true &&
          mark.of !== undefined,
      )
      .map(({ mark }) => [mark.term, mark]),
  )
  if (known.size === 0) return null
  const all = [...known.values()]
  const count = (has: (points: number, of: number) => boolean) => [
    all.filter(({ points = 0, of = 0 }) => has(points, of)).length,
  ]
  if (
    /\b(full|complete|whole|brim|everything|all their points|all its points|full marks|in full|fully|maximum|all they (have|can|could|hold)|all (that )?can be given|all there is)\b/.test(
      text,
    )
  )
    return count((points, of) => points === of)
  if (/\b(nothing|empty|zero|fails?|failed|no points?|none at all)\b/.test(text))
    return count((points) => points === 0)
  if (/\b(short|lose|lost|incomplete|lacking|less than)\b/.test(text))
    return count((points, of) => points < of)
  if (/(?<!and a )\bhalf\b(?! a point)/.test(text)) return count((points, of) => points * 2 === of)
  return null
}

/** How many exceptions the texts name for a koota. */
export function exceptions(ground: Ground, _thing: Owned, text: string): readonly number[] | null {
  const { knowledge, segment } = ground
  const koota = segment.mentions.find(({ kind }) => kind === 'koota')
  if (/\bone of the exceptions\b/.test(text)) return null
  if (!koota && !/\b(texts?|books?|allow|hold|name)\b/.test(text)) return null
  const dosha = segment.mentions.find(({ kind }) => kind === 'dosha')
  // `Against his Mangal dosha the texts hold five exceptions`.
  if (!koota && dosha) {
    const own = knowledge.facts.filter(
      ({ topic, property, subject }) =>
        topic === 'mangalDosha' &&
        property.startsWith('exception') &&
        (dosha.owner === null || dosha.owner === 'both' || subject === dosha.owner),
    )
    return own.length === 0 ? null : [own.length]
  }
  const all = knowledge
    .with('term')
    .filter(
      ({ mark, fact }) =>
        mark.term?.endsWith('koota exception') === true &&
        (koota === undefined || mark.term === `${koota.value} exception`) &&
        fact.topic === 'kootaException',
    )
  return knowledge.systems.has('vedic') ? [new Set(all.map(({ fact }) => fact.id)).size] : null
}
