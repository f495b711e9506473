import { statementOf, type Fact } from './facts.ts'

interface Expected {
  readonly rules: Readonly<Record<string, { readonly id: string }>>
  /** Properties whose value is prose or a code of our own, which no mark repeats. */
  readonly prose?: RegExp
  /** Topics that claim nothing of the sky. */
  readonly structural?: RegExp
}

/** What is wrong with facts as parts, each with its id. */
export function faultsInParts(facts: readonly Fact[], expected: Expected): string[] {
  const ruleIds = new Set(Object.values(expected.rules).map(({ id }) => id))
  return facts.flatMap((fact) => {
    const faults = [
      ...(/\{(?!p1\}|p2\})/.test(statementOf(fact)) ? ['has a slot without a measure'] : []),
      ...(ruleIds.has(fact.ruleId) ? [] : [`rests on ${fact.ruleId}, which no table has`]),
      ...faultsOfMarks(fact, expected),
    ]
    return faults.map((fault) => `${fact.id} ${fault}`)
  })
}

/** Small words that join the words of a value. */
const JOINING = new Set(['by', 'and', 'in', 'of', 'the', 'none'])

function faultsOfMarks(fact: Fact, { prose, structural }: Expected): string[] {
  const { topic, property, value, marks, measures } = fact
  if (property === 'withheld' || structural?.test(topic)) return []
  if (marks.length === 0) return ['has no mark']
  if (typeof value === 'boolean' || prose?.test(`${topic}.${property}`)) return []
  const claimed = [
    ...marks.flatMap((mark) => Object.values(mark)),
    ...Object.values(measures).map((measure) => measure.value),
  ]
  const told = claimed.join(' ').toLowerCase()
  return [value]
    .flat()
    .flatMap((each) =>
      String(each)
        .toLowerCase()
        .split(/[ ,.]+/),
    )
    .filter((word) => !JOINING.has(word) && !told.includes(word))
    .map((word) => `has "${word}" for a value, and no mark that says it`)
}
