import { a, clause, first, listed, row, term, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { rowOfValue } from '../rows.ts'

/** What is said of a chart as a whole. */
export const WHOLE_CHART: readonly ClauseRow[] = [
  row(/^pattern\./, (fact) => {
    const bodies = fact.marks.flatMap(({ body, relation }) =>
      body !== undefined && relation === 'belongs' ? [the(body)] : [],
    )
    const { term: kind = '', sign } = first(fact)
    if (bodies.length < 3 || kind === '') return null
    const where = sign === undefined ? '' : ` in ${sign}`
    return clause(
      [`${listed(bodies)} make ${a(kind)}${term(kind)}${where}`],
      [`the ${kind}${where}`, `{S's} ${kind}${where}`],
    )
  }),
  rowOfValue(/^chart\.lunarPhase$/, (phase) =>
    clause(
      [`{S} <was> born under the ${phase}`, `{S's} birth fell under the ${phase}`],
      [`a birth under the ${phase}`, `the ${phase} of the birth`],
    ),
  ),
  rowOfValue(/^chart\.shape$/, (shape) =>
    clause(
      [`{S's} planets are spread as ${a(shape)}`, `the planets make ${a(shape)} in {S's} chart`],
      [`planets spread as ${a(shape)}`],
    ),
  ),
  rowOfValue(/^chart\.sect$/, (sect) =>
    clause([`{S's} chart is a ${sect} chart`], [`a ${sect} chart`]),
  ),
]
