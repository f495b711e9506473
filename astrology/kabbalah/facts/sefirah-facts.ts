import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Debility, Dignity } from '#astrology/western/dignities/dignities.ts'
import { DOMICILE_RULERS } from '#astrology/western/dignities/dignity-tables.ts'
import type { ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import type { Sign } from '#astrology/western/zodiac/zodiac.ts'
import type { SefirahState, SefirahStrength } from '../kabbalah-chart.ts'
import { RULES } from '../rules.ts'
import type { Part, Telling } from '../telling.ts'
import { bodyOf, CHARTED_SEFIROT, sefirahNamed, type ChartedSefirah } from '../tree/tree-of-life.ts'
import { byStrengths, eachTold, placesOf } from '../window/views.ts'
import { listed, POINT_TITLES, withArticle } from '../words.ts'

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

/** The strongest and most strained sefirah, then each with its planet, sign and strength. */
export const SEFIRAH_PARTS: readonly Part[] = [
  { views: byStrengths, facts: rankFacts },
  ...SEFIROT_BY_WEIGHT.flatMap((name): Part[] => [
    { views: placesOf(bodyOf(name)), facts: (telling) => placeFacts(telling, name) },
    {
      views: eachTold(({ sefirot, points }) => {
        const state = sefirot[name]
        return [state, state && points[bearerOf(state)].sign]
      }),
      facts: (telling) => strengthFacts(telling, name),
    },
  ]),
]

function placeFacts({ chart, who }: Telling, name: ChartedSefirah): PartsBody[] {
  const state = chart.sefirot[name]
  const point = state && chart.points[state.body]
  if (state === null || point === null) return []
  return [
    {
      topic: name.toLowerCase(),
      property: 'sign',
      value: state.sign,
      measures: { degreesInSign: { value: point.degreesInSign, unit: 'degrees' } },
      sentence: placeOf(name, {
        who,
        body: state.body,
        where: `{degreesInSign:inSign} of ${state.sign}`,
      }),
      marks: [{ sefirah: name, body: POINT_TITLES[state.body], sign: state.sign }],
      rule: RULES.sefirahOfPlanet,
    },
  ]
}

function strengthFacts({ chart, who }: Telling, name: ChartedSefirah): PartsBody[] {
  const state = chart.sefirot[name]
  if (state === null) return []
  const { strength, points } = state
  if (strength === null) return []
  const where = chart.points[bearerOf(state)].sign
  return [
    {
      topic: name.toLowerCase(),
      property: 'strength',
      value: strength,
      ...(points !== null && { measures: { points: { value: points, unit: 'points' } } }),
      sentence: strengthInWords(name, { who, state, strength, where }),
      marks: [
        { sefirah: name, state: strength },
        ...[...state.dignities, ...state.debilities].map((dignity) => ({
          body: POINT_TITLES[bearerOf(state)],
          dignity,
          sign: where,
        })),
      ],
      rule: RULES.strength,
    },
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

/** The planet whose dignity counts: for Malkhut, the lord of the rising sign. */
function bearerOf({ body, sign }: SefirahState): ClassicalPlanet {
  return body === 'ascendant' ? DOMICILE_RULERS[sign] : body
}

/** The planet's dignities in words, and their sum where day or night is known. */
function strengthInWords(
  name: ChartedSefirah,
  told: { who: string; state: SefirahState; strength: SefirahStrength; where: Sign },
): string {
  const { who, state, strength, where } = told
  const { body, points, dignities } = state
  const bearer = `${body === 'ascendant' ? 'its lord ' : ''}${withArticle(bearerOf(state))}`
  const sum = points === null ? '' : ' with {points:point}'
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
function rankFacts({ chart, who }: Telling): PartsBody[] {
  const strongest = extremeSefirah(chart.sefirot, 'strongest')
  const weakest = extremeSefirah(chart.sefirot, 'weakest')
  const body = { topic: 'sefirot', rule: RULES.strength }
  const stateOf = (sefirah: ChartedSefirah): Mark[] => {
    const state = chart.sefirot[sefirah]?.strength ?? null
    return state === null ? [] : [{ sefirah, state }]
  }
  return [
    ...(strongest === null
      ? []
      : [
          {
            ...body,
            property: 'strongest',
            value: strongest.name,
            measures: { points: { value: strongest.points, unit: 'points' } as const },
            marks: [{ sefirah: strongest.name, relation: 'strongest' }, ...stateOf(strongest.name)],
            sentence: `The strongest sefirah of ${who}'s tree is ${strongest.name}, ${sefirahNamed(strongest.name).work}.`,
          },
        ]),
    ...(weakest === null
      ? []
      : [
          {
            ...body,
            property: 'weakest',
            value: weakest.name,
            measures: { points: { value: weakest.points, unit: 'points' } as const },
            marks: [{ sefirah: weakest.name, relation: 'weakest' }, ...stateOf(weakest.name)],
            sentence: `The sefirah with the least to lean on in ${who}'s tree is ${weakest.name}, ${sefirahNamed(weakest.name).work}.`,
          },
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
