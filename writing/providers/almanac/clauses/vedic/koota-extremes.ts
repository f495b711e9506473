import type { Fact } from '#astrology/facts.ts'
import { clause, inNumber, listed, measured, plural, row } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'
import { inPoints, KOOTA_NAMES } from './kootas.ts'

function extremes(fact: Fact, which: string): Clause | null {
  if (typeof fact.value !== 'object' || fact.value.length === 0) return null
  const names = fact.value.map((each) => KOOTA_NAMES[each]?.[0] ?? each)
  const said = listed(names)
  const give = names.length === 1 ? 'gives' : 'give'
  if (which === 'fullest' && fact.marks.every(({ points, of }) => points === of))
    return plural(
      [`${said} ${give} all that can be given`, `all that can be given comes from ${said}`],
      [`the full points of ${said}`],
    )
  if (which === 'fullest')
    return clause(
      [
        `of eight kootas ${said} ${give} the largest share`,
        `the largest share of eight kootas comes from ${said}`,
      ],
      [`the largest share in ${said}`],
    )
  if (which === 'emptiest' && fact.marks.every(({ points }) => points === 0))
    return clause(
      [`${said} ${give} nothing at all`, `nothing at all comes from ${said}`],
      [`the empty ${inNumber(names.length, 'koota')} ${said}`],
    )
  if (which === 'emptiest')
    return clause(
      [
        `of eight kootas ${said} ${give} the smallest share`,
        `the smallest share of eight kootas comes from ${said}`,
      ],
      [`the smallest share in ${said}`],
    )
  const points = fact.marks.find(({ points: lost }) => lost !== undefined)?.points
  const lost = measured(fact, 'lost') || points
  return clause(
    [
      `of what is lacking most is lost in ${said}${lost === undefined ? '' : `, ${inPoints(Number(lost))}`}`,
    ],
    [`the points lost in ${said}`],
  )
}

/** Which kootas give the most, the least, and cost the most. */
export const KOOTA_EXTREMES: readonly ClauseRow[] = [
  row(/^kootaExtremes\.(fullest|emptiest|costliest)$/, (fact, [which = '']) =>
    extremes(fact, which),
  ),
]
