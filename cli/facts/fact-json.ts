import { state, type Fact, type Names } from '#astrology/facts.ts'

export type FactJson = ReturnType<typeof factJson>

/** A fact as it is printed: what it says, what it claims, by which rule and source. */
export function factJson(fact: Fact, names: Names) {
  const { id, subject, system, value, measures, marks, certainty, rule } = fact
  return {
    id,
    subject,
    system,
    value,
    statement: state(fact, names),
    measures,
    marks,
    certainty,
    rule,
  }
}
