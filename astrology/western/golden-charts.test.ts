import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Ayanamsa, HouseSystem } from '#astrology/ephemeris/ephemeris.ts'
import { InputError } from '#core/errors.ts'
import { birthAt } from './births.fixture.ts'
import { castWestern } from './cast-western.ts'
import { isInRange, readGolden, strays } from './golden.fixture.ts'
import { castLot } from './zodiac/lots.ts'
import type { WesternBody } from './zodiac/points.ts'
import type { BodyPlacement } from './sky.ts'

interface Moment {
  readonly jd_ut: number
  readonly lat: number
  readonly lng: number
}
interface GoldenChart extends Moment {
  readonly id: string
  readonly is_diurnal: boolean
  readonly planets: Readonly<Record<string, GoldenPlanet>>
  readonly nodes: { readonly true_north_lunar_node: { readonly lon: number; readonly dec: number } }
  readonly angles: { readonly ascendant: number; readonly medium_coeli: number }
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
interface GoldenPlanet {
  readonly lon: number
  readonly speed: number
  readonly dec: number
  readonly retro: boolean
  readonly house: number
}

const ephemeris = await loadEphemeris()
const { cases } = readGolden<{ cases: readonly GoldenChart[] }>('western_charts')
const castAt = ({ jd_ut, lat, lng }: Moment, options = {}): ReturnType<typeof castWestern> =>
  castWestern(ephemeris, birthAt(jd_ut, [lat, lng]), options)

/** Arcseconds. The cases were made with the Moshier series, which strays from the files, and more so far from 1950. */
function toleranceAt(jd: number): number {
  return jd > 2396758 && jd < 2469808 ? 2 : 7
}

describe('charts of kerykeion', () => {
  it.each(cases.filter(isInRange))('agree for $id', (golden) => {
    const chart = castAt(golden)
    const planets = Object.entries(golden.planets)
    const placed = (name: string): BodyPlacement => chart.bodies[name as WesternBody]
    const tolerance = toleranceAt(golden.jd_ut)
    const node = golden.nodes.true_north_lunar_node
    const near = [
      ...planets.map(([name, { lon }]) => [name, placed(name).longitude, lon] as const),
      ...planets.map(
        ([name, { dec }]) => [`${name}'s declination`, placed(name).declination, dec] as const,
      ),
    ]
    expect(strays(near, tolerance)).toEqual([])
    expect(strays([['node', chart.bodies.trueNode.longitude, node.lon]], 60)).toEqual([])
    expect(planets.map(([name]) => [name, placed(name).house, placed(name).speed < 0])).toEqual(
      planets.map(([name, { house, retro }]) => [name, house, retro]),
    )
    const speeds = planets.map(([name, { speed }]) => Math.abs(placed(name).speed - speed))
    expect(Math.max(...speeds)).toBeLessThan(0.001)

    const byTheEarth = [
      ...golden.cusps.map(
        (cusp, place) => [`cusp ${place + 1}`, chart.houses?.cusps[place], cusp] as const,
      ),
      ['ascendant', chart.angles?.ascendant, golden.angles.ascendant] as const,
      ['midheaven', chart.angles?.midheaven, golden.angles.medium_coeli] as const,
    ]
    expect(strays(byTheEarth, 0.01)).toEqual([])
    expect(chart.houses?.system).toBe('placidus')
    expect(chart.sect).toBe(golden.is_diurnal ? 'day' : 'night')
    const ascendant = chart.angles?.ascendant ?? Number.NaN
    const lots = [
      ['fortune', chart.lots?.fortune, golden.lots.pars_fortunae],
      ['spirit', chart.lots?.spirit, golden.lots.pars_spiritus],
      // Kerykeion's own lots of love and faith, which do not turn by night.
      [
        'love',
        castLot(ascendant, placed('sun').longitude, placed('venus').longitude),
        golden.lots.pars_amoris,
      ],
      [
        'faith',
        castLot(ascendant, placed('saturn').longitude, placed('jupiter').longitude),
        golden.lots.pars_fidei,
      ],
    ] as const
    expect(strays(lots, 2 * tolerance)).toEqual([])
  })

  it.each(cases.filter(isInRange))('have the same Moon for $id', (golden) => {
    const { elongation, step, name } = castAt(golden).lunarPhase
    const wanted = golden.lunar_phase
    expect(elongation).toBeCloseTo(wanted.elongation, 2)
    expect(step).toBe(wanted.kerykeion_phase_of_28)
    // Kerykeion's New Moon lasts one step of 28; here it is an eighth of the round like the others.
    const nearNew = elongation < 22.5 || elongation >= 337.5
    expect(name).toBe(nearNew ? 'New Moon' : wanted.phase_name)
  })

  it('are refused before and after what the files hold', () => {
    const outside = cases.filter((golden) => !isInRange(golden))
    expect(outside.length).toBeGreaterThan(0)
    for (const golden of outside) expect(() => castAt(golden)).toThrow(InputError)
  })
})

const LETTERS: Readonly<Record<string, HouseSystem>> = {
  A: 'equal',
  B: 'alcabitius',
  C: 'campanus',
  D: 'equalFromMidheaven',
  F: 'carterPoliEquatorial',
  H: 'horizontal',
  I: 'sunshine',
  K: 'koch',
  L: 'pullenSinusoidalDelta',
  M: 'morinus',
  N: 'equalFromAries',
  O: 'porphyry',
  P: 'placidus',
  Q: 'pullenSinusoidalRatio',
  R: 'regiomontanus',
  S: 'sripati',
  T: 'topocentric',
  U: 'krusinski',
  V: 'vehlow',
  W: 'wholeSign',
  X: 'meridian',
  Y: 'apc',
}

describe('house systems', () => {
  const { systems } = readGolden<{
    systems: Record<string, Record<string, Moment & { readonly cusps: readonly number[] }>>
  }>('western_house_systems')
  const each = Object.entries(systems).flatMap(([letter, charts]) =>
    Object.entries(charts).map(([id, golden]) => ({ letter, id, golden })),
  )

  it.each(each.filter(({ golden }) => isInRange(golden)))(
    '$letter agree for $id',
    ({ letter, golden }) => {
      const houseSystem = LETTERS[letter]
      const chart = castAt(golden, { houseSystem })
      expect(chart.houses?.system).toBe(houseSystem)
      const cusps = golden.cusps.map(
        (cusp, place) => [`cusp ${place + 1}`, chart.houses?.cusps[place], cusp] as const,
      )
      // Sunshine houses hang on the Sun's declination, which the cases have from the Moshier series.
      expect(strays(cusps, letter === 'I' ? 0.05 : 0.01)).toEqual([])
    },
  )
})

const AYANAMSA_OF: Readonly<Record<string, Ayanamsa>> = {
  ALDEBARAN_15TAU: 'aldebaran15Taurus',
  B1950: 'b1950',
  BABYL_ETPSC: 'babylonianEtaPiscium',
  BABYL_HUBER: 'babylonianHuber',
  BABYL_KUGLER1: 'babylonianKugler1',
  BABYL_KUGLER2: 'babylonianKugler2',
  BABYL_KUGLER3: 'babylonianKugler3',
  DELUCE: 'deLuce',
  DJWHAL_KHUL: 'djwhalKhul',
  FAGAN_BRADLEY: 'faganBradley',
  HIPPARCHOS: 'hipparchos',
  J1900: 'j1900',
  J2000: 'j2000',
  JN_BHASIN: 'jnBhasin',
  KRISHNAMURTI: 'krishnamurti',
  LAHIRI: 'lahiri',
  RAMAN: 'raman',
  SASSANIAN: 'sassanian',
  USHASHASHI: 'ushashashi',
  YUKTESHWAR: 'yukteshwar',
}

describe('sidereal charts', () => {
  const { modes } = readGolden<{
    modes: Record<
      string,
      Record<string, { jd_ut: number; sidereal_lon: Record<string, number>; asc: number }>
    >
  }>('western_sidereal_modes')
  const places = new Map(cases.map(({ id, lat, lng }) => [id, { lat, lng }]))
  const each = Object.entries(modes).flatMap(([mode, charts]) =>
    Object.entries(charts).map(([id, golden]) => ({ mode, id, golden })),
  )

  it.each(each.filter(({ golden }) => isInRange(golden)))(
    'of $mode agree for $id',
    ({ mode, id, golden }) => {
      const place = places.get(id)
      const chart = castAt(
        { jd_ut: golden.jd_ut, lat: place?.lat ?? 0, lng: place?.lng ?? 0 },
        { ayanamsa: AYANAMSA_OF[mode] },
      )
      const bodies = Object.entries(golden.sidereal_lon).map(
        ([name, longitude]) =>
          [name, chart.bodies[name as WesternBody].longitude, longitude] as const,
      )
      expect(strays(bodies, toleranceAt(golden.jd_ut))).toEqual([])
      const ascendant = [['ascendant', chart.angles?.ascendant, golden.asc] as const]
      expect(strays(place === undefined ? [] : ascendant, 0.02)).toEqual([])
    },
  )
})

describe('charts of astro.com and Astro-Databank', () => {
  interface ThirdParty extends Moment {
    readonly id: string
    readonly expected_lon: Readonly<Record<string, number>>
    readonly precision_arcsec: number
  }
  const { cases: thirdParty } = readGolden<{ cases: readonly ThirdParty[] }>('western_thirdparty')

  it.each(thirdParty)('agree for $id', (golden) => {
    const chart = castAt(golden)
    const found = (name: string): number => {
      switch (name) {
        case 'Asc':
          return chart.angles?.ascendant ?? Number.NaN
        case 'MC':
          return chart.angles?.midheaven ?? Number.NaN
        case 'H2':
          return chart.houses?.cusps[1] ?? Number.NaN
        case 'Fortune':
          return chart.lots?.fortune ?? Number.NaN
        case 'TrueNode':
          return chart.bodies.trueNode.longitude
        case 'MeanNode':
          return chart.bodies.meanNode.longitude
        default:
          return chart.bodies[name.toLowerCase() as WesternBody].longitude
      }
    }
    // To the second by astro.com, which rounds; to the minute by the others, some of which cut off.
    const pairs = Object.entries(golden.expected_lon).map(
      ([name, longitude]) => [name, found(name), longitude] as const,
    )
    const rounding = golden.precision_arcsec === 1 ? 0.5 : golden.precision_arcsec
    expect(strays(pairs, rounding)).toEqual([])
  })
})
