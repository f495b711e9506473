import { body } from '../body.ts'
import { clause, first, house, row, term, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfValue } from '../rows.ts'
import { meets } from './meets.ts'

/** The chart made of two. */
export const COMPOSITE: readonly ClauseRow[] = [
  row(/^composite\.aspect\./, (fact) => {
    const { body: one = '', partner = '', aspect = '' } = first(fact)
    const verb = meets(aspect)
    return verb === undefined
      ? null
      : clause(
          [
            `in the composite chart ${the(one)} ${verb} ${the(partner)}`,
            `${the(one)} of the composite chart ${verb} its ${partner}`,
          ],
          [`the composite ${aspect} of ${the(one)} and ${the(partner)}`],
        )
  }),
  rowOfValue(/^composite\.chart\.lunarPhase$/, (phase) =>
    clause([`the composite chart stands at the ${phase}`], [`a composite chart at the ${phase}`]),
  ),
  row(/^composite\.\w+\.angular$/, (fact) => {
    const [light, angle] = [the(body(fact)), String(fact.value)]
    return clause(
      [`${light} of the composite chart is angular, beside the ${angle}`],
      [`${light} beside the ${angle} of the composite chart`],
    )
  }),
  row(/^composite\.\w+\.sign$/, (fact) => {
    const [light, sign] = [body(fact), String(fact.value)]
    return clause(
      [
        `the composite ${light}${term('composite')} is in ${sign}`,
        `${the(light)} of the composite chart is in ${sign}`,
      ],
      [`the composite ${light} in ${sign}`],
    )
  }),
  row(/^composite\.\w+\.house$/, (fact) => {
    const [light, number] = [body(fact), String(fact.value)]
    return clause(
      [
        `the composite ${light}${term('composite')} is in ${house(number)}${term(`house${number}`)}`,
        `${the(light)} of the composite chart is in ${house(number)}`,
      ],
      [`the composite ${light} in ${house(number)}`],
    )
  }),
]
