import type { Fact } from '#astrology/facts.ts'
import { NAMES_OF_72, oppositeName, type Choir, type NameOf72 } from '../letters/names-of-72.ts'
import { RULES } from '../rules.ts'
import type { Telling } from '../telling.ts'
import { listed, POINT_TITLES, POINTS_BY_WEIGHT, spelled, withArticle } from '../words.ts'

/** The Names of the seventy-two: the Sun's at length, then the others', then what they share. */
export function nameFacts(telling: Telling): Fact[] {
  return [...sunNameFacts(telling), ...otherNameFacts(telling), ...gatheredFacts(telling)]
}

function sunNameFacts({ chart, fact, who }: Telling): Fact[] {
  const sun = chart.sunName
  const opposite = oppositeName(sun)
  const body = { topic: 'sunName', rule: RULES.nameOf72 }
  const sunStatement = `${who}'s Sun stands under number ${sun.number} of the seventy-two Names, spelled ${sun.spelling}.`
  return [
    fact({
      ...body,
      property: 'number',
      value: sun.number,
      numbers: { number: sun.number },
      statement: sunStatement,
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
      numbers: { value: sun.gematria },
      statement: `The three letters of ${who}'s solar Name add up to ${sun.gematria}.`,
    }),
    fact({
      ...body,
      property: 'opposite',
      value: opposite.number,
      statement: `On the far side of the circle from ${who}'s solar Name stands number ${opposite.number}, ${opposite.spelling}, called ${opposite.angel}.`,
    }),
  ]
}

const OTHER_POINTS = [...POINTS_BY_WEIGHT.filter((point) => point !== 'sun'), 'northNode' as const]

function otherNameFacts({ chart, fact, who }: Telling): Fact[] {
  return OTHER_POINTS.flatMap((point, index) => {
    const placed = chart.points[point]
    if (placed === null) return []
    const name = NAMES_OF_72[placed.nameOf72 - 1]!
    return fact({
      topic: point,
      property: 'nameOf72',
      value: name.number,
      numbers: { number: name.number },
      statement: otherName(index, { whose: `${who}'s ${POINT_TITLES[point]}`, name }),
      rule: RULES.nameOf72,
    })
  })
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
function gatheredFacts({ chart, fact, who }: Telling): Fact[] {
  const points = POINTS_BY_WEIGHT.flatMap((point) => {
    const placed = chart.points[point]
    return placed === null ? [] : [{ point, name: NAMES_OF_72[placed.nameOf72 - 1]! }]
  })
  const byChoir = Map.groupBy(points, ({ name }) => name.choir)
  const byName = Map.groupBy(points, ({ name }) => name.number)
  const choirFact = (choir: Choir, held: typeof points): Fact =>
    fact({
      topic: 'choirs',
      property: choir.toLowerCase(),
      value: held.map(({ point }) => point),
      numbers: { count: held.length },
      statement: `The choir of ${choir}, which serves ${held[0]!.name.sefirah}, gathers ${spelled(held.length)} lights of ${who}'s chart, namely ${listed(held.map(({ point }) => withArticle(point)))}.`,
      rule: RULES.nameOf72,
    })
  const sharedFact = (number: number, held: typeof points): Fact =>
    fact({
      topic: 'names',
      property: `shared${number}`,
      value: held.map(({ point }) => point),
      numbers: { number },
      statement: `In ${who}'s chart ${listed(held.map(({ point }) => withArticle(point)))} stand together under the one Name ${held[0]!.name.spelling}, that of ${held[0]!.name.angel}.`,
      rule: RULES.nameOf72,
    })
  return [
    ...[...byChoir].flatMap(([choir, held]) => (held.length >= 3 ? choirFact(choir, held) : [])),
    ...[...byName].flatMap(([number, held]) => (held.length >= 2 ? sharedFact(number, held) : [])),
  ]
}
