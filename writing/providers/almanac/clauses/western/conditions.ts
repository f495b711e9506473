import { body } from '../body.ts'
import { a, clause, placement, row, term, the } from '../clause.ts'
import type { ClauseRow } from '../clause.ts'

const DIGNITIES: Readonly<Record<string, string>> = {
  domicile: 'in its own sign',
  exaltation: 'exalted',
  detriment: 'in detriment',
  fall: 'in fall',
  peregrine: 'peregrine',
}

/** How a planet is where it stands. */
export const CONDITIONS: readonly ClauseRow[] = [
  row(/^\w+\.(domicile|exaltation|detriment|fall|peregrine)$/, (fact, [dignity = '']) => {
    const state = DIGNITIES[dignity] ?? ''
    const light = body(fact)
    const nouns = state.startsWith('in ')
      ? [`${the(light)} ${state}`]
      : [`the ${state} ${light}`, `${a(state)} ${light}`]
    return placement(
      `is ${state}${term(dignity)}`,
      clause([`{S's} ${light} is ${state}${term(dignity)}`], nouns),
    )
  }),
  row(/^\w+\.motion$/, (fact) => {
    if (fact.value !== 'retrograde') return null
    const light = body(fact)
    return clause(
      [`{S's} ${light} is retrograde`, `${the(light)} was retrograde when {S} <was> born`],
      [`the retrograde ${light}`, `a retrograde ${light}`],
    )
  }),
]
