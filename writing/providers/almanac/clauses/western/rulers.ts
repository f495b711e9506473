import { body } from '../body.ts'
import { clause, first, house, row, term, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'

/** Which planet rules what. */
export const RULERS: readonly ClauseRow[] = [
  row(/^house(\d+)\.rulerHouse$/, (fact, [number = '']) => {
    const [ruler, ruled, place] = [the(body(fact)), house(number), house(String(fact.value))]
    return clause(
      [
        `${ruler}, the ruler of {S's} ${ruled.slice(4)}, is in ${place}${term(`house${String(fact.value)}`)}`,
        `the ruler of {S's} ${ruled.slice(4)}, ${ruler}, is in ${place}`,
      ],
      [`${ruler} in ${place} as ruler of ${ruled.replace(' house', '')}`],
    )
  }),
  row(/^house(\d+)\.ruler$/, (fact, [number = '']) => {
    const [ruler, ruled] = [the(body(fact)), house(number)]
    return clause([`${ruler} rules {S's} ${ruled.slice(4)}`], [`${ruler} as ruler of ${ruled}`])
  }),
  row(/^\w+\.dispositor$/, (fact) => {
    const { body: ruler = '', partner: light = '' } = first(fact)
    return clause(
      [
        `{S's} ${light} answers to ${the(ruler)}, the ruler of its sign`,
        `${the(ruler)} rules the sign of {S's} ${light}`,
      ],
      [`${the(ruler)} as ruler of the sign of {S's} ${light}`],
    )
  }),
]
