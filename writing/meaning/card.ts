/**
 * What a placement means, as a writer may use it: the craft's reading, and nothing computed. A card
 * stands for one thing a fact can say (`western.moon.cancer`) and is cited as `meaning.<id>`.
 *
 * Texts are in the third person with slots (`fill-slots.ts`): `{P}` the person's name, `{P's}`,
 * `{they}` `{them}` `{their}` `{theirs}` `{themself}` that person's pronouns, `{They}` at the start
 * of a sentence. In cards of two people `{A}` owns the first thing named in the id and `{B}` the
 * second, with `{a.they}`, `{b.their}` and so on. A verb whose subject is a pronoun slot, and every
 * verb of a predicate, stands in angles in the singular, so that it can agree: `{they} <keeps>`.
 */
export interface Card {
  /** What the thing is, for who never heard of it: a noun phrase with its article, told in passing. */
  readonly gloss?: string
  /** What it makes of a person, as a noun phrase: `the wish to be needed`. */
  readonly trait: string
  /** What the trait turns into, as a noun phrase: `the fear of being a burden`. */
  readonly shadow: string
  /** Predicates that tell the gift: `<notices> who has gone quiet`. */
  readonly gifts: readonly string[]
  /** Predicates that tell the price: `<counts> a late answer as a small desertion`. */
  readonly prices: readonly string[]
  /** A lived moment each, one to three whole sentences that claim nothing of any chart. */
  readonly scenes: readonly string[]
  /** What writers of lesser almanacs say here, and we do not. */
  readonly notToSay: readonly string[]
}

/** Cards by id, as each file of the phrasebook holds them. */
export type Cards = Readonly<Record<string, Card>>
