import { marked } from '../../../../brief/card-ids/row.ts'
import { clause, first, house, listed, own, plural, row, term, the, who } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'

/** Whose planets stand in whose houses. */
export const OVERLAYS: readonly ClauseRow[] = [
  row(/^overlay\.filled\./, (fact) => {
    const { whose, partnerWhose, house: number = 1 } = first(fact)
    const bodies = listed(marked(fact, 'body').map(the))
    const place = `${own(partnerWhose)} ${house(number).slice(4)}`
    return plural(
      [
        `${who(whose)} brings ${bodies} into ${place}`,
        `into ${place} come ${bodies} of ${who(whose)}`,
      ],
      [`${own(whose)} planets in ${place}`],
    )
  }),
  row(/^overlay\./, (fact) => {
    const { whose, body = '', partnerWhose, house: number = 1 } = first(fact)
    const [light, place] = [
      `${own(whose)} ${body}`,
      `${own(partnerWhose)} ${house(number).slice(4)}`,
    ]
    return clause(
      [`${light} is in ${place}${term(`house${number}`)}`, `in ${place} stands ${light}`],
      [`${light} in ${place}`],
    )
  }),
]
