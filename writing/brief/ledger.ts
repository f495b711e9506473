import type { Brief, Digest } from './brief.ts'

/** What a finished document used of its brief. */
export interface Used {
  /** Ids of facts its sentences cite. */
  readonly facts: readonly string[]
  /** Scenes it told, by `sayingId`. */
  readonly scenes: readonly string[]
}

/** What a document told, for those after it: facts of its brief alone, in the order of the brief, with the cards that say what they mean. */
export function digestOf(
  { document, thesis, themes, cards }: Brief,
  { facts, scenes }: Used,
): Digest {
  const cited = new Set(facts)
  const told = themes.flatMap((theme) => theme.facts).filter(({ fact }) => cited.has(fact.id))
  const written = told.flatMap((each) => each.cards).filter((id) => id in cards)
  return {
    document: document.id,
    thesis,
    told: told.map(({ fact }) => fact.id),
    cards: [...new Set(written)],
    scenes: [...new Set(scenes)],
  }
}

/** Facts that were told before, scenes included by their cards. */
export function toldBefore(digests: readonly Digest[]): ReadonlySet<string> {
  return new Set(digests.flatMap(({ told }) => told))
}
