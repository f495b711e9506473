import type { Subject, System } from '#core/systems.ts'

/**
 * Where a computed statement comes from: the rule applied and the text or
 * program it was taken from. Printed beside the fact, so a reader can check it.
 */
export interface Rule {
  /** Stable and dotted: `western.aspect`, `humanDesign.type`. */
  readonly id: string
  /** The rule in one sentence. */
  readonly rule: string
  /** A book, table, standard or reference program. */
  readonly source: string
}

/**
 * How far a fact can be trusted. `certain`: true for the whole of the birth window.
 * `approximate`: true in kind, but its numbers move within the window (unknown or
 * ± minutes birth time). What changes in kind within the window is left out.
 */
type Certainty = 'certain' | 'approximate'

/**
 * One computed thing. Every astrological claim in a text must be traceable to one.
 *
 * `id` is `<subject>.<system>.<topic>.<property>` (`p1.western.moon.sign`), unique
 * within a couple and stable between runs. `value` is the discrete claim, `numbers`
 * its measures (name carries the unit: `degrees`, `orbDegrees`, `points`).
 * `statement` is a whole sentence, third person, with `{p1}` and `{p2}` where a name
 * goes: `{p1}'s Moon stands in Leo.`
 */
export interface Fact {
  readonly id: string
  readonly subject: Subject
  readonly system: System
  readonly topic: string
  readonly property: string
  readonly value: string | number | boolean | readonly string[]
  readonly numbers?: Readonly<Record<string, number>>
  readonly statement: string
  readonly rule: Rule
  readonly certainty: Certainty
}

/** The names that stand for `{p1}` and `{p2}`; a reading of one person has no `p2`. */
export interface Names {
  readonly p1: string
  readonly p2?: string
}

/** A fact as a sentence with names in it. Throws when the fact names a person who is not there. */
export function state(fact: Fact, names: Names): string {
  return fact.statement.replaceAll(/\{(p1|p2)\}/g, (_, subject: 'p1' | 'p2') => {
    const name = names[subject]
    if (name === undefined) throw new Error(`${fact.id} speaks of ${subject}, who has no name here`)
    return name
  })
}

/** The part of a fact a system writes; `factOf` fills in the rest. */
export type FactBody = Pick<Fact, 'topic' | 'property' | 'value' | 'statement' | 'rule'> &
  Partial<Pick<Fact, 'numbers' | 'certainty'>>

/** A maker of facts for one subject and system: `const fact = factOf('p1', 'western')`. */
export function factOf(subject: Subject, system: System): (body: FactBody) => Fact {
  return ({ certainty = 'certain', ...body }) => ({
    id: `${subject}.${system}.${body.topic}.${body.property}`,
    subject,
    system,
    ...body,
    certainty,
  })
}
