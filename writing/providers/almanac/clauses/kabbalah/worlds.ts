import { clause, countedOf, first, row } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'

/** The four worlds, and how many lights each has. */
export const WORLDS: readonly ClauseRow[] = [
  row(/^worlds\.empty$/, ({ value }) =>
    typeof value !== 'object' || value.length !== 1
      ? null
      : clause(
          [
            `no light of {S's} chart is in ${value[0]}`,
            `${value[0]} is the one world without a light of {S's}`,
          ],
          [`the empty world of ${value[0]}`],
        ),
  ),
  row(/^worlds\.fullest$/, ({ value, subject }) => {
    if (typeof value !== 'object' || value.length !== 1) return null
    return subject === 'couple'
      ? clause(
          [
            `the lights of {A} and {B} together are thickest in ${value[0]}`,
            `in ${value[0]} most of the lights of {A} and {B} meet`,
          ],
          [`the fullest world, ${value[0]},`],
        )
      : clause(
          [
            `the fullest of the four worlds in {S's} chart is ${value[0]}`,
            `${value[0]} is the fullest of the four worlds for {S}`,
          ],
          [`${value[0]} as the fullest world`],
        )
  }),
  row(/^worlds\.(?:atzilut|beriah|yetzirah|assiah)$/, (fact) => {
    const { world = '', term = '', count = 0 } = first(fact)
    const lights = countedOf(count, 'light')
    return clause(
      [
        `${lights} of {S's} chart ${count === 1 ? 'is' : 'are'} in ${term}, the element of ${world}`,
      ],
      [`${lights} in ${world}`],
    )
  }),
]
