import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { birthAt } from '#astrology/western/births.fixture.ts'
import { castWestern } from '#astrology/western/cast-western.ts'
import { readGolden, strays } from '#astrology/western/golden.fixture.ts'
import type { WesternBody } from '#astrology/western/zodiac/points.ts'
import { eclipses } from './eclipses.ts'
import { progressedDay, progressedHouses, type MidheavenRule } from './progressions.ts'
import { nextReturn } from './returns.ts'
import { skyEvents } from './sky-events.ts'

const ephemeris = await loadEphemeris()

interface Forecast {
  readonly natal_jd: number
  readonly lat: number
  readonly lng: number
  readonly target_jd_ut: number
  readonly progressed_jd_ET: number
  readonly cusps_1_to_6: Readonly<Record<string, readonly number[]>>
  readonly return_jd_ET: number
}
interface GoldenReturn {
  readonly id: string
  readonly natal_jd: number
  readonly jd: number
  readonly planets: Readonly<Record<string, number>>
}
interface GoldenEvents {
  readonly list: readonly (readonly [what: string, localTime: string])[]
}

/** ET − UT at the start of 2000, days, from the Swiss Ephemeris. */
const DELTA_T_2000 = 63.83 / 86400
const SECOND = 1 / 86400

const { forecast, events } = readGolden<{
  forecast: readonly Forecast[]
  events: readonly GoldenEvents[]
}>('western_thirdparty')

describe('progressions of astro.com', () => {
  const golden = forecast[0]!

  it('fall on the same day after birth', () => {
    const day = progressedDay(golden.natal_jd, golden.target_jd_ut)
    expect(Math.abs(day + DELTA_T_2000 - golden.progressed_jd_ET)).toBeLessThan(0.00001)
  })

  it.each<[string, MidheavenRule]>([
    ['daily_houses', 'daily'],
    ['naibod', 'naibod'],
    ['solar_arc_mc', 'solar-arc'],
  ])('have the same cusps by %s', (name, midheaven) => {
    const { cusps } = progressedHouses(
      ephemeris,
      { jd: golden.natal_jd },
      {
        at: golden.target_jd_ut,
        place: { latitude: golden.lat, longitude: golden.lng },
        settings: { houseSystem: 'placidus' },
        midheaven,
      },
    )
    const pairs = (golden.cusps_1_to_6[name] ?? []).map(
      (cusp, place) => [`cusp ${place + 1}`, cusps[place], cusp] as const,
    )
    expect(pairs).toHaveLength(6)
    // The daily houses turn by 1.5″ in a tenth of a second, which astro.com's day is rounded to.
    expect(strays(pairs, midheaven === 'daily' ? 1.5 : 0.5)).toEqual([])
  })
})

describe('returns', () => {
  const { solar, lunar } = readGolden<{
    solar: readonly GoldenReturn[]
    lunar: readonly (Omit<GoldenReturn, 'jd'> & { readonly julian_day: number })[]
  }>('western_returns')

  it('of the Sun agree with astro.com to a tenth of a second', () => {
    const golden = forecast[1]!
    const found = nextReturn(ephemeris, 'sun', golden.natal_jd, golden.return_jd_ET - 30)
    // The difference of both times is the ΔT that the Swiss Ephemeris gives for that day.
    expect((golden.return_jd_ET - found) / SECOND).toBeCloseTo(69.276, 1)
  })

  it.each(solar)('of the Sun agree with kerykeion for $id at $jd', (golden) => {
    const found = nextReturn(ephemeris, 'sun', golden.natal_jd, golden.jd - 20)
    // Its times come from the Moshier series, whose Sun may stray 1″, which is 24 seconds.
    expect(Math.abs(found - golden.jd) / SECOND).toBeLessThan(30)
    const chart = castWestern(ephemeris, birthAt(golden.jd, [0, 0]))
    const pairs = Object.entries(golden.planets).map(
      ([name, longitude]) =>
        [name, chart.bodies[name as WesternBody].longitude, longitude] as const,
    )
    expect(strays(pairs, 2)).toEqual([])
  })

  it.each(lunar)('of the Moon agree with kerykeion for $id at $julian_day', (golden) => {
    const found = nextReturn(ephemeris, 'moon', golden.natal_jd, golden.julian_day - 10)
    // 2″ of the Moon are four seconds.
    expect(Math.abs(found - golden.julian_day) / SECOND).toBeLessThan(8)
  })
})

describe('skyEvents', () => {
  it('finds the ingresses, lunations and eclipses of the almanacs, to the minute', () => {
    const span = { from: 2451179.5, to: 2451820.5 } // 1999-01-01 to 2000-10-03
    const found = skyEvents(ephemeris, ['saturn'], span)
    const darkened = eclipses(ephemeris, span).map(({ kind, type, jd }) => {
      return { name: `${kind} ${type} eclipse`, jd }
    })
    const named = found.map((event) => {
      return event.type === 'ingress'
        ? { ...event, name: `Saturn enters ${event.sign}` }
        : { ...event, name: event.type }
    })
    const wanted = events[0]!.list.map(([what, local]) => ({
      name: what.replace(/Saturn leaves Aries into/u, 'Saturn enters'),
      jd: julianDay(local),
    }))
    expect(wanted).toHaveLength(10)
    const late = wanted.map(({ name, jd }) =>
      Math.min(
        ...[...named, ...darkened]
          .filter((event) => event.name === name)
          .map((event) => Math.abs(event.jd - jd) * 1440),
      ),
    )
    expect(late.filter((minutes) => minutes > 1)).toEqual([])
  })
})

/** A local time of Los Angeles, `1999-02-28 17:25`: an hour later from April to October. */
function julianDay(local: string): number {
  const [date, time] = local.split(' ') as [string, string]
  const month = Number(date.slice(5, 7))
  const hours = month >= 4 && month <= 10 ? 7 : 8
  return Date.parse(`${date}T${time}:00Z`) / 86400000 + 2440587.5 + hours / 24
}
