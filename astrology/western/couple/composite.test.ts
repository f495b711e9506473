import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { birthAt, CHARMAINE, MICHAEL } from '../births.fixture.ts'
import { castWestern } from '../cast-western.ts'
import { nearMidpoint, separation, wrap } from '../zodiac/circle.ts'
import { castComposite } from './composite.ts'
import { castDavison, davisonMoment, midwayPlace } from './davison.ts'
import { isInRange, readGolden, strays } from '../golden.fixture.ts'
import type { WesternBody } from '../zodiac/points.ts'
import { westernCoupleFacts, westernDavisonFacts } from '../western-couple-facts.ts'

const ephemeris = await loadEphemeris()

interface Birth {
  readonly id: string
  readonly jd_ut: number
  readonly lat: number
  readonly lng: number
}
interface GoldenDavison {
  readonly id: string
  readonly jd_ut: number
  readonly lat: number
  readonly lng_short_way: number
  readonly planets: Readonly<Record<string, number>>
  readonly asc: number
  readonly mc: number
}
const davisons = readGolden<{ davison_recomputed: { cases: readonly GoldenDavison[] } }>(
  'synastry_scores',
).davison_recomputed.cases
const charts = readGolden<{ cases: readonly Birth[] }>('western_charts').cases
const births = [...charts, ...davisons.flatMap(otherBirth)]
const castAt = ({ jd_ut, lat, lng }: Omit<Birth, 'id'>): ReturnType<typeof castWestern> =>
  castWestern(ephemeris, birthAt(jd_ut, [lat, lng]))

interface GoldenComposite {
  readonly id: string
  readonly planets: Readonly<Record<string, number>>
  readonly angles: { readonly ascendant: number; readonly medium_coeli: number }
  readonly cusps: readonly number[]
  readonly lunar_phase: { readonly degrees_between_s_m: number }
}

interface GoldenContact {
  readonly p1: string
  readonly p2: string
  readonly p1_lon: number
  readonly p2_lon: number
}

describe('castComposite', () => {
  const { cases } = readGolden<{ cases: readonly GoldenComposite[] }>('western_composites')
  const known = cases.flatMap((golden) => {
    const pair = golden.id.split('__x__').map((id) => births.find((birth) => birth.id === id))
    return pair.every((birth) => birth !== undefined && isInRange(birth))
      ? [{ ...golden, pair }]
      : []
  })

  it('is tried on every pair whose births are in the files and in range', () => {
    expect(known.map(({ id }) => id)).toEqual([
      'john_lennon_1940__x__yoko_ono_1933',
      'millennium_2000__x__equinox_2020',
    ])
  })

  it.each(known)(
    'agrees with kerykeion for $id',
    ({ pair, planets, angles, cusps, lunar_phase }) => {
      const [first, second] = pair.map((birth) => castAt(birth!))
      const chart = castComposite(first!, second!)
      const bodies = Object.entries(planets).map(
        ([name, longitude]) =>
          [name, chart.bodies[name as WesternBody].longitude, longitude] as const,
      )
      expect(strays(bodies, 2)).toEqual([])
      const corners = [
        ['ascendant', chart.angles?.ascendant, angles.ascendant] as const,
        ['midheaven', chart.angles?.midheaven, angles.medium_coeli] as const,
        ...cusps.map((cusp, place) => [`cusp ${place + 1}`, chart.cusps?.[place], cusp] as const),
      ]
      expect(strays(corners, 0.01)).toEqual([])
      expect(chart.lunarPhase.elongation).toBeCloseTo(lunar_phase.degrees_between_s_m, 3)
    },
  )

  it.each(cases)(
    'sets every point where kerykeion has it for $id, whatever the century',
    ({ id, planets, angles }) => {
      const { synastry } = readGolden<{
        synastry: readonly { id: string; aspects: readonly GoldenContact[] }[]
      }>('western_aspects')
      const contacts = synastry.find((couple) => couple.id === id)!.aspects
      const first = new Map(contacts.map(({ p1, p1_lon }) => [p1.toLowerCase(), p1_lon]))
      const second = new Map(contacts.map(({ p2, p2_lon }) => [p2.toLowerCase(), p2_lon]))
      const pairs = Object.entries({ ...planets, ...angles }).flatMap(([name, longitude]) => {
        const [one, other] = [first.get(name), second.get(name)]
        return one === undefined || other === undefined
          ? []
          : [[name, nearMidpoint(one, other), longitude] as const]
      })
      expect(pairs.length).toBeGreaterThan(9)
      expect(strays(pairs, 0.01)).toEqual([])
    },
  )

  it('agrees with astro.com', () => {
    const { composites } = readGolden<{
      composites: readonly {
        jd1: number
        jd2: number
        lat: number
        lng: number
        expected_lon: Readonly<Record<string, number>>
      }[]
    }>('western_thirdparty')
    const [{ jd1, jd2, lat, lng, expected_lon }] = composites as [(typeof composites)[number]]
    const chart = castComposite(castAt({ jd_ut: jd1, lat, lng }), castAt({ jd_ut: jd2, lat, lng }))
    const found = (name: string): number | undefined => {
      if (name === 'Asc') return chart.angles?.ascendant
      if (name === 'Fortune') return chart.fortune ?? undefined
      if (name === 'TrueNode') return chart.bodies.trueNode.longitude
      return chart.bodies[name.toLowerCase() as WesternBody].longitude
    }
    const pairs = Object.entries(expected_lon).map(
      ([name, longitude]) => [name, found(name), longitude] as const,
    )
    expect(strays(pairs, 0.5)).toEqual([])
  })

  it('keeps its cusps in order, each a midpoint of its own pair, for whatever two births', () => {
    const birth = fc.record({
      jd_ut: fc.double({ min: 2378500, max: 2597600, noNaN: true }),
      lat: fc.integer({ min: -60, max: 60 }),
      lng: fc.integer({ min: -180, max: 180 }),
    })
    fc.assert(
      fc.property(birth, birth, (one, other) => {
        const [first, second] = [castAt(one), castAt(other)]
        const { cusps, angles } = castComposite(first, second)
        const steps = cusps!.map((cusp, place) => wrap(cusps![(place + 1) % 12]! - cusp))
        expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(360, 6)
        cusps!.forEach((cusp, place) => {
          const near = nearMidpoint(first.houses!.cusps[place]!, second.houses!.cusps[place]!)
          const off = separation(cusp, near)
          expect(Math.min(off, 180 - off)).toBeLessThan(1e-6)
        })
        expect(separation(cusps![0]!, angles!.ascendant)).toBeLessThan(1e-6)
        expect(separation(cusps![9]!, angles!.midheaven)).toBeLessThan(1e-6)
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  it('has no angles when either birth time is unknown', () => {
    const unknown = castWestern(
      ephemeris,
      birthAt(CHARMAINE.jd, [22.3, 114.2], { kind: 'unknown' }),
    )
    const chart = castComposite(castWestern(ephemeris, MICHAEL), unknown)
    expect(chart).toMatchObject({ angles: null, cusps: null, fortune: null })
    expect(chart.bodies.sun.house).toBeNull()
  })
})

describe('castDavison', () => {
  it.each(davisons.filter(isInRange))(
    'is the sky of the mean moment and place for $id',
    (golden) => {
      const [one, other] = splitPair(golden.id).map((id) =>
        births.find((birth) => birth.id === id)!,
      )
      const moment = davisonMoment(
        birthAt(one!.jd_ut, [one!.lat, one!.lng]),
        birthAt(other!.jd_ut, [other!.lat, other!.lng]),
      )
      expect(moment.jd).toBeCloseTo(golden.jd_ut, 8)
      expect(moment.place.latitude).toBeCloseTo(golden.lat, 6)
      expect(moment.place.longitude).toBeCloseTo(golden.lng_short_way, 6)
      const chart = castWestern(ephemeris, moment)
      const pairs = Object.entries(golden.planets)
        .filter(([name]) => name !== 'TrueNode')
        .map(
          ([name, longitude]) =>
            [name, chart.bodies[name.toLowerCase() as WesternBody].longitude, longitude] as const,
        )
      expect(strays(pairs, 2)).toEqual([])
      const corners = [
        ['ascendant', chart.angles?.ascendant, golden.asc] as const,
        ['midheaven', chart.angles?.midheaven, golden.mc] as const,
      ]
      expect(strays(corners, 0.05)).toEqual([])
    },
  )

  it('takes the short way round the Earth', () => {
    expect(
      midwayPlace({ latitude: 10, longitude: 170 }, { latitude: 20, longitude: -170 }),
    ).toEqual({
      latitude: 15,
      longitude: 180,
    })
    expect(
      midwayPlace({ latitude: 0, longitude: -120 }, { latitude: 0, longitude: 100 }).longitude,
    ).toBe(170)
  })

  it('knows no more of its hour than either birth', () => {
    const unknown = birthAt(CHARMAINE.jd, [22.3, 114.2], { kind: 'unknown' })
    const { uncorrected: chart } = castDavison(ephemeris, MICHAEL, unknown)
    expect(chart.angles).toBeNull()
    expect(chart.moment.window.to - chart.moment.window.from).toBeCloseTo(0.5, 9)
    const within = birthAt(CHARMAINE.jd, [22.3, 114.2], { kind: 'within', minutes: 30 })
    expect(davisonMoment(MICHAEL, within).certainty).toEqual({ kind: 'within', minutes: 15 })
  })
})

describe('the facts of shared charts', () => {
  it('stand beside the synastry, with ids of their own', () => {
    const couple = westernCoupleFacts(
      castWestern(ephemeris, MICHAEL),
      castWestern(ephemeris, CHARMAINE),
    )
    const davison = westernDavisonFacts(castDavison(ephemeris, MICHAEL, CHARMAINE))
    const ids = [...couple, ...davison].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('couple.western.composite.sun.sign')
    expect(ids).toContain('couple.western.davison.moon.house')
  })
})

/** `paul_mccartney_1942xjohn_lennon_1940`: the x after a year parts the two. */
function splitPair(id: string): string[] {
  return id.split(/(?<=\d)x/u)
}

/** A birth that no chart is given for, from the mean of it and one that is. */
function otherBirth({ id, jd_ut, lat, lng_short_way }: GoldenDavison): Birth[] {
  const [first, second] = splitPair(id).map((name) => charts.find((birth) => birth.id === name))
  const known = first ?? second
  if (known === undefined || (first && second)) return []
  return [
    {
      id: splitPair(id)[first ? 1 : 0]!,
      jd_ut: 2 * jd_ut - known.jd_ut,
      lat: 2 * lat - known.lat,
      lng: 2 * lng_short_way - known.lng,
    },
  ]
}
