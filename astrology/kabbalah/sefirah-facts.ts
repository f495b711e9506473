import type { Fact } from '#astrology/facts.ts'
import { inDegreesAndMinutes, type Sign } from '#astrology/western/zodiac.ts'
import { LORD_OF_SIGN, type EssentialDignity } from './essential-dignity.ts'
import type { SefirahState } from './kabbalah-chart.ts'
import { RULES } from './rules.ts'
import type { Telling } from './telling.ts'
import { CHARTED_SEFIROT, sefirahNamed, type ChartedSefirah } from './tree-of-life.ts'
import { inPoints, listed, withArticle } from './words.ts'

/** The strongest and most strained sefirah, then each with its planet, sign and strength. */
export function sefirahFacts(telling: Telling): Fact[] {
  return [...rankFacts(telling), ...SEFIROT_BY_WEIGHT.flatMap((name) => stateFacts(telling, name))]
}

/** As a tree is read from a chart: its heart and its two gates first. */
export const SEFIROT_BY_WEIGHT: readonly ChartedSefirah[] = [
  'Tiferet',
  'Yesod',
  'Malkhut',
  'Binah',
  'Chesed',
  'Gevurah',
  'Netzach',
  'Hod',
]

function stateFacts({ chart, fact, who }: Telling, name: ChartedSefirah): Fact[] {
  const state = chart.sefirot[name]
  const point = state && chart.points[state.body]
  if (state === null || point === null) return []
  const topic = name.toLowerCase()
  return [
    fact({
      topic,
      property: 'sign',
      value: state.sign,
      numbers: { degrees: point.longitude, degreesInSign: point.degreesInSign },
      statement: placeOf(name, {
        who,
        body: state.body,
        where: `${inDegreesAndMinutes(point.degreesInSign)} of ${state.sign}`,
      }),
      rule: RULES.sefirahOfPlanet,
    }),
    fact({
      topic,
      property: 'strength',
      value: state.strength,
      numbers: { points: state.points },
      statement: strengthOf(name, { who, state, signOfBearer: bearerSign(chart, state) }),
      rule: RULES.strength,
    }),
  ]
}

function placeOf(
  name: ChartedSefirah,
  { who, body, where }: { who: string; body: SefirahState['body']; where: string },
): string {
  const { meaning, work } = sefirahNamed(name)
  if (name === 'Malkhut') {
    return `Malkhut, or ${meaning}, ${work}, opens in ${who}'s chart with the Ascendant at ${where}.`
  }
  const wordings = [
    `${name}, or ${meaning}, ${work}, is carried in ${who}'s chart by ${withArticle(body)} at ${where}.`,
    `${who} knows ${name}, or ${meaning}, ${work}, through ${withArticle(body)} at ${where}.`,
    `In ${who}'s tree ${name}, or ${meaning}, ${work}, has its light from ${withArticle(body)} at ${where}.`,
  ]
  return wordings[SEFIROT_BY_WEIGHT.indexOf(name) % wordings.length]!
}

/** Where the planet stands whose dignity counts: for Malkhut, the lord of the rising sign. */
function bearerSign({ points }: Telling['chart'], { body, sign }: SefirahState): Sign {
  return body === 'ascendant' ? points[LORD_OF_SIGN[sign]].sign : sign
}

/** The planet's dignities in words, and their sum. */
function strengthOf(
  name: ChartedSefirah,
  { who, state, signOfBearer }: { who: string; state: SefirahState; signOfBearer: Sign },
): string {
  const { body, points, strength, sign } = state
  const bearer =
    body === 'ascendant' ? `its lord ${withArticle(LORD_OF_SIGN[sign])}` : withArticle(body)
  const debilities = state.dignities.filter(isDebility)
  const dignities = state.dignities.filter((dignity) => !isDebility(dignity))
  const although = dignities.length === 0 ? '' : `, though it holds ${listed(dignities)} there`
  const statements: Readonly<Record<SefirahState['strength'], string>> = {
    strong: `${name} is strong in ${who}'s tree with ${inPoints(points)}, since ${bearer} holds ${listed(dignities)} in ${signOfBearer}.`,
    supported: `${name} is supported in ${who}'s tree with ${inPoints(points)}, since ${bearer} holds ${listed(dignities)} in ${signOfBearer}.`,
    strained: `${name} works under strain in ${who}'s tree with ${inPoints(points)}, since ${bearer} is in ${listed(debilities)} in ${signOfBearer}${although}.`,
    bare: `${name} stands bare in ${who}'s tree, since ${bearer} is a guest in ${signOfBearer} and holds no dignity.`,
  }
  return statements[strength]
}

function isDebility(dignity: EssentialDignity): boolean {
  return dignity === 'detriment' || dignity === 'fall'
}

/** Named only where one sefirah stands alone at the top or the bottom. */
function rankFacts({ chart, fact, who }: Telling): Fact[] {
  const strongest = extremeSefirah(chart.sefirot, 'strongest')
  const weakest = extremeSefirah(chart.sefirot, 'weakest')
  const body = { topic: 'sefirot', rule: RULES.strength }
  return [
    ...(strongest === null
      ? []
      : [
          fact({
            ...body,
            property: 'strongest',
            value: strongest.name,
            numbers: { points: strongest.points },
            statement: `The strongest sefirah of ${who}'s tree is ${strongest.name}, ${sefirahNamed(strongest.name).work}.`,
          }),
        ]),
    ...(weakest === null
      ? []
      : [
          fact({
            ...body,
            property: 'weakest',
            value: weakest.name,
            numbers: { points: weakest.points },
            statement: `The sefirah with the least to lean on in ${who}'s tree is ${weakest.name}, ${sefirahNamed(weakest.name).work}.`,
          }),
        ]),
  ]
}

/** The one sefirah with the most or the fewest points; null where two share them. */
export function extremeSefirah(
  sefirot: Telling['chart']['sefirot'],
  which: 'strongest' | 'weakest',
): { readonly name: ChartedSefirah; readonly points: number } | null {
  const sign = which === 'strongest' ? -1 : 1
  const [first, second] = CHARTED_SEFIROT.flatMap((name) => {
    const points = sefirot[name]?.points
    return points === undefined ? [] : [{ name, points }]
  }).toSorted((a, b) => sign * (a.points - b.points))
  return first === undefined || first.points === second?.points ? null : first
}
