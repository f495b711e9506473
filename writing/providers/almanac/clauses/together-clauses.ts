import { clause, counted, measured, row } from './clause.ts'
import type { ClauseRow } from './clause.ts'

const SYSTEMS: Readonly<Record<string, string>> = {
  western: 'Western astrology',
  vedic: 'Vedic astrology',
  humanDesign: 'Human Design',
  geneKeys: 'the Gene Keys',
  kabbalah: 'Kabbalah',
}

/** What is said in one way of every system, and what several say together. */
export const TOGETHER_CLAUSES: readonly ClauseRow[] = [
  row(/^leaning\.pair$/, ({ system, value, measures }) => {
    const points = measures['points']?.value
    const [eases, strains] = [measures['eases']?.value, measures['strains']?.value]
    if (points === undefined || eases === undefined || strains === undefined) return null
    const name = SYSTEMS[system] ?? ''
    return clause(
      [
        `${name} puts {A} and {B} at ${points} of 100, ${String(value)}`,
        `in ${name} ${counted(eases)} things ease and ${counted(strains)} strain`,
      ],
      [`${points} of 100 in ${name}`],
    )
  }),
  row(/^score\.overall$/, (fact) =>
    clause(
      [`over all five systems {A} and {B} stand at ${measured(fact, 'points')} of 100`],
      [`${measured(fact, 'points')} of 100 over all five systems`],
    ),
  ),
  row(/^dimension\.\w+$/, (fact) => {
    const name = fact.marks[0]?.term ?? ''
    return clause(
      [`in ${name} {A} and {B} stand at ${measured(fact, 'points')} of 100`],
      [`${measured(fact, 'points')} of 100 in ${name}`],
    )
  }),
]
