import type { Fact } from '../../facts.ts'
import type { CatalogueEntry } from './catalogue-entry.ts'
import type { Condition, FactAsked } from './condition.ts'

/**
 * Says which entries of a catalogue a pair holds, by their places in it, in rising order. Made
 * once for a catalogue: what all entries ask of one fact is looked at when the fact comes by.
 */
export function entriesHeldBy(
  catalogue: readonly Pick<CatalogueEntry, 'when'>[],
): (facts: readonly Fact[]) => number[] {
  const look = entriesLookedFor(catalogue)
  return (facts) => {
    const pair = look()
    pair.read(facts)
    return pair.held()
  }
}

/** What is read little by little of the facts between two, and then the entries they hold. */
interface EntriesLookedFor {
  read(facts: readonly Fact[]): void
  held(): number[]
}

/** The same of pairs whose facts are told part by part: each call begins with another pair. */
export function entriesLookedFor(
  catalogue: readonly Pick<CatalogueEntry, 'when'>[],
): () => EntriesLookedFor {
  const questions = new Map<string, Question>()
  const tests = catalogue.map(({ when }) => testOf(when, questions))
  const topics = byTopic(questions.values())
  return () => {
    const answers = new Uint8Array(questions.size)
    return {
      read: (facts) => answer(facts, topics, answers),
      held: () => entriesBy(answers, tests),
    }
  }
}

function answer(
  facts: readonly Fact[],
  topics: ReadonlyMap<string, Properties>,
  answers: Uint8Array,
): void {
  let topic: string | null = null
  let properties: Properties | undefined
  for (const fact of facts) {
    // Facts of one topic stand together as a rule, and of most nothing is asked.
    if (fact.topic !== topic) properties = topics.get(fact.topic)
    topic = fact.topic
    if (properties === undefined) continue
    for (const { asked, of, number } of properties.get(fact.property) ?? NOTHING) {
      if (isOf(fact, of) && answersTo(fact, asked)) answers[number] = 1
    }
  }
}

function entriesBy(answers: Uint8Array, tests: readonly Test[]): number[] {
  const held: number[] = []
  for (let entry = 0; entry < tests.length; entry += 1) {
    if (tests[entry]!(answers)) held.push(entry)
  }
  return held
}

/** Whether an entry of a catalogue asks anything of a fact: of all others none hangs. */
export function askedBy(
  catalogue: readonly Pick<CatalogueEntry, 'when'>[],
): (fact: Fact) => boolean {
  const questions = new Map<string, Question>()
  for (const { when } of catalogue) testOf(when, questions)
  const ids = new Set(Array.from(questions.values(), ({ asked }) => asked.fact))
  return ({ id }) => ids.has(id)
}

/** One thing asked of one fact, numbered, however many entries ask it. */
interface Question {
  readonly asked: FactAsked
  /** Who and what the fact is of; with its topic and property that is its whole id. */
  readonly of: Of
  readonly number: number
}

type Of = Readonly<Record<'subject' | 'system', string>>

/** An id that is compared is first put together, of each pair anew: its parts are there. */
function isOf({ subject, system }: Fact, of: Of): boolean {
  return system === of.system && subject === of.subject
}

/** What is asked of facts of a topic, by property. */
type Properties = ReadonlyMap<string, readonly Question[]>

const NOTHING: readonly Question[] = []

/**
 * A topic may have dots in it, and which of an id's do not part it from the property: so a
 * question stands under every topic there may be, and its fact finds it under its own.
 */
function byTopic(questions: Iterable<Question>): ReadonlyMap<string, Properties> {
  const topics = new Map<string, Map<string, Question[]>>()
  for (const question of questions) {
    const [, , ...words] = question.asked.fact.split('.')
    for (let at = 1; at < words.length; at += 1) {
      const topic = words.slice(0, at).join('.')
      const property = words.slice(at).join('.')
      const properties = topics.get(topic) ?? new Map<string, Question[]>()
      topics.set(topic, properties.set(property, [...(properties.get(property) ?? []), question]))
    }
  }
  return topics
}

type Test = (answers: Uint8Array) => boolean

function testOf(condition: Condition, questions: Map<string, Question>): Test {
  if ('all' in condition) {
    const tests = condition.all.map((each) => testOf(each, questions))
    return (answers) => {
      for (const test of tests) if (!test(answers)) return false
      return true
    }
  }
  if ('any' in condition) {
    const tests = condition.any.map((each) => testOf(each, questions))
    return (answers) => {
      for (const test of tests) if (test(answers)) return true
      return false
    }
  }
  if ('of' in condition) {
    const tests = condition.of.map((each) => testOf(each, questions))
    return (answers) => tests.filter((test) => test(answers)).length >= condition.some
  }
  const { number } = questionFor(condition, questions)
  return (answers) => answers[number] === 1
}

function questionFor(asked: FactAsked, questions: Map<string, Question>): Question {
  const key = JSON.stringify(asked)
  const [subject = '', system = ''] = asked.fact.split('.', 2)
  const of = { subject, system }
  const question = questions.get(key) ?? { asked, of, number: questions.size }
  questions.set(key, question)
  return question
}

function answersTo({ value, measures }: Fact, { is, measure, from, to }: FactAsked): boolean {
  if (is && !says(value, is)) return false
  if (measure === undefined) return true
  const found = measures[measure]
  if (!found) return false
  const [least, most] = [found.from ?? found.value, found.to ?? found.value]
  return least >= (from ?? -Infinity) && most <= (to ?? Infinity)
}

function says(value: Fact['value'], is: NonNullable<FactAsked['is']>): boolean {
  return typeof value === 'object' ? value.some((each) => is.includes(each)) : is.includes(value)
}
