import type { Fact } from '#astrology/facts.ts'
import { a, clause, first, measured, own, row, term, the, who } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'
import { lordOf } from './grahas.ts'

/** `Rahu's period until February 2030`. */
function running(fact: Fact, name: string): Clause {
  const lord = lordOf(fact.value)
  const end = measured(fact, 'end', 'month')
  // It ends beyond any age that is told.
  if (end === '') return clause([`{S} <is> in the ${name} of ${lord}`], [`the ${name} of ${lord}`])
  return clause(
    [
      `{S} <is> in the ${name} of ${lord}, which lasts until ${end}`,
      `the ${name} of ${lord} runs for {S} until ${end}`,
    ],
    [`the ${name} of ${lord}, until ${end},`, `the ${name} of ${lord}`],
  )
}

/** The periods that grahas rule. */
export const DASHAS: readonly ClauseRow[] = [
  row(/^runningDasha\.(\w+)$/, (fact, [name = '']) => running(fact, name)),
  row(/^nextDasha\.(\w+)$/, (fact, [name = '']) => {
    const [dasha, start] = [`${name} of ${lordOf(fact.value)}`, measured(fact, 'start', 'month')]
    return clause(
      [`the ${dasha} begins for {S} in ${start}`, `in ${start} {S} <enters> the ${dasha}`],
      [`the ${dasha} from ${start}`],
    )
  }),
  row(/^dasha\.birthLord$/, ({ value }) =>
    clause([
      `{S} <was> born in the mahadasha of ${lordOf(value)}`,
      `the mahadasha of ${lordOf(value)} ran at {S's} birth`,
    ]),
  ),
  row(/^yoginiDasha\.birthLord$/, (fact) =>
    clause([`{S} <was> born in the Yogini dasha of ${first(fact).name ?? ''}`]),
  ),
  row(/^runningDashas\.(\w+)$/, (fact, [name = '']) => {
    const runs = (whose: string) =>
      fact.marks.find((mark) => mark.whose === whose && mark.relation === 'runs')?.body
    const [ofOne, ofTwo] = [runs('p1'), runs('p2')]
    if (ofOne === undefined || ofTwo === undefined) return null
    const [one, two] = [the(ofOne), the(ofTwo)]
    return one === two
      ? clause(
          [`both {A} and {B} are in the ${name} of ${one}${term(name)}`],
          [`the same ${name}, of ${one}, in both`],
        )
      : clause(
          [
            `{A} runs the ${name} of ${one}${term(name)} and {B} that of ${two}`,
            `{B} is in the ${name} of ${two}${term(name)}, {A} in that of ${one}`,
          ],
          [`${a(name)} of ${one} beside one of ${two}`],
        )
  }),
  row(/^nextDashas\.(p\d)Mahadasha$/, (fact, [whose = '']) => {
    const dasha = `mahadasha of ${lordOf(fact.value)}`
    const start = measured(fact, 'start', 'month')
    return clause(
      [
        `for ${who(whose)} a ${dasha} begins in ${start}`,
        `in ${start} ${who(whose)} enters a ${dasha}`,
      ],
      [`${own(whose)} ${dasha} from ${start}`],
    )
  }),
]
