import type { CoupleCast } from '#astrology/cast.ts'
import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { RULES as VEDIC } from '#astrology/vedic/vedic-rules.ts'
import { RULES as WESTERN } from '#astrology/western/rules.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import { reachOfTurns } from './dated-turns.ts'
import { propertyOf } from './telling.ts'
import { MATTERS, type TouchedChart, type TouchedPoint } from './touched-points.ts'

const CHARTS = ['p1', 'p2', 'composite', 'davison'] as const satisfies readonly TouchedChart[]

/** What uncertain birth times keep from being dated, by system: a fact each where there is any. */
export function withheldOfTime(
  { first, second }: CoupleCast,
  { points, now }: { readonly points: readonly TouchedPoint[]; readonly now: readonly PartsBody[] },
): Fact[] {
  const people = [
    { subject: 'p1', cast: first },
    { subject: 'p2', cast: second },
  ] as const
  const told = new Set([...points.map(propertyOf), ...now.map(({ property }) => property)])
  const wanted = [
    ...CHARTS.flatMap((chart) => MATTERS.map((point) => propertyOf({ chart, point }))),
    ...people.flatMap(({ subject }) => [`${subject}-profection`, `${subject}-lunation`]),
  ]
  const undated = wanted.filter((property) => !told.has(property))
  const turns = people.flatMap(({ subject, cast }) =>
    reachOfTurns(cast) === null ? `${subject}-dasha` : [],
  )
  return [
    ...withheld(undated, WESTERN.birthTime).map(factOf('couple', 'western')),
    ...withheld(turns, VEDIC.window).map(factOf('couple', 'vedic')),
  ]
}

/** Named in the order of the alphabet. */
function withheld(properties: readonly string[], rule: PartsBody['rule']): PartsBody[] {
  if (properties.length === 0) return []
  const changing = new Map([['time', properties.toSorted()]])
  return withheldFacts({ held: [], changing }, { nameOf: nameOfTime, rule })
}

function nameOfTime(): string {
  return 'the whole of what time brings {p1} and {p2}'
}
