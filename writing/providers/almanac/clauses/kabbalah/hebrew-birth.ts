import { clause, first, measured, row, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfBoth, rowOfFirst, rowOfValue } from '../rows.ts'

/** The day of a birth by the Hebrew calendar, and how two such days stand. */
export const HEBREW_BIRTH: readonly ClauseRow[] = [
  rowOfValue(/^hebrewDate\.date$/, (date) =>
    clause(
      [
        `{S} <was> born on ${date} of the Hebrew calendar`,
        `the Hebrew calendar has ${date} for {S's} birth`,
      ],
      [`a birth on ${date}`],
    ),
  ),
  rowOfValue(/^hebrewDate\.sunset$/, (when) => clause([`{S} <was> born ${when} sunset`])),
  rowOfFirst(/^hebrewDay\.moon$/, 'count', (day) =>
    clause(
      [
        `{S} <was> born on day ${day} of a lunar month`,
        `day ${day} of a lunar month was the day of {S's} birth`,
      ],
      [`day ${day} of a lunar month`],
    ),
  ),
  rowOfValue(/^weekday\.day$/, (day) =>
    clause(
      [
        `by the Hebrew count {S} <was> born on a ${day}`,
        `the day of {S's} birth is a ${day} by the Hebrew count`,
      ],
      [`a birth on a Hebrew ${day}`],
    ),
  ),
  rowOfValue(/^weekday\.creation$/, (deed) =>
    clause(
      [
        `the weekday of {S's} birth is that on which ${deed}`,
        `in the week of creation {S's} day is that on which ${deed}`,
      ],
      [`the day on which ${deed}`],
    ),
  ),
  row(/^weekday\.letter$/, (fact) => {
    const { letter = '' } = first(fact)
    return clause(
      [
        `the Gra gives {S's} weekday the double letter ${letter}`,
        `{S's} weekday has the double letter ${letter} with the Gra`,
      ],
      [`the double letter ${letter}`],
    )
  }),
  row(/^weekday\.hour$/, (fact) => {
    const planet = the(first(fact).body ?? '')
    return clause([`{S} <was> born in an hour that ${planet} serves`], [`an hour of ${planet}`])
  }),
  row(/^anniversaries\.daysApart$/, (fact) => {
    const days = measured(fact, 'days', 'day')
    return clause(
      [
        `the Hebrew birthdays of {A} and {B} are ${days} apart in the year`,
        `between the Hebrew birthdays of {A} and {B} lie ${days}`,
      ],
      [`Hebrew birthdays ${days} apart`],
    )
  }),
  rowOfBoth(/^anniversaries\.weekdays$/, 'count', (one, two) =>
    one === two
      ? clause(
          [
            `both {A} and {B} were born on day ${one} of creation`,
            `day ${one} of creation is that of {A} and of {B}`,
          ],
          [`one day of creation, day ${one}, for both`],
        )
      : clause(
          [
            `{A} was born on day ${one} of creation and {B} on day ${two}`,
            `day ${two} of creation is {B's} and day ${one} is {A's}`,
          ],
          [`days ${one} and ${two} of creation`],
        ),
  ),
]
