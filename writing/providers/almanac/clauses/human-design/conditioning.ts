import { clause, countedOf, first, listed, other, row, who } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfSole } from '../rows.ts'

/** Which of two conditions the other, and where. */
export const CONDITIONING: readonly ClauseRow[] = [
  row(/^conditioning\.(p\d)InP\d$/, ({ value }, [giver = '']) => {
    const [from, to] = [who(giver), who(other(giver))]
    const centers = countedOf(Number(value), 'center')
    return value === 0
      ? clause([`${from} conditions ${to} in no center`])
      : clause(
          [
            `${from} conditions ${to} in ${centers}`,
            `in ${centers} ${to} is conditioned by ${from}`,
          ],
          [`the weather that ${from} brings into ${centers} of ${to}`],
        )
  }),
  rowOfSole(/^conditioning\.most$/, 'center', (name, fact) => {
    const { whose, partnerWhose } = first(fact)
    const [from, to] = [who(whose), who(partnerWhose)]
    return clause(
      [
        `most of all ${from} conditions ${to} in the ${name} Center`,
        `the ${name} Center is where ${from} conditions ${to} most`,
      ],
      [`the ${name} Center, where ${from} conditions ${to} most,`],
    )
  }),
  row(/^conditioning\.most$/, ({ marks }) => {
    const [{ whose, partnerWhose } = {}, ...more] = marks
    if (more.some((each) => each.whose !== whose)) return null
    const centers = listed(marks.map(({ center }) => `the ${center} Center`))
    return clause([`most of all ${who(whose)} conditions ${who(partnerWhose)} in ${centers}`])
  }),
]
