import {
  at,
  each,
  isInRange,
  localBirth,
  OUT_OF_RANGE,
  readGolden,
  type Ask,
  type GoldenFile,
  type Reading,
} from './ask.ts'
import { cuspReadings } from './western-charts.ts'

const SECOND = 1 / 86_400
/** ET − UT at the start of 2000 and in 2030 by the ephemeris, days. */
const DELTA_T = 63.83 * SECOND

interface Return {
  readonly id: string
  readonly natal_jd: number
  readonly jd: number
  readonly planets: Readonly<Record<string, number>>
  readonly angles: Readonly<Record<string, number>>
}
interface LunarReturn {
  readonly natal_jd: number
  readonly julian_day: number
  readonly moon_abs_pos: number
}

/** Where kerykeion cast the returns of each; the file does not say, the angles do. */
const PLACES: Readonly<Record<string, { readonly lat: number; readonly lon: number }>> = {
  john_lennon_1940: { lat: 53.4084, lon: -2.9916 },
  paul_mccartney_1942: { lat: 53.4084, lon: -2.9916 },
  johnny_depp_1963: { lat: 37.7742, lon: -87.1133 },
}

export function returns(): GoldenFile {
  const { solar, lunar } = readGolden<{
    solar: readonly Return[]
    lunar: readonly LunarReturn[]
  }>('western_returns')
  return {
    name: 'western_returns',
    asks: [
      ...solar.map(({ id, natal_jd, jd, planets, angles }): Ask => ({
        command: 'returns',
        line: { jd: natal_jd, ...PLACES[id], asOf: jd + 1 },
        readings: [
          // Its times come from the Moshier series, whose Sun may stray 1″, which is 24 seconds.
          { at: 'solar.jd', wanted: jd, within: 30 * SECOND },
          ...each(planets, (name, wanted) => ({
            at: `solar.bodies.${name}.longitude`,
            wanted,
            arcseconds: name === 'moon' ? 20 : 3,
          })),
          { at: 'solar.chart.angles.ascendant', wanted: angles['ascendant'], arcseconds: 600 },
          { at: 'solar.chart.angles.midheaven', wanted: angles['medium_coeli'], arcseconds: 600 },
        ],
      })),
      ...lunar.map(({ natal_jd, julian_day, moon_abs_pos }): Ask => ({
        command: 'returns',
        line: { jd: natal_jd, lat: 0, lon: 0, asOf: julian_day + 1 },
        readings: [
          // 2″ of the Moon are four seconds.
          { at: 'lunar.jd', wanted: julian_day, within: 5 * SECOND },
          { at: 'lunar.bodies.moon.longitude', wanted: moon_abs_pos, arcseconds: 3 },
        ],
      })),
    ],
    beyond: [],
  }
}

interface ThirdParty {
  readonly cases: readonly {
    readonly jd_ut: number
    readonly lat: number
    readonly lng: number
    readonly expected_lon: Readonly<Record<string, number>>
    readonly precision_arcsec: number
    readonly extra?: {
      readonly antares: number
      readonly dignity_scores_with_mutual_reception: Readonly<Record<string, number>>
      readonly dignity_scores_without: Readonly<Record<string, number>>
    }
  }[]
  readonly composites: readonly {
    readonly jd1: number
    readonly jd2: number
    readonly lat: number
    readonly lng: number
    readonly expected_lon: Readonly<Record<string, number>>
  }[]
  readonly forecast: readonly [
    Progressed,
    { readonly natal_jd: number; readonly return_jd_ET: number },
  ]
  readonly events: readonly { readonly list: readonly (readonly [string, string])[] }[]
  readonly chart_shapes: readonly {
    readonly shape: string
    readonly local: string
    readonly utc_offset_h: number
    readonly lat: number
    readonly lng: number
    readonly my_longitudes: Readonly<Record<string, number>>
  }[]
  readonly weighting: readonly Readonly<
    Record<'elements' | 'modalities' | 'quadrants', Readonly<Record<string, readonly string[]>>>
  >[]
}
interface Progressed {
  readonly natal_jd: number
  readonly lat: number
  readonly lng: number
  readonly target_jd_ut: number
  readonly progressed_jd_ET: number
  readonly cusps_1_to_6: Readonly<Record<string, readonly number[]>>
}

const POINTS: Readonly<Record<string, string>> = {
  Asc: 'angles.ascendant',
  MC: 'angles.midheaven',
  H2: 'houses.cusps.1',
  Fortune: 'lots.fortune',
  TrueNode: 'bodies.trueNode.longitude',
  MeanNode: 'bodies.meanNode.longitude',
}
const pointAt = (name: string): string => POINTS[name] ?? `bodies.${name.toLowerCase()}.longitude`

export function thirdParty(): GoldenFile {
  const golden = readGolden<ThirdParty>('western_thirdparty')
  const shapes = golden.chart_shapes.filter(({ local }) => local >= '1800-01-02')
  return {
    name: 'western_thirdparty',
    asks: [
      ...golden.cases.flatMap(chartAsks),
      ...golden.composites.map(compositeAsk),
      ...progressedAsks(golden.forecast[0]),
      returnAsk(golden),
      ...eventAsks(golden.events[0]!.list),
      ...shapes.map(shapeAsk),
      weightingAsk(golden),
    ],
    beyond: golden.chart_shapes
      .filter((one) => !shapes.includes(one))
      .map(() => `charts ${OUT_OF_RANGE}`),
  }
}

function chartAsks({ jd_ut: jd, lat, lng: lon, ...golden }: ThirdParty['cases'][number]): Ask[] {
  if (!isInRange(jd)) return []
  const { expected_lon, precision_arcsec, extra } = golden
  // To the second by astro.com, which rounds; to the minute by the others, some of which cut off.
  const arcseconds = precision_arcsec === 1 ? 0.5 : precision_arcsec
  const chart: Ask = {
    command: 'cast',
    line: { jd, lat, lon },
    readings: [
      ...each(expected_lon, (name, wanted) => ({
        at: `western.${pointAt(name)}`,
        wanted,
        arcseconds,
      })),
      ...(extra === undefined
        ? []
        : [{ at: 'western.stars.Antares', wanted: extra.antares, arcseconds: 1 }]),
    ],
  }
  if (extra === undefined) return [chart]
  const scores = (dignities: string, wanted: Readonly<Record<string, number>>): Ask => ({
    command: 'cast',
    line: { jd, lat, lon, dignities },
    readings: each(wanted, (planet, score) => ({
      at: dignityScore(planet.toLowerCase()),
      wanted: score,
    })),
  })
  return [
    chart,
    scores('modern', extra.dignity_scores_with_mutual_reception),
    scores('modern-without-reception', extra.dignity_scores_without),
  ]
}

function dignityScore(planet: string) {
  return (answer: unknown): unknown => {
    const list = at(answer, 'western.dignities')
    return at(
      Array.isArray(list) ? list.find((one) => at(one, 'planet') === planet) : null,
      'score',
    )
  }
}

function compositeAsk({
  jd1,
  jd2,
  lat,
  lng: lon,
  expected_lon,
}: ThirdParty['composites'][number]): Ask {
  return {
    command: 'match',
    line: { a: { jd: jd1, lat, lon }, b: { jd: jd2, lat, lon } },
    readings: each(expected_lon, (name, wanted) => ({
      at: `western.composite.${name === 'Fortune' ? 'fortune' : pointAt(name)}`,
      wanted,
      arcseconds: 0.5,
    })),
  }
}

const MIDHEAVENS = { daily_houses: 'daily', naibod: 'naibod', solar_arc_mc: 'solar-arc' }

function progressedAsks(golden: Progressed): Ask[] {
  const { natal_jd: jd, lat, lng: lon, target_jd_ut: asOf, progressed_jd_ET, cusps_1_to_6 } = golden
  return Object.entries(MIDHEAVENS).map(([name, midheaven]) => ({
    command: 'progressions',
    line: { jd, lat, lon, asOf, midheaven },
    readings: [
      { at: 'progressed.jd', wanted: progressed_jd_ET - DELTA_T, within: 0.2 * SECOND },
      // The daily houses turn by 1.5″ in a tenth of a second, which astro.com's day is rounded to.
      ...cuspReadings(cusps_1_to_6[name] ?? [], 2, 'progressed.cusps'),
    ],
  }))
}

function returnAsk({
  forecast: [{ natal_jd: jd, lat, lng: lon }, { return_jd_ET }],
}: ThirdParty): Ask {
  return {
    command: 'returns',
    line: { jd, lat, lon, asOf: return_jd_ET + 1 },
    // ΔT of 2030 is some ten seconds more than that of 2000.
    readings: [{ at: 'solar.jd', wanted: return_jd_ET - DELTA_T, within: 20 * SECOND }],
  }
}

/** Ingresses of transits, lunations and eclipses, to the minute the almanacs print. */
function eventAsks(list: ThirdParty['events'][number]['list']): Ask[] {
  const span = { from: '1999-01-01', to: '2000-10-03' }
  const asks = [
    { command: 'transits', line: { ...span, bodies: ['saturn'] }, path: 'sky' },
    { command: 'lunations', line: span, path: 'lunations' },
    { command: 'eclipses', line: span, path: 'eclipses' },
  ]
  return asks.map(({ command, line, path }) => ({
    command,
    line,
    readings: list
      .filter(([what]) => kindOf(what) === path)
      .map(([what, local]): Reading => ({
        at: (answer) => nearest(at(answer, path), what, julianDay(local)),
        wanted: julianDay(local),
        within: 1.5 / 1440,
      })),
  }))
}

function kindOf(what: string): string {
  if (what.startsWith('Saturn')) return 'sky'
  return what.endsWith('eclipse') ? 'eclipses' : 'lunations'
}

/** When the event of that name nearest to a moment is. */
function nearest(list: unknown, what: string, jd: number): unknown {
  const named = (Array.isArray(list) ? list : []).filter((event) => what.includes(eventName(event)))
  const moments = named.map((event) => Number(at(event, 'jd')))
  return moments.toSorted((a, b) => Math.abs(a - jd) - Math.abs(b - jd))[0]
}

function eventName(event: unknown): string {
  const [type, kind, sign] = ['type', 'kind', 'sign'].map((key) => at(event, key))
  if (type === 'ingress') return String(sign)
  return kind === undefined ? String(type) : `${String(kind)} ${String(type)} eclipse`
}

/** A local time of Los Angeles, `1999-02-28 17:25`: an hour later from April to October. */
function julianDay(local: string): number {
  const [date, time] = local.split(' ') as [string, string]
  const month = Number(date.slice(5, 7))
  const hours = month >= 4 && month <= 10 ? 7 : 8
  return Date.parse(`${date}T${time}:00Z`) / 86_400_000 + 2440587.5 + hours / 24
}

function shapeAsk({
  local,
  utc_offset_h,
  lat,
  lng: lon,
  ...golden
}: ThirdParty['chart_shapes'][number]): Ask {
  return {
    command: 'cast',
    line: { ...localBirth(local, utc_offset_h), lat, lon },
    readings: [
      { at: 'western.shape', wanted: golden.shape },
      ...each(golden.my_longitudes, (name, wanted) => ({
        at: `western.${pointAt(name)}`,
        wanted,
        arcseconds: 4,
      })),
    ],
  }
}

const NAMES: Readonly<Record<string, string>> = {
  Asc: 'ascendant',
  MC: 'midheaven',
  TrueNode: 'trueNode',
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
}
const ours = (name: string): string => NAMES[name] ?? name.toLowerCase()

function weightingAsk({ weighting: [weighting], cases: [chart] }: ThirdParty): Ask {
  const { elements, modalities, quadrants } = weighting!
  const points = Object.values(elements).flat().map(ours)
  return {
    command: 'cast',
    line: { jd: chart!.jd_ut, lat: chart!.lat, lon: chart!.lng, points },
    readings: Object.entries({ elements, modalities, quadrants }).flatMap(([kind, groups]) =>
      each(groups, (group, members) => ({
        at: (answer) => sorted(at(answer, `western.balance.${kind}.${ours(group)}`)),
        wanted: members.map(ours).toSorted(),
      })),
    ),
  }
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.map(String).toSorted() : list
}
