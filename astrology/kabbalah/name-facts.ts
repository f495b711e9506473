import type { Fact } from '#astrology/facts.ts'
import type { MakeFact } from './date-facts.ts'
import type { KabbalahChart, KabbalahPointName } from './kabbalah-chart.ts'
import { NAMES_OF_72, oppositeName } from './names-of-72.ts'
import { POINT_TITLES } from './point-titles.ts'
import { RULES } from './rules.ts'

/** The Names of the seventy-two, the Sun's first and at length. */
export function nameFacts(chart: KabbalahChart, fact: MakeFact, who: string): Fact[] {
  const sun = NAMES_OF_72[chart.points.sun.nameOf72 - 1]!
  const opposite = oppositeName(sun)
  const body = { topic: 'sunName', rule: RULES.nameOf72 }
  return [
    fact({
      ...body,
      property: 'name',
      value: sun.number,
      numbers: { number: sun.number, gematria: sun.gematria },
      statement: `${who}'s Sun stands under number ${sun.number} of the seventy-two Names, spelled ${sun.spelling}.`,
    }),
    fact({
      ...body,
      property: 'angel',
      value: sun.angel,
      statement: `The angel called after the Name of ${who}'s Sun is ${sun.angel}.`,
    }),
    fact({
      ...body,
      property: 'choir',
      value: sun.choir,
      statement: `${sun.angel}, the angel of ${who}'s Sun, belongs to the choir of ${sun.choir}, which serves ${sun.sefirah}.`,
    }),
    fact({
      ...body,
      property: 'gematria',
      value: sun.gematria,
      numbers: { gematria: sun.gematria },
      statement: `The three letters of ${who}'s solar Name add up to ${sun.gematria}.`,
    }),
    fact({
      ...body,
      property: 'opposite',
      value: opposite.number,
      statement: `Across the circle from ${who}'s solar Name stands number ${opposite.number}, ${opposite.spelling}, called ${opposite.angel}.`,
    }),
    ...OTHER_POINTS.flatMap((point) => otherName(chart, fact, { who, point })),
  ]
}

const OTHER_POINTS = [
  'moon',
  'ascendant',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'northNode',
] as const satisfies readonly KabbalahPointName[]

function otherName(
  { points }: KabbalahChart,
  fact: MakeFact,
  { who, point }: { who: string; point: KabbalahPointName },
): Fact[] {
  const placed = points[point]
  if (placed === null) return []
  const { number, spelling, angel, choir } = NAMES_OF_72[placed.nameOf72 - 1]!
  return [
    fact({
      topic: point,
      property: 'nameOf72',
      value: number,
      statement: `${who}'s ${POINT_TITLES[point]} stands under Name ${number}, ${spelling}, called ${angel}, of the ${choir}.`,
      rule: RULES.nameOf72,
    }),
  ]
}
