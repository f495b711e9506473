import { state, type Fact, type Names } from './facts.ts'
import { ruleOf } from './rules.ts'

export type FactJson = ReturnType<typeof factJson>

/** A fact as it is printed: what it says, what it claims, by which rule and source, and how common it is (null where that was not counted). */
export function factJson(fact: Fact, names: Names) {
  const { id, subject, system, value, measures, marks, certainty, frequency = null } = fact
  const [statement, rule] = [state(fact, names), ruleOf(fact)]
  return { id, subject, system, value, statement, measures, marks, certainty, rule, frequency }
}
