import { pluralVerb } from '../../../../meaning/agreement.ts'
import { a, clause, other, row, who } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfBoth, rowOfFirst } from '../rows.ts'

/** How the types, authorities and profiles of two go together. */
export const TYPES_OF_TWO: readonly ClauseRow[] = [
  rowOfBoth(/^types\.relation$/, 'relation', (one, two) =>
    one === two
      ? clause([`by type both {A} and {B} ${pluralVerb(one)}`])
      : clause([`by type {A} ${one} and {B} ${two}`, `{B} ${two} and {A} ${one}, by type`]),
  ),
  row(/^authorities\.pace$/, ({ value }) => {
    if (value !== 'p1' && value !== 'p2') return null
    return clause(
      [
        `${who(value)} needs time before deciding and ${who(other(value))} does not`,
        `what is to hold for both waits for ${who(value)}`,
      ],
      [`the time that ${who(value)} needs before deciding`],
    )
  }),
  rowOfFirst(/^coincidence\.type$/, 'type', (type) =>
    clause(
      [`{A} and {B} are of one type, ${type}`, `${type} is the type of both {A} and {B}`],
      [`the type they have in common`],
    ),
  ),
  rowOfFirst(/^coincidence\.authority$/, 'authority', (authority) =>
    clause(
      [
        `{A} and {B} both decide by ${authority} authority`,
        `${authority} authority belongs to both {A} and {B}`,
      ],
      [`${authority} authority in both`],
    ),
  ),
  rowOfBoth(/^types\.pair$/, 'type', (one, two) =>
    one === two
      ? clause(
          [`both {A} and {B} are ${one}s`, `{A} and {B} are of one type, ${one}`],
          [`a pair of ${one}s`],
        )
      : clause(
          [`{A} is ${a(one)} and {B} ${a(two)}`, `{B} is ${a(two)} and {A} ${a(one)}`],
          [`the types ${one} and ${two}`],
        ),
  ),
  rowOfBoth(/^authorities\.pair$/, 'authority', (one, two) =>
    one === two
      ? clause(
          [
            `both {A} and {B} decide by ${one} authority`,
            `${one} authority decides for {A} and for {B}`,
          ],
          [`${one} authority in both`],
        )
      : clause(
          [
            `{A} decides by ${one} authority and {B} by ${two} authority`,
            `{B} has ${two} authority and {A} ${one} authority`,
          ],
          [`the authorities ${one} and ${two}`],
        ),
  ),
  rowOfBoth(/^profiles\.pair$/, 'profile', (one, two) =>
    one === two
      ? clause(
          [`both {A} and {B} have the profile ${one}`, `{A's} profile and {B's} are both ${one}`],
          [`the profile ${one} in both`],
        )
      : clause(
          [`{A's} profile is ${one} and {B's} is ${two}`, `{B's} profile is ${two}, {A's} ${one}`],
          [`the profiles ${one} and ${two}`],
        ),
  ),
]
