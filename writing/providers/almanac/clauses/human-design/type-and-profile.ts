import { a, clause, row } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfValue } from '../rows.ts'

/** What somebody is by design. */
export const TYPE_AND_PROFILE: readonly ClauseRow[] = [
  rowOfValue(/^type\.type$/, (value) =>
    clause([`{S} <is> ${a(value)}`], [`the type of ${a(value)}`]),
  ),
  rowOfValue(/^authority\.authority$/, (value) =>
    clause(
      [`{S's} authority is ${value}`, `{S} <has> ${value} authority`],
      [`${value} authority`, `{S's} ${value} authority`],
    ),
  ),
  rowOfValue(/^type\.strategy$/, (value) =>
    clause(
      [`the strategy of the type is ${value}`, `{S's} strategy is ${value}`],
      [`the strategy ${value}`],
    ),
  ),
  rowOfValue(/^type\.signature$/, (value) =>
    clause(
      [`the signature of the type is ${value}`, `when it goes well {S's} signature is ${value}`],
      [`the signature of ${value}`],
    ),
  ),
  rowOfValue(/^type\.notSelf$/, (value) =>
    clause(
      [`the not-self theme of the type is ${value}`, `{S's} not-self theme is ${value}`],
      [`the not-self theme of ${value}`],
    ),
  ),
  row(/^profile\.profile$/, (fact) => {
    const [, conscious, unconscious] = fact.marks
    const named =
      conscious?.term !== undefined && unconscious?.term !== undefined
        ? `, ${conscious.term} and ${unconscious.term}`
        : ''
    const profile = String(fact.value)
    return clause(
      [`{S's} profile is ${profile}${named}`],
      [`the profile ${profile}`, `a ${profile} profile`],
    )
  }),
]
