import { clause } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfFirst, rowOfValue } from '../rows.ts'

/** The ten South Indian poruthams. */
export const PORUTHAMS: readonly ClauseRow[] = [
  rowOfValue(/^poruthams\.mean$/, (value) =>
    clause(
      [
        `of the ten South Indian poruthams {A} and {B} have ${value}`,
        `${value} of the ten South Indian poruthams hold for {A} and {B}`,
      ],
      [`${value} of ten poruthams`],
    ),
  ),
  rowOfFirst(/^porutham\.\w+$/, 'term', (name, { value }) =>
    value === 'partly'
      ? null
      : clause([
          `${name} ${value === 'agree' ? 'agrees' : 'does not agree'}, counted from either star`,
        ]),
  ),
]
