import type { Fact } from '#astrology/facts.ts'
import type { Debility, Dignity } from '#astrology/western/dignities/dignities.ts'
import { DOMICILE_RULERS } from '#astrology/western/dignities/dignity-tables.ts'
import { inDegreesAndMinutes, type Sign } from '#astrology/western/zodiac/zodiac.ts'
import type { SefirahState, SefirahStrength } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import type { Telling } from '../telling.ts'
import { CHARTED_SEFIROT, sefirahNamed, type ChartedSefirah } from '../tree/tree-of-life.ts'
import { inPoints, listed, withArticle } from '../words.ts'

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
    ...strengthFacts({ chart, fact, who }, name, state),
  ]
}

function strengthFacts(
  { chart, fact, who }: Telling,
  name: ChartedSefirah,
  state: SefirahState,
): Fact[] {
  const { strength, points } = state
  if (strength === null) return []
  return [
    fact({
      topic: name.toLowerCase(),
      property: 'strength',
      value: strength,
      ...(points !== null && { numbers: { points } }),
      statement: strengthInWords(name, { who, state, strength, where: bearerSign(chart, state) }),
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
  return body === 'ascendant' ? points[DOMICILE_RULERS[sign]].sign : sign
}

/** The planet's dignities in words, and their sum where day or night is known. */
function strengthInWords(
  name: ChartedSefirah,
  told: { who: string; state: SefirahState; strength: SefirahStrength; where: Sign },
): string {
  const { who, state, strength, where } = told
  const { body, sign, points, dignities } = state
  const bearer =
    body === 'ascendant' ? `its lord ${withArticle(DOMICILE_RULERS[sign])}` : withArticle(body)
  const sum = points === null ? '' : ` with ${inPoints(points)}`
  const held = listed(dignities.map((dignity) => DIGNITY_WORDS[dignity]))
  const although = dignities.length === 0 ? '' : `, though it holds ${held} there`
  const statements: Readonly<Record<SefirahStrength, string>> = {
    strong: `${name} is strong in ${who}'s tree${sum}, since ${bearer} holds ${held} in ${where}.`,
    supported: `${name} is supported in ${who}'s tree${sum}, since ${bearer} holds ${held} in ${where}.`,
    strained: `${name} works under strain in ${who}'s tree${sum}, since ${bearer} is ${listed(state.debilities.map((debility) => DEBILITY_WORDS[debility]))} in ${where}${although}.`,
    bare: `${name} stands bare in ${who}'s tree${sum}, since ${bearer} is peregrine, a guest in ${where} without any dignity.`,
  }
  return statements[strength]
}

const DEBILITY_WORDS: Readonly<Record<Debility, string>> = {
  detriment: 'in detriment',
  fall: 'in fall',
  peregrine: 'peregrine',
}

const DIGNITY_WORDS: Readonly<Record<Dignity, string>> = {
  domicile: 'domicile',
  exaltation: 'exaltation',
  triplicity: 'the triplicity',
  bound: 'its own bound',
  face: 'its own face',
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

/** The one sefirah with the most or the fewest points; null where two share them or none is known. */
export function extremeSefirah(
  sefirot: Telling['chart']['sefirot'],
  which: 'strongest' | 'weakest',
): { readonly name: ChartedSefirah; readonly points: number } | null {
  const sign = which === 'strongest' ? -1 : 1
  const [first, second] = CHARTED_SEFIROT.flatMap((name) => {
    const points = sefirot[name]?.points ?? null
    return points === null ? [] : [{ name, points }]
  }).toSorted((a, b) => sign * (a.points - b.points))
  return first === undefined || first.points === second?.points ? null : first
}
