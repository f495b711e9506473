import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { marked } from '../../../brief/card-ids/row.ts'
import { first, row } from './clause.ts'
import type { Clause, ClauseRow } from './clause.ts'

type Known<Field extends keyof Mark> = NonNullable<Mark[Field]>

/** A row for which the value is enough. */
export function rowOfValue(of: RegExp, say: (value: string) => Clause): ClauseRow {
  return row(of, ({ value }) => say(String(value)))
}

/** A row of values of which there is one at least. */
export function rowOfList(
  of: RegExp,
  say: (values: readonly string[]) => Clause | null,
): ClauseRow {
  return row(of, ({ value }) =>
    typeof value !== 'object' || value.length === 0 ? null : say(value),
  )
}

/** A row that says nothing where the first claim does not know this field. */
export function rowOfFirst<Field extends keyof Mark>(
  of: RegExp,
  field: Field,
  say: (known: Known<Field>, fact: Fact, caught: readonly string[]) => Clause | null,
): ClauseRow {
  return row(of, (fact, caught) => {
    const known = first(fact)[field]
    return known === undefined ? null : say(known as Known<Field>, fact, caught)
  })
}

/** The same of what is the most or the least of its kind; nothing where several are. */
export function rowOfSole<Field extends keyof Mark>(
  of: RegExp,
  field: Field,
  say: (known: Known<Field>, fact: Fact) => Clause | null,
): ClauseRow {
  return rowOfFirst(of, field, (known, fact) => (fact.marks.length > 1 ? null : say(known, fact)))
}

/** A row about a field of two claims, that of the first person before; nothing where one is missing. */
export function rowOfBoth<Field extends keyof Mark>(
  of: RegExp,
  field: Field,
  say: (one: Known<Field>, two: Known<Field>) => Clause | null,
): ClauseRow {
  return row(of, (fact) => {
    const [one, two] = marked(fact, field)
    return one === undefined || two === undefined ? null : say(one, two)
  })
}
