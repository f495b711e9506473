import { clause, first, row } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfSole } from '../rows.ts'

/** Channels that are whole, and the circuits they belong to. */
export const CHANNELS: readonly ClauseRow[] = [
  row(/^channel\./, (fact) => {
    const { channel = '', term = '' } = first(fact)
    const { center: from = '', partner: to = '' } =
      fact.marks.find(({ relation }) => relation === 'joins') ?? {}
    const ends = from === '' || to === '' ? '' : `, which joins the ${from} to the ${to}`
    return clause(
      [
        `{S} <has> the Channel ${channel}, ${term}${ends}`,
        `the Channel ${channel}, ${term}, is whole in {S}`,
      ],
      [`the Channel ${channel}, ${term},`, `{S's} Channel ${channel}`],
    )
  }),
  rowOfSole(/^circuits\.most$/, 'circuit', (circuit) =>
    clause(
      [
        `most of what {A} and {B} have together is ${circuit}`,
        `the greater part between {A} and {B} is ${circuit}`,
      ],
      [`so much that is ${circuit}`],
    ),
  ),
]
