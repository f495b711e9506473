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
  const questions = new Map<string, Question>()
  const tests = catalogue.map(({ when }) => testOf(when, questions))
  const topics = byTopic([...questions.values()])
  const answers = new Uint8Array(questions.size)
  return (facts) => {
    answers.fill(0)
    let topic: string | null = null
    let properties: Properties | undefined
    for (const fact of facts) {
      // Facts of one topic stand together as a rule, and of most nothing is asked.
      if (fact.topic !== topic) properties = topics.get(fact.topic)
      topic = fact.topic
      for (const { asked, number } of properties?.get(fact.property) ?? NOTHING) {
        if (asked.fact === fact.id && answersTo(fact, asked)) answers[number] = 1
      }
    }
    return tests.flatMap((test, entry) => (test(answers) ? entry : []))
  }
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
  readonly number: number
}

/** What is asked of facts of a topic, by property. */
type Properties = ReadonlyMap<string, readonly Question[]>

const NOTHING: readonly Question[] = []

/** By the words of a fact that stand as they are: its id is put together for each. */
function byTopic(questions: readonly Question[]): ReadonlyMap<string, Properties> {
  const parts = questions.map((question) => {
    const [, , topic = '', ...property] = question.asked.fact.split('.')
    return { question, topic, property: property.join('.') }
  })
  return new Map(
    Array.from(
      Map.groupBy(parts, ({ topic }) => topic),
      ([topic, ofTopic]) => [
        topic,
        new Map(
          Array.from(
            Map.groupBy(ofTopic, ({ property }) => property),
            ([property, ofBoth]) => [property, ofBoth.map(({ question }) => question)],
          ),
        ),
      ],
    ),
  )
}

type Test = (answers: Uint8Array) => boolean

function testOf(condition: Condition, questions: Map<string, Question>): Test {
  if ('all' in condition) {
    const tests = condition.all.map((each) => testOf(each, questions))
    return (answers) => tests.every((test) => test(answers))
  }
  if ('any' in condition) {
    const tests = condition.any.map((each) => testOf(each, questions))
    return (answers) => tests.some((test) => test(answers))
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
  const question = questions.get(key) ?? { asked, number: questions.size }
  questions.set(key, question)
  return question
}

function answersTo({ value, measures }: Fact, { is, measure, from, to }: FactAsked): boolean {
  if (is && ![value].flat().some((each) => is.includes(each))) return false
  if (measure === undefined) return true
  const found = measures[measure]
  if (!found) return false
  const [least, most] = [found.from ?? found.value, found.to ?? found.value]
  return least >= (from ?? -Infinity) && most <= (to ?? Infinity)
}
