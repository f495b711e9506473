import type { FactSystem, Subject } from '#core/systems.ts'
import type { Frequency } from './frequency/frequency.ts'
import type { Mark } from './marks.ts'
import { measureInWords, type Measure } from './measures.ts'

/**
 * Where a computed statement comes from: the rule applied and the text or
 * program it was taken from. A fact names it by its id (`ruleId`).
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
 * ± minutes birth time). What changes in kind within the window is withheld.
 */
type Certainty = 'certain' | 'approximate'

/**
 * One computed thing, in parts. Every astrological claim in a text must be traceable to one.
 *
 * `id` is `<subject>.<system>.<topic>.<property>` (`p1.western.moon.sign`), unique
 * within a couple and stable between runs and editions. `value` is the discrete claim,
 * `measures` its numbers with their units, `marks` what it claims for programs to read.
 * `sentence` is a whole sentence, third person, with slots: `{p1}` and `{p2}` where a name
 * goes, a measure's name where its number goes: `{p1}'s Moon stands at {degreesInSign} of Leo.`
 */
export interface Fact {
  readonly id: string
  readonly subject: Subject
  readonly system: FactSystem
  readonly topic: string
  readonly property: string
  readonly value: string | number | boolean | readonly string[]
  readonly measures: Readonly<Record<string, Measure>>
  readonly marks: readonly Mark[]
  readonly sentence: string
  readonly ruleId: string
  readonly certainty: Certainty
  /** How common it is among people, or among pairs; absent where nothing counted it. */
  readonly frequency?: Frequency
}

/** The names that stand for `{p1}` and `{p2}`; a reading of one person has no `p2`. */
export interface Names {
  readonly p1: string
  readonly p2?: string
}

/** A fact as a sentence with names and numbers in it. Throws when the fact names a person who is not there. */
export function state(fact: Fact, names: Names): string {
  return statementOf(fact).replaceAll(/\{(p1|p2)\}/g, (_, subject: 'p1' | 'p2') => {
    const name = names[subject]
    if (name === undefined) throw new Error(`${fact.id} speaks of ${subject}, who has no name here`)
    return name
  })
}

const SLOT = /\{(\w+)(?::([\w ]+))?\}/g

/** A fact's sentence with its numbers in it and the names still open. */
export function statementOf({ id, sentence, measures }: Fact): string {
  return sentence.replaceAll(SLOT, (slot, name: string, format?: string) => {
    if (name === 'p1' || name === 'p2') return slot
    const measure = measures[name]
    if (!measure) throw new Error(`${id} has no measure ${name}`)
    return measureInWords(measure, format)
  })
}

/** The part of a fact a system writes; `factOf` fills in the rest. */
export interface PartsBody {
  readonly topic: string
  readonly property: string
  readonly value: Fact['value']
  readonly measures?: Fact['measures']
  readonly marks: Fact['marks']
  readonly sentence: string
  readonly rule: Rule
  readonly certainty?: Certainty
}

/** A maker of facts for one subject and system: `const fact = factOf('p1', 'western')`. */
export function factOf(subject: Subject, system: FactSystem): (body: PartsBody) => Fact {
  const start = `${subject}.${system}.`
  return ({
    topic,
    property,
    value,
    measures = {},
    marks,
    sentence,
    rule,
    certainty = 'certain',
  }) => ({
    id: `${start}${topic}.${property}`,
    subject,
    system,
    topic,
    property,
    value,
    measures,
    marks,
    sentence,
    ruleId: rule.id,
    certainty,
  })
}
