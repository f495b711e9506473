import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { NAMES_OF_72, oppositeName, type Choir, type NameOf72 } from '../letters/names-of-72.ts'
import { RULES } from '../rules.ts'
import type { KabbalahPointName } from '../kabbalah-chart.ts'
import type { Part, Telling } from '../telling.ts'
import { eachTold, nameOf } from '../window/views.ts'
import { listed, POINT_TITLES, POINTS_BY_WEIGHT, spelled, withArticle } from '../words.ts'

const OTHER_POINTS: readonly KabbalahPointName[] = [
  ...POINTS_BY_WEIGHT.filter((point) => point !== 'sun'),
  'northNode',
]

/** The Names of the seventy-two: the Sun's at length, then the others', then what they share. */
export const NAME_PARTS: readonly Part[] = [
  { views: eachTold(({ sunName }) => [sunName.number]), facts: sunNameFacts },
  ...OTHER_POINTS.map((point): Part => ({
    views: nameOf(point),
    facts: (telling) => otherNameFacts(telling, point),
  })),
  {
    views: eachTold(({ points }) => POINTS_BY_WEIGHT.map((point) => points[point]?.nameOf72)),
    facts: gatheredFacts,
  },
]

function sunNameFacts({ chart, who }: Telling): PartsBody[] {
  const sun = chart.sunName
  const opposite = oppositeName(sun)
  const body = { topic: 'sunName', rule: RULES.nameOf72 }
  return [
    {
      ...body,
      property: 'number',
      value: sun.number,
      sentence: `${who}'s Sun stands under number ${sun.number} of the seventy-two Names, spelled ${sun.spelling}.`,
      marks: [{ body: 'Sun', ...nameMark(sun) }],
    },
    {
      ...body,
      property: 'angel',
      value: sun.angel,
      marks: [{ body: 'Sun', name: sun.angel }],
      sentence: `The angel called after the Name of ${who}'s Sun is ${sun.angel}.`,
    },
    {
      ...body,
      property: 'choir',
      value: sun.choir,
      marks: [
        { body: 'Sun', name: sun.angel, choir: sun.choir },
        { choir: sun.choir, sefirah: sun.sefirah },
      ],
      sentence: `${sun.angel}, the angel of ${who}'s Sun, belongs to the choir of ${sun.choir}, which serves ${sun.sefirah}.`,
    },
    {
      ...body,
      property: 'gematria',
      value: sun.gematria,
      marks: [{ body: 'Sun', relation: 'gematria', count: sun.gematria }],
      sentence: `The three letters of ${who}'s solar Name add up to ${sun.gematria}.`,
    },
    {
      ...body,
      property: 'opposite',
      value: opposite.number,
      marks: [{ relation: 'opposite', ...nameMark(opposite) }],
      sentence: `On the far side of the circle from ${who}'s solar Name stands number ${opposite.number}, ${opposite.spelling}, called ${opposite.angel}.`,
    },
  ]
}

/** A Name as programs read it: by its number, its angel and its letters. */
export function nameMark({ number, angel, spelling }: NameOf72): Mark {
  return { nameNumber: number, name: angel, spelling }
}

function otherNameFacts({ chart, who }: Telling, point: KabbalahPointName): PartsBody[] {
  const placed = chart.points[point]
  if (placed === null) return []
  const name = NAMES_OF_72[placed.nameOf72 - 1]!
  return [
    {
      topic: point,
      property: 'nameOf72',
      value: name.number,
      marks: [{ body: POINT_TITLES[point], choir: name.choir, ...nameMark(name) }],
      sentence: otherName(OTHER_POINTS.indexOf(point), {
        whose: `${who}'s ${POINT_TITLES[point]}`,
        name,
      }),
      rule: RULES.nameOf72,
    },
  ]
}

function otherName(index: number, { whose, name }: { whose: string; name: NameOf72 }): string {
  const { number, spelling, angel, choir } = name
  const wordings = [
    `${whose} stands under Name ${number}, ${spelling}, called ${angel}, of the ${choir}.`,
    `The Name over ${whose} is number ${number}, ${spelling}, that of ${angel} among the ${choir}.`,
    `${whose} answers to ${angel} of the ${choir}, whose Name is number ${number}, ${spelling}.`,
  ]
  return wordings[index % wordings.length]!
}

/** Choirs that hold three points or more, and Names that hold two. */
function gatheredFacts({ chart, who }: Telling): PartsBody[] {
  const points = POINTS_BY_WEIGHT.flatMap((point) => {
    const placed = chart.points[point]
    return placed === null ? [] : [{ point, name: NAMES_OF_72[placed.nameOf72 - 1]! }]
  })
  const byChoir = Map.groupBy(points, ({ name }) => name.choir)
  const byName = Map.groupBy(points, ({ name }) => name.number)
  const choirFact = (choir: Choir, held: typeof points): PartsBody => ({
    topic: 'choirs',
    property: choir.toLowerCase(),
    value: held.map(({ point }) => point),
    measures: { count: { value: held.length, unit: 'count' } },
    marks: [
      { choir, sefirah: held[0]!.name.sefirah, count: held.length },
      ...held.map(({ point }) => ({ body: POINT_TITLES[point], choir })),
    ],
    sentence: `The choir of ${choir}, which serves ${held[0]!.name.sefirah}, gathers ${spelled(held.length)} lights of ${who}'s chart, namely ${listed(held.map(({ point }) => withArticle(point)))}.`,
    rule: RULES.nameOf72,
  })
  const sharedFact = (number: number, held: typeof points): PartsBody => ({
    topic: 'names',
    property: `shared${number}`,
    value: held.map(({ point }) => point),
    marks: held.map(({ point, name }) => ({ body: POINT_TITLES[point], ...nameMark(name) })),
    sentence: `In ${who}'s chart ${listed(held.map(({ point }) => withArticle(point)))} stand together under the one Name ${held[0]!.name.spelling}, that of ${held[0]!.name.angel}.`,
    rule: RULES.nameOf72,
  })
  return [
    ...[...byChoir].flatMap(([choir, held]) => (held.length >= 3 ? choirFact(choir, held) : [])),
    ...[...byName].flatMap(([number, held]) => (held.length >= 2 ? sharedFact(number, held) : [])),
  ]
}
