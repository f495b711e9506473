import { clause, first } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfFirst } from '../rows.ts'

/** The four arrows. */
export const VARIABLES: readonly ClauseRow[] = [
  rowOfFirst(
    /^variables\.(digestion|environment|motivation|perspective)$/,
    'term',
    (term, fact, [kind = '']) => {
      const { arrow } = first(fact)
      return clause(
        [
          `{S's} ${kind} is ${term} with the arrow to the ${arrow}`,
          `{S} <has> ${term} for ${kind}, with the arrow to the ${arrow}`,
        ],
        [`${kind} by ${term}`],
      )
    },
  ),
]
