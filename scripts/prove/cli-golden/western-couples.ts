import {
  at,
  each,
  isInRange,
  OUT_OF_RANGE,
  readGolden,
  type Ask,
  type GoldenFile,
  type Reading,
} from './ask.ts'
import { CHARTS, cuspReadings, moshierTolerance, NODE } from './western-charts.ts'

/** Kerykeion's names of points in ours. */
const POINTS: Readonly<Record<string, string>> = {
  Ascendant: 'ascendant',
  Descendant: 'descendant',
  Medium_Coeli: 'midheaven',
  Imum_Coeli: 'imumCoeli',
  True_North_Lunar_Node: 'trueNode',
  True_South_Lunar_Node: 'southNode',
  Mean_Lilith: 'meanLilith',
}
const nameOf = (golden: string): string => POINTS[golden] ?? golden.toLowerCase()
const NODES = new Set(['trueNode', 'southNode'])
const ANGLES = new Set(['ascendant', 'descendant', 'midheaven', 'imumCoeli'])

const KERYKEION_ORBS = {
  conjunction: 10,
  opposition: 10,
  trine: 8,
  sextile: 6,
  square: 5,
  quintile: 1,
}

interface GoldenAspect {
  readonly p1: string
  readonly p2: string
  readonly p1_lon: number
  readonly p1_speed: number
  readonly p2_speed: number
  readonly aspect: string
  readonly angle: number
  readonly orb: number
  readonly movement: string
}
interface Aspects {
  readonly id: string
  readonly aspects: readonly GoldenAspect[]
}

interface Birth {
  readonly jd: number
  readonly lat: number
  readonly lon: number
}

/** The births of `a__x__b` or `axb`, as far as the files have them. */
function birthsOf(id: string, others: ReadonlyMap<string, Birth> = new Map()): Birth[] {
  const known = new Map([
    ...others,
    ...CHARTS.map(({ id: name, jd_ut: jd, lat, lng: lon }) => [name, { jd, lat, lon }] as const),
  ])
  const pair = [...known.keys()]
    .flatMap((one) => [...known.keys()].map((other) => [one, other] as const))
    .find(([one, other]) => id === `${one}__x__${other}` || id === `${one}x${other}`)
  return (
    pair?.map((name) => known.get(name)!) ??
    [...known].flatMap(([name, birth]) => (name === id ? [birth] : []))
  )
}

const isWhole = (births: readonly Birth[], count: number): boolean =>
  births.length === count && births.every(({ jd }) => isInRange(jd))

export function aspects(): GoldenFile {
  const { natal, synastry } =
    readGolden<Record<'natal' | 'synastry', readonly Aspects[]>>('western_aspects')
  const alone = natal.map((golden) => ({ golden, births: birthsOf(golden.id) }))
  const couples = synastry.map((golden) => ({ golden, births: birthsOf(golden.id) }))
  const unknown = couples.filter(({ births }) => !isWhole(births, 2))
  return {
    name: 'western_aspects',
    asks: [
      ...alone.map(({ golden, births: [birth] }) =>
        aspectAsk('cast', birth!, { golden, path: 'western.aspects' }),
      ),
      ...couples
        .filter((couple) => !unknown.includes(couple))
        .map(({ golden, births: [a, b] }) =>
          aspectAsk('match', { a, b }, { golden, path: 'western.synastry.aspects' }),
        ),
    ],
    beyond: unknown.flatMap(({ golden }) =>
      golden.aspects.map(() => `aspects of births ${OUT_OF_RANGE}`),
    ),
  }
}

function aspectAsk(
  command: string,
  line: object,
  { golden, path }: { readonly golden: Aspects; readonly path: string },
): Ask {
  const points = [...new Set(golden.aspects.flatMap(({ p1, p2 }) => [nameOf(p1), nameOf(p2)]))]
  return {
    command,
    line: { ...line, points, orbs: KERYKEION_ORBS },
    readings: golden.aspects.flatMap((wanted) => aspectReadings(wanted, path)),
  }
}

function aspectReadings(golden: GoldenAspect, path: string): Reading[] {
  const [one, other] = [nameOf(golden.p1), nameOf(golden.p2)]
  const read = (what: string) => (answer: unknown) => {
    const list = at(answer, path)
    const isIt = (found: unknown): boolean =>
      (at(found, 'first') === one && at(found, 'second') === other) ||
      (path === 'western.aspects' && at(found, 'first') === other && at(found, 'second') === one)
    return at(Array.isArray(list) ? list.find(isIt) : undefined, what)
  }
  const hasNode = NODES.has(one) || NODES.has(other)
  const slow = Math.abs(golden.p1_speed - golden.p2_speed)
  // Kerykeion calls equal speeds static, and looks one step ahead, within which an angle passes exactness.
  const isJudged =
    !(ANGLES.has(one) && ANGLES.has(other)) && slow > 0.001 && golden.orb > slow * 0.001 && !hasNode
  return [
    { at: read('aspect'), wanted: golden.aspect },
    { at: read('angle'), wanted: golden.angle },
    { at: read('orb'), wanted: golden.orb, within: (hasNode ? NODE : 3) / 3600 },
    ...(isJudged ? [{ at: read('motion'), wanted: golden.movement.toLowerCase() }] : []),
  ]
}

interface Composite {
  readonly id: string
  readonly planets: Readonly<Record<string, number>>
  readonly angles: Readonly<Record<'ascendant' | 'medium_coeli', number>>
  readonly cusps: readonly number[]
  readonly lunar_phase: {
    readonly degrees_between_s_m: number
    readonly moon_phase: number
    readonly moon_phase_name: string
  }
}

export function composites(): GoldenFile {
  const { cases } = readGolden<{ cases: readonly Composite[] }>('western_composites')
  const known = cases.filter(({ id }) => isWhole(birthsOf(id), 2))
  return {
    name: 'western_composites',
    asks: known.map((golden) => {
      const [a, b] = birthsOf(golden.id)
      const { planets, angles, cusps, lunar_phase: phase } = golden
      const composite = 'western.composite'
      return {
        command: 'match',
        line: { a, b },
        readings: [
          ...each(planets, (name, wanted) => ({
            at: `${composite}.bodies.${name}.longitude`,
            wanted,
            arcseconds: moshierTolerance(a!.jd),
          })),
          { at: `${composite}.angles.ascendant`, wanted: angles.ascendant, arcseconds: 0.01 },
          { at: `${composite}.angles.midheaven`, wanted: angles.medium_coeli, arcseconds: 0.01 },
          ...cuspReadings(cusps, 0.01, `${composite}.cusps`),
          {
            at: `${composite}.lunarPhase.elongation`,
            wanted: phase.degrees_between_s_m,
            within: 0.005,
          },
          { at: `${composite}.lunarPhase.step`, wanted: phase.moon_phase },
          { at: `${composite}.lunarPhase.name`, wanted: phase.moon_phase_name },
        ],
      }
    }),
    beyond: cases.filter((one) => !known.includes(one)).map(() => `couples ${OUT_OF_RANGE}`),
  }
}

interface Scored {
  readonly expected_score: number
  readonly expected_band: string
  readonly a: ScoredBirth
  readonly b: ScoredBirth
}
interface ScoredBirth {
  readonly jd_ut: number
  readonly lat: number
  readonly lng: number
  readonly lon: Readonly<Record<string, number>>
}
interface Davison {
  readonly id: string
  readonly jd_ut: number
  readonly lat: number
  readonly lng_short_way: number
  readonly planets: Readonly<Record<string, number>>
  readonly asc: number
  readonly mc: number
  readonly midpoint_of_natal_mcs: number
}

export function synastryScores(): GoldenFile {
  const { cases, davison_recomputed } = readGolden<{
    cases: readonly Scored[]
    davison_recomputed: { cases: readonly Davison[] }
  }>('synastry_scores')
  const depp = davison_recomputed.cases.find(({ id }) => id.startsWith('johnny_depp'))!
  const others = new Map([['johnny_depp_1963', otherBirth(depp, 'john_lennon_1940')]])
  const known = davison_recomputed.cases.filter(({ id }) => isWhole(birthsOf(id, others), 2))
  return {
    name: 'synastry_scores',
    asks: [
      ...cases.map(scoreAsk),
      ...cases.flatMap(({ a, b }) => [a, b].map(birthAsk)),
      ...known.map((golden) => davisonAsk(golden, birthsOf(golden.id, others))),
    ],
    beyond: davison_recomputed.cases
      .filter((one) => !known.includes(one))
      .map(() => `Davison charts of births ${OUT_OF_RANGE}`),
  }
}

/** The birth that with one of the charts makes this middle. */
function otherBirth({ jd_ut, lat, lng_short_way }: Davison, known: string): Birth {
  const one = CHARTS.find(({ id }) => id === known)!
  return { jd: 2 * jd_ut - one.jd_ut, lat: 2 * lat - one.lat, lon: 2 * lng_short_way - one.lng }
}

const birthLine = ({ jd_ut: jd, lat, lng: lon }: ScoredBirth): Birth => ({ jd, lat, lon })

function scoreAsk({ a, b, expected_score, expected_band }: Scored): Ask {
  return {
    command: 'match',
    line: { a: birthLine(a), b: birthLine(b) },
    readings: [
      { at: 'western.score.points', wanted: expected_score },
      { at: 'western.score.band', wanted: expected_band },
    ],
  }
}

function birthAsk(birth: ScoredBirth): Ask {
  return {
    command: 'cast',
    line: { ...birthLine(birth) },
    readings: each(birth.lon, (name, wanted) => ({
      at:
        name === 'Asc'
          ? 'western.angles.ascendant'
          : `western.bodies.${name.toLowerCase()}.longitude`,
      wanted,
      arcseconds: 1,
    })),
  }
}

function davisonAsk(golden: Davison, [a, b]: readonly Birth[]): Ask {
  const path = 'western.davison'
  return {
    command: 'match',
    line: { a, b },
    readings: [
      { at: `${path}.jd`, wanted: golden.jd_ut, within: 1e-6 },
      { at: `${path}.latitude`, wanted: golden.lat, within: 1e-6 },
      { at: `${path}.longitude`, wanted: golden.lng_short_way, within: 1e-6 },
      ...each(golden.planets, (name, wanted) => ({
        at: `${path}.bodies.${name === 'TrueNode' ? 'trueNode' : name.toLowerCase()}.longitude`,
        wanted,
        arcseconds: 1,
      })),
      { at: `${path}.angles.ascendant`, wanted: golden.asc, arcseconds: 1 },
      { at: `${path}.angles.midheaven`, wanted: golden.mc, arcseconds: 1 },
      { at: `${path}.midpointOfMidheavens`, wanted: golden.midpoint_of_natal_mcs, arcseconds: 1 },
    ],
  }
}
