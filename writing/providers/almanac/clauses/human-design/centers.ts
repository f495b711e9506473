import type { Fact } from '#astrology/facts.ts'
import { a, clause, counted, first, listed, other, own, row, who } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'

function center(fact: Fact): Clause | null {
  const { center: name, state } = first(fact)
  if (name === undefined || state === undefined) return null
  const wholly = state === 'open' ? 'wholly open' : state
  return clause(
    [`{S's} ${name} Center is ${wholly}`, `the ${name} Center is ${wholly} in {S}`],
    [`${a(state)} ${name} Center`, `the ${state} ${name} Center`],
  )
}

/** One center in two, by who defines it. */
function between({ marks, value }: Fact): Clause | null {
  const name = marks.find((mark) => mark.center !== undefined)?.center
  if (name === undefined) return null
  switch (value) {
    case 'both':
      return clause(
        [
          `{A} and {B} both have the ${name} Center defined`,
          `the ${name} Center is defined in {A} and in {B}`,
        ],
        [`the ${name} Center defined in both`],
      )
    case 'together':
      return clause(
        [
          `{A} and {B} define the ${name} Center only together`,
          `it takes both {A} and {B} to define the ${name} Center`,
        ],
        [`the ${name} Center, defined only together,`],
      )
    case 'p1':
    case 'p2':
      return clause(
        [
          `${own(value)} defined ${name} Center conditions ${who(other(value))}`,
          `${who(other(value))} is conditioned by ${own(value)} defined ${name} Center`,
        ],
        [`${own(value)} defined ${name} Center`],
      )
    default:
      return null
  }
}

/** Centers, of one, of two and of both taken together. */
export const CENTERS: readonly ClauseRow[] = [
  row(/^\w+Center\.state$/, (fact) => center(fact)),
  row(/^centers\.\w+$/, (fact) => between(fact)),
  row(/^joint\.centers$/, ({ measures, value }) => {
    const count = measures['defined']?.value
    return count === undefined
      ? null
      : clause(
          [
            `together {A} and {B} have ${counted(count)} of nine centers defined`,
            `the connection of {A} and {B} is ${String(value)}`,
          ],
          [`the ${String(value)} connection`],
        )
  }),
  row(/^joint\.openCenters$/, ({ value }) => {
    if (typeof value !== 'object') return null
    if (value.length === 0) return clause(['no center stays undefined between {A} and {B}'])
    const names = listed(value.map((name) => `the ${name}`))
    const stay = value.length === 1 ? 'stays undefined' : 'stay undefined'
    return clause([`between {A} and {B} ${names} ${stay}`, `${names} ${stay} between {A} and {B}`])
  }),
  row(/^joint\.areas$/, ({ value }) =>
    clause([
      `the joint definition of {A} and {B} ${value === 1 ? 'is one whole' : `falls into ${counted(Number(value))} areas`}`,
    ]),
  ),
]
