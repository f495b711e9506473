import type { Subject, System } from '#core/systems.ts'
import type { Mark } from './marks.ts'
import { measureInWords, UNITS, type Measure, type Unit } from './measures.ts'

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
  readonly system: System
  readonly topic: string
  readonly property: string
  readonly value: string | number | boolean | readonly string[]
  readonly measures: Readonly<Record<string, Measure>>
  readonly marks: readonly Mark[]
  readonly sentence: string
  readonly ruleId: string
  readonly certainty: Certainty
  /** The sentence with its numbers in it and the names still open: `statementOf` the fact. */
  readonly statement: string
  readonly rule: Rule
  /** The measures' values by name, and `<name>From` and `<name>To` of one that moves. */
  readonly numbers?: Readonly<Record<string, number>>
  /** Its maker writes the numbers into the sentence, and does not tell what it claims yet. */
  readonly isStated?: true
}

/** The names that stand for `{p1}` and `{p2}`; a reading of one person has no `p2`. */
export interface Names {
  readonly p1: string
  readonly p2?: string
}

/** A fact as a sentence with names and numbers in it. Throws when the fact names a person who is not there. */
export function state(fact: Fact, names: Names): string {
  return fact.statement.replaceAll(/\{(p1|p2)\}/g, (_, subject: 'p1' | 'p2') => {
    const name = names[subject]
    if (name === undefined) throw new Error(`${fact.id} speaks of ${subject}, who has no name here`)
    return name
  })
}

const SLOT = /\{(\w+)(?::([\w ]+))?\}/g

/** A sentence with its numbers in it and the names still open. */
function told(id: string, sentence: string, measures: Fact['measures']): string {
  return sentence.replaceAll(SLOT, (slot, name: string, format?: string) => {
    if (name === 'p1' || name === 'p2') return slot
    const measure = measures[name]
    if (!measure) throw new Error(`${id} has no measure ${name}`)
    return measureInWords(measure, format)
  })
}

/** The same fact with other measures, and told with them. */
export function withMeasures(fact: Fact, measures: Fact['measures']): Fact {
  const { numbers: _, ...rest } = fact
  const statement = fact.isStated ? fact.statement : told(fact.id, fact.sentence, measures)
  return { ...rest, measures, statement, ...numbersOf(measures) }
}

function numbersOf(measures: Fact['measures']): Pick<Fact, 'numbers'> {
  const numbers: Record<string, number> = {}
  let isEmpty = true
  for (const [name, { value, from, to }] of Object.entries(measures)) {
    isEmpty = false
    numbers[name] = value
    if (from === undefined || to === undefined) continue
    numbers[`${name}From`] = from
    numbers[`${name}To`] = to
  }
  return isEmpty ? {} : { numbers }
}

interface Body {
  readonly topic: string
  readonly property: string
  readonly value: Fact['value']
  readonly rule: Rule
  readonly certainty?: Certainty
}

/** A fact in parts as its system makes it. */
export interface PartsBody extends Body {
  readonly sentence: string
  readonly measures?: Fact['measures']
  readonly marks: Fact['marks']
}

/** A fact whose numbers are written into its sentence. */
export interface StatedBody extends Body {
  readonly statement: string
  readonly numbers?: Readonly<Record<string, number>>
}

/** The part of a fact a system writes; `factOf` fills in the rest. */
export type FactBody = PartsBody | StatedBody

/** A maker of facts for one subject and system: `const fact = factOf('p1', 'western')`. */
export function factOf(subject: Subject, system: System): (body: FactBody) => Fact {
  return (given) => {
    const { topic, property, value, rule, certainty = 'certain' } = given
    const id = `${subject}.${system}.${topic}.${property}`
    const parts = 'statement' in given ? stated(given) : inParts(id, given)
    return {
      id,
      subject,
      system,
      topic,
      property,
      value,
      ruleId: rule.id,
      rule,
      certainty,
      ...parts,
    }
  }
}

type Parts = Pick<Fact, 'measures' | 'marks' | 'sentence' | 'statement' | 'numbers' | 'isStated'>

function inParts(id: string, { sentence, measures, marks }: PartsBody): Parts {
  // Most have none, and their sentences are not read through for slots.
  if (measures === undefined) return { measures: {}, marks, sentence, statement: sentence }
  return {
    measures,
    marks,
    sentence,
    statement: told(id, sentence, measures),
    ...numbersOf(measures),
  }
}

function stated({ statement, numbers = {} }: StatedBody): Parts {
  const entries = Object.entries(numbers).map(([name, value]) => [
    name,
    { value, unit: unitOf(name) },
  ])
  const measures = Object.fromEntries(entries) as Fact['measures']
  return {
    measures,
    marks: [],
    sentence: statement,
    statement,
    ...numbersOf(measures),
    isStated: true,
  }
}

function unitOf(name: string): Unit {
  if (/degrees/i.test(name)) return 'degrees'
  if (/julianDay/i.test(name)) return 'julianDay'
  return UNITS.find((unit) => name.toLowerCase().endsWith(unit)) ?? 'count'
}
