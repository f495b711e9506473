import { body } from '../body.ts'
import { clause, house, placement, row, term, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'

/** Where planets and points stand. */
export const PLACEMENTS: readonly ClauseRow[] = [
  row(/^\w+\.sign$/, (fact) => {
    const [light, sign] = [body(fact), String(fact.value)]
    return placement(
      `is in ${sign}`,
      clause(
        [
          `{S's} ${light}${term(light)} is in ${sign}`,
          `${the(light)} was in ${sign} when {S} <was> born`,
        ],
        [`${the(light)} in ${sign}`, `{S's} ${light} in ${sign}`],
      ),
    )
  }),
  row(/^\w+\.house$/, (fact) => {
    const [light, number] = [body(fact), String(fact.value)]
    const place = `${house(number)}${term(`house${number}`)}`
    return placement(
      `is in ${place}`,
      clause(
        [`{S's} ${light} is in ${place}`, `${the(light)} is in {S's} ${place.slice(4)}`],
        [`${the(light)} in ${place}`, `{S's} ${light} in ${place}`],
      ),
    )
  }),
]
