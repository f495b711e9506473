import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { MICHAEL } from '#astrology/western/births.fixture.ts'
import { ASPECT_ANGLES } from '#astrology/western/aspects/aspects.ts'
import { castWestern } from '#astrology/western/cast-western.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { aspectPoint } from '#astrology/western/read-sky.ts'
import { progress } from './progressions.ts'
import { directBySolarArc } from './solar-arc.ts'
import { exactTransits, TRANSITING, transitsUnderWay } from './transits.ts'

const ephemeris = await loadEphemeris()
const michael = castWestern(ephemeris, MICHAEL)
const SPAN = { from: 2460310.5, to: 2461041.5 } // 2024 and 2025

describe('exactTransits', () => {
  const found = exactTransits(ephemeris, michael, SPAN)

  it('are exact when they say so', () => {
    expect(found.length).toBeGreaterThan(50)
    const off = found.map(({ body, natal, aspect, jd }) => {
      const apart = separation(
        ephemeris.position(body, jd).longitude,
        aspectPoint(michael, natal)?.longitude ?? Number.NaN,
      )
      return Math.abs(apart - ASPECT_ANGLES[aspect])
    })
    expect(Math.max(...off)).toBeLessThan(0.00001)
  })

  it('are as many as a look every six hours finds', () => {
    const seen = TRANSITING.map((body) => {
      let count = 0
      let before: number[] | null = null
      for (let jd = SPAN.from; jd <= SPAN.to; jd += 0.25) {
        const sun = michael.bodies.sun.longitude
        const ahead = (ephemeris.position(body, jd).longitude - sun + 720) % 360
        const sides = [0, 60, 90, 120, 180, 240, 270, 300].map(
          (angle) => ((ahead - angle + 540) % 360) - 180,
        )
        count +=
          before?.filter(
            (side, place) => side < 0 !== (sides[place] ?? 0) < 0 && Math.abs(side) < 90,
          ).length ?? 0
        before = sides
      }
      return count
    })
    expect(
      TRANSITING.map(
        (body) => found.filter((hit) => hit.body === body && hit.natal === 'sun').length,
      ),
    ).toEqual(seen)
  })

  it('pass over the point opposite once each time', () => {
    const passes = found.map(
      ({ body, natal, aspect, jd }) => `${body} ${aspect} ${natal} ${jd.toFixed(3)}`,
    )
    expect(passes.filter((pass, place) => passes.indexOf(pass) !== place)).toEqual([])
  })

  it('come in the order of time and number their passes', () => {
    expect(found.map(({ jd }) => jd)).toEqual(found.map(({ jd }) => jd).toSorted((a, b) => a - b))
    expect(found.some(({ pass, retrograde }) => pass === 2 && retrograde)).toBe(true)
  })
})

describe('transitsUnderWay', () => {
  it('include one that is exact at the moment', () => {
    const [exact] = exactTransits(ephemeris, michael, SPAN)
    const now = transitsUnderWay(ephemeris, michael, exact?.jd ?? 0)
    expect(now).toContainEqual(
      expect.objectContaining({ first: exact?.body, second: exact?.natal, aspect: exact?.aspect }),
    )
  })
})

describe('progress', () => {
  const place = MICHAEL.place
  const settings = { houseSystem: 'placidus' } as const

  it('is the birth itself on the day of birth', () => {
    const progressed = progress(ephemeris, michael, { at: MICHAEL.jd, place, settings })
    expect(progressed.jd).toBe(MICHAEL.jd)
    expect(progressed.bodies.moon.longitude).toBe(michael.bodies.moon.longitude)
    expect(progressed.angles?.ascendant).toBeCloseTo(michael.angles?.ascendant ?? 0, 5)
    expect(progressed.cusps?.[10]).toBeCloseTo(michael.houses?.cusps[10] ?? 0, 5)
  })

  it('moves the Midheaven with the Sun by solar arc', () => {
    const at = MICHAEL.jd + 40 * 365.242199
    const { bodies, angles } = progress(ephemeris, michael, { at, place, settings })
    const arc = separation(bodies.sun.longitude, michael.bodies.sun.longitude)
    expect(separation(angles?.midheaven ?? 0, michael.angles?.midheaven ?? 0)).toBeCloseTo(arc, 4)
    expect(directBySolarArc(ephemeris, michael, at).arc).toBeCloseTo(arc, 9)
    expect(arc).toBeGreaterThan(38)
    expect(arc).toBeLessThan(40)
  })
})
