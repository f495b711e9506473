import {
  each,
  isInRange,
  OUT_OF_RANGE,
  readGolden,
  type Ask,
  type GoldenFile,
  type Reading,
} from './ask.ts'

interface Moment {
  readonly jd_ut: number
  readonly lat: number
  readonly lng: number
}
export interface GoldenChart extends Moment {
  readonly id: string
  readonly is_diurnal: boolean
  readonly planets: Readonly<
    Record<string, { lon: number; speed: number; dec: number; retro: boolean; house: number }>
  >
  readonly nodes: Readonly<
    Record<'true_north_lunar_node' | 'true_south_lunar_node', { lon: number; dec: number }>
  >
  readonly angles: Readonly<
    Record<'ascendant' | 'descendant' | 'imum_coeli' | 'medium_coeli', number>
  >
  readonly cusps: readonly number[]
  readonly lunar_phase: {
    readonly elongation: number
    readonly phase_name: string
    readonly kerykeion_phase_of_28: number
  }
  readonly lots: Readonly<
    Record<'pars_fortunae' | 'pars_spiritus' | 'pars_amoris' | 'pars_fidei', number>
  >
}

export const CHARTS = readGolden<{ cases: readonly GoldenChart[] }>('western_charts').cases

/** Arcseconds: the cases come from the Moshier series, which strays the more the farther from 1950. */
export function moshierTolerance(jd: number): number {
  return jd > 2396758 && jd < 2469808 ? 2 : 7
}

/** The tolerance of the true node, arcseconds. */
export const NODE = 60

export function charts(): GoldenFile {
  const known = CHARTS.filter(({ jd_ut }) => isInRange(jd_ut))
  const beyond = CHARTS.filter(({ jd_ut }) => !isInRange(jd_ut)).map(() => `charts ${OUT_OF_RANGE}`)
  const ownNewMoon = known
    .filter((chart) => isNearNew(chart))
    .map(() => 'phases that kerykeion calls otherwise near the New Moon')
  return { name: 'western_charts', asks: known.map(askOf), beyond: [...beyond, ...ownNewMoon] }
}

function askOf(golden: GoldenChart): Ask {
  const { jd_ut: jd, lat, lng: lon, planets, nodes, angles, cusps, lots } = golden
  const arcseconds = moshierTolerance(jd)
  const { true_north_lunar_node: north, true_south_lunar_node: south } = nodes
  const { elongation, phase_name, kerykeion_phase_of_28: step } = golden.lunar_phase
  return {
    command: 'cast',
    line: { jd, lat, lon },
    readings: [
      ...each(planets, (name, { lon: wanted }) => ({
        at: body(name, 'longitude'),
        wanted,
        arcseconds,
      })),
      ...each(planets, (name, { dec: wanted }) => ({
        at: body(name, 'declination'),
        wanted,
        arcseconds,
      })),
      ...each(planets, (name, { speed: wanted }) => ({
        at: body(name, 'speed'),
        wanted,
        within: 0.001,
      })),
      ...each(planets, (name, { house: wanted }) => ({ at: body(name, 'house'), wanted })),
      { at: 'western.bodies.trueNode.longitude', wanted: north.lon, arcseconds: NODE },
      { at: 'western.bodies.trueNode.declination', wanted: north.dec, arcseconds: NODE },
      { at: 'western.southNode.longitude', wanted: south.lon, arcseconds: NODE },
      { at: 'western.southNode.declination', wanted: south.dec, arcseconds: NODE },
      { at: 'western.angles.ascendant', wanted: angles.ascendant, arcseconds: 0.01 },
      { at: 'western.angles.descendant', wanted: angles.descendant, arcseconds: 0.01 },
      { at: 'western.angles.midheaven', wanted: angles.medium_coeli, arcseconds: 0.01 },
      { at: 'western.angles.imumCoeli', wanted: angles.imum_coeli, arcseconds: 0.01 },
      ...cuspReadings(cusps, 0.01),
      { at: 'western.lunarPhase.elongation', wanted: elongation, within: 0.005 },
      { at: 'western.lunarPhase.step', wanted: step },
      ...(isNearNew(golden) ? [] : [{ at: 'western.lunarPhase.name', wanted: phase_name }]),
      { at: 'western.sect', wanted: golden.is_diurnal ? 'day' : 'night' },
      { at: 'western.lots.fortune', wanted: lots.pars_fortunae, arcseconds: 2 * arcseconds },
      { at: 'western.lots.spirit', wanted: lots.pars_spiritus, arcseconds: 2 * arcseconds },
      { at: 'western.unturnedLots.love', wanted: lots.pars_amoris, arcseconds: 2 * arcseconds },
      { at: 'western.unturnedLots.faith', wanted: lots.pars_fidei, arcseconds: 2 * arcseconds },
    ],
  }
}

function body(name: string, what: string): string {
  return `western.bodies.${name}.${what}`
}

/** Kerykeion's New Moon lasts one step of 28; here it is an eighth of the round like the others. */
function isNearNew({ lunar_phase: { elongation } }: GoldenChart): boolean {
  return elongation < 22.5 || elongation >= 337.5
}

export function cuspReadings(
  cusps: readonly number[],
  arcseconds: number,
  path = 'western.houses.cusps',
): Reading[] {
  return cusps.map((wanted, place) => ({ at: `${path}.${place}`, wanted, arcseconds }))
}

export function houseSystems(): GoldenFile {
  const { systems } = readGolden<{
    systems: Record<string, Record<string, Moment & { readonly cusps: readonly number[] }>>
  }>('western_house_systems')
  const all = Object.entries(systems).flatMap(([letter, cases]) =>
    Object.values(cases).map((golden) => ({ letter, golden })),
  )
  const known = all.filter(({ golden }) => isInRange(golden.jd_ut))
  return {
    name: 'western_house_systems',
    asks: known.map(({ letter, golden: { jd_ut: jd, lat, lng: lon, cusps } }) => ({
      command: 'cast',
      line: { jd, lat, lon, houseSystem: letter },
      // Sunshine houses hang on the Sun's declination, which the cases have from the Moshier series.
      readings: cuspReadings(cusps, letter === 'I' ? 0.05 : 0.01),
    })),
    beyond: all.filter((one) => !known.includes(one)).map(() => `charts ${OUT_OF_RANGE}`),
  }
}

interface Sidereal {
  readonly jd_ut: number
  readonly sidereal_lon: Readonly<Record<string, number>>
  readonly asc: number
  readonly ayanamsa_from_sun: number
}

/** Nutation: the cases' ayanamsa is from apparent places, ours is without it. */
const NUTATION = 20

export function siderealModes(): GoldenFile {
  const { modes } = readGolden<{ modes: Record<string, Record<string, Sidereal>> }>(
    'western_sidereal_modes',
  )
  const all = Object.entries(modes).flatMap(([mode, cases]) =>
    Object.entries(cases).map(([id, golden]) => ({ mode, id, golden })),
  )
  const known = all.filter(({ golden }) => isInRange(golden.jd_ut))
  return {
    name: 'western_sidereal_modes',
    asks: known.map(({ mode, id, golden }) => siderealAsk(mode, id, golden)),
    beyond: all.filter((one) => !known.includes(one)).map(() => `charts ${OUT_OF_RANGE}`),
  }
}

function siderealAsk(mode: string, id: string, golden: Sidereal): Ask {
  const place = CHARTS.find((chart) => chart.id === id)
  const { jd_ut: jd, sidereal_lon, asc, ayanamsa_from_sun } = golden
  return {
    command: 'cast',
    line: { jd, lat: place?.lat ?? 0, lon: place?.lng ?? 0, ayanamsa: mode, zodiac: 'sidereal' },
    readings: [
      ...each(sidereal_lon, (name, wanted) => ({
        at: `western.bodies.${name}.longitude`,
        wanted,
        arcseconds: moshierTolerance(jd),
      })),
      { at: 'vedic.ayanamsa.degrees', wanted: ayanamsa_from_sun, arcseconds: NUTATION },
      ...(place === undefined
        ? []
        : [{ at: 'western.angles.ascendant', wanted: asc, arcseconds: 0.02 }]),
    ],
  }
}
