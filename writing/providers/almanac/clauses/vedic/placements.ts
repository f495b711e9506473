import type { Fact } from '#astrology/facts.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import { body } from '../body.ts'
import { clause, first, house, placement, row, the } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'
import { point, thePoint } from './grahas.ts'

function placed(fact: Fact, where: string): Clause {
  return placement(
    `is in ${where}`,
    clause(
      [`{S's} ${point(fact)} is in ${where}`, `${where} holds {S's} ${point(fact)}`],
      [`${thePoint(fact)} in ${where}`, `{S's} ${point(fact)} in ${where}`],
    ),
  )
}

/** Where grahas and lords stand. */
export const PLACEMENTS: readonly ClauseRow[] = [
  row(/^lord(\d+)\.house$/, (fact, [number = '']) => {
    const [lord, ruled, place] = [
      the(body(fact)),
      ordinal(Number(number)),
      house(String(fact.value)),
    ]
    return clause(
      [
        `the lord of {S's} ${ruled} house, ${lord}, is in ${place}`,
        `${lord}, lord of {S's} ${ruled} house, is in ${place}`,
      ],
      [
        `${lord} in ${place} as lord of the ${ruled}`,
        `the lord of the ${ruled}, ${lord}, in ${place}`,
      ],
    )
  }),
  row(/^D(9|10)\.\w+$/, (fact, [varga = '']) => {
    const chart = varga === '9' ? 'navamsha' : 'dashamsha'
    const light = body(fact) === 'Lagna' ? 'lagna' : body(fact)
    const sign = String(fact.value)
    return clause([
      `in the ${chart} {S's} ${light} is in ${sign}`,
      `{S's} ${light} is in ${sign} in the ${chart}`,
    ])
  }),
  row(/^\w+\.nakshatra$/, (fact) => placed(fact, String(fact.value))),
  row(/^\w+\.pada$/, (fact) =>
    placed(fact, `the ${ordinal(Number(fact.value))} pada of ${first(fact).nakshatra ?? ''}`),
  ),
  row(/^(?:sun|moon|mars|mercury|jupiter|venus|saturn|rahu|ketu|lagna)\.sign$/, (fact) =>
    placed(fact, `sidereal ${String(fact.value)}`),
  ),
  row(/^(?:sun|moon|mars|mercury|jupiter|venus|saturn|rahu|ketu)\.house$/, (fact) =>
    placed(fact, house(String(fact.value))),
  ),
]
