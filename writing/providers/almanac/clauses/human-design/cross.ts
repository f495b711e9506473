import { marked } from '../../../../brief/card-ids/row.ts'
import { clause, first, listed, row } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfBoth, rowOfValue } from '../rows.ts'

/** The incarnation cross. */
export const CROSS: readonly ClauseRow[] = [
  rowOfValue(/^cross\.name$/, (value) =>
    clause(
      [
        `{S's} incarnation cross is the ${value}`,
        `{S's} cross of incarnation is called the ${value}`,
        `the ${value} is {S's} incarnation cross`,
      ],
      [`the ${value}`],
    ),
  ),
  row(/^cross\.angle$/, (fact) =>
    clause([`{S's} cross is a ${first(fact).cross?.replace(/ Cross$/, '') ?? ''} one`], []),
  ),
  row(/^cross\.gates$/, (fact) => {
    const gates = marked(fact, 'gate').map(String)
    return clause(
      [
        `{S's} cross stands on the Gates ${listed(gates)}`,
        `the Gates ${listed(gates)} carry {S's} cross`,
      ],
      [`the four gates of the cross`],
    )
  }),
  rowOfBoth(/^crosses\.quarters$/, 'term', (one, two) =>
    one === two
      ? clause(
          [
            `both {A} and {B} were born into the quarter of ${one}`,
            `the quarter of ${one} is that of both {A} and {B}`,
          ],
          [`the one quarter of both, that of ${one},`],
        )
      : clause(
          [
            `{A} was born into the quarter of ${one} and {B} into that of ${two}`,
            `${two} is {B's} quarter and ${one} is {A's}`,
          ],
          [`the quarters of ${one} and ${two}`],
        ),
  ),
]
