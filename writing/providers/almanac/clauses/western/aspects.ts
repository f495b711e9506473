import { a, clause, first, nearness, row, term, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'
import { meets } from './meets.ts'

/** How the points of one chart meet. */
export const ASPECTS: readonly ClauseRow[] = [
  row(/^(?:aspect|parallel|contraparallel)\./, (fact) => {
    const { body: one = '', partner = '', aspect = '' } = first(fact)
    const verb = meets(aspect)
    if (verb === undefined) return null
    const two = `${the(partner)}${nearness(fact)}`
    return clause(
      [
        `{S's} ${one} makes ${a(aspect)} to ${two}`,
        `{S's} ${one} ${verb} ${two}`,
        `${the(one)} and ${the(partner)} are in ${aspect} in {S's} chart`,
      ],
      [
        `the ${aspect} of ${the(one)} and ${the(partner)}${term(aspect)}`,
        `the ${aspect} between ${the(one)} and ${the(partner)}`,
      ],
    )
  }),
]
