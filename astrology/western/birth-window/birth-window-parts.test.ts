import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { birthAt } from '../births.fixture.ts'
import { DEFAULT_SETTINGS } from '../sky.ts'
import { separation } from '../zodiac/circle.ts'
import { evenMoments } from './even-moments.ts'
import { farthest } from './farthest.ts'
import { leaps } from './leaps.ts'
import { readWindow } from './read-window.ts'
import { turnsOf, unwrapped, zerosOf, type Look } from './turn-of-three.ts'

const ephemeris = await loadEphemeris()
const SECOND = 1 / 86_400

function parabola(top: number): Look[] {
  return [0, 1, 2, 3, 4].map((at) => [at, 5 - (at - top) ** 2])
}

describe('turnsOf', () => {
  it('finds the top of a curve once, also before the second look', () => {
    for (const top of [0.2, 1.3, 2, 3.9]) {
      const [turn, ...more] = turnsOf(parabola(top))
      expect(turn?.at).toBeCloseTo(top, 9)
      expect(turn?.value).toBeCloseTo(5, 9)
      expect(more.every(({ at }) => Math.abs(at - top) < 1e-9)).toBe(true)
    }
    expect(turnsOf(parabola(-1))).toEqual([])
  })
})

describe('zerosOf and unwrapped', () => {
  it('tell where a speed passes nothing, and count on over the full circle', () => {
    expect(zerosOf([[0, -1], [1, 3], [2, 4]])).toEqual([0.25]) // prettier-ignore
    expect(unwrapped([[0, 350], [1, 10], [2, 355]]).map(([, value]) => value)).toEqual([350, 370, 355]) // prettier-ignore
  })
})

describe('evenMoments', () => {
  it('has the moment itself in the middle and the ends at the ends', () => {
    const { window, ...moment } = birthAt(2440092, [47, 14], { kind: 'within', minutes: 90 })
    const looks = evenMoments({ ...moment, window })
    expect([looks[0], looks[(looks.length - 1) / 2], looks.at(-1)]).toEqual([
      window.from,
      moment.jd,
      window.to,
    ])
    expect(evenMoments(birthAt(2440092, [47, 14]))).toEqual([2440092])
  })
})

function angleAt(jd: number, latitude: number, angle: 'ascendant' | 'vertex'): number {
  const place = { latitude, longitude: 30 }
  return ephemeris.houses(jd, place, { system: 'porphyry' }).angles[angle]
}

describe('leaps', () => {
  it.each([
    ['ascendant', 68],
    ['ascendant', -74],
    ['vertex', 12],
    ['vertex', -21],
  ] as const)(
    'brackets every leap of the %s at latitude %d, and nothing else',
    (angle, latitude) => {
      const moment = birthAt(2450123.4, [latitude, 30], { kind: 'unknown' })
      const found = leaps(ephemeris, moment)
      expect(found.length).toBeGreaterThanOrEqual(2)
      const far = found.filter((before, place) => {
        const after = found[place + 1]
        if (place % 2 === 1 || after === undefined) return false
        return separation(angleAt(before, latitude, angle), angleAt(after, latitude, angle)) < 150
      })
      expect(far).toEqual([])
      const minutes = Array.from(
        { length: 1440 },
        (_, minute) => moment.window.from + minute / 1440,
      )
      const leapt = minutes.filter(
        (jd) =>
          separation(angleAt(jd, latitude, angle), angleAt(jd + 1 / 1440, latitude, angle)) > 150,
      )
      expect(leapt).toHaveLength(found.length / 2)
    },
  )

  it('has none in the temperate zones', () => {
    expect(leaps(ephemeris, birthAt(2450123.4, [45, 30], { kind: 'unknown' }))).toEqual([])
  })
})

describe('readWindow', () => {
  it('looks at a station within it, and keeps it where two people are compared', () => {
    // Mercury turns retrograde on 17 February 2020, an hour after midnight UT.
    const moment = birthAt(2458896.7, [47, 14], { kind: 'unknown' })
    const window = readWindow(ephemeris, moment, DEFAULT_SETTINGS)
    const farthestMercury = window.map(({ bodies }) => bodies.mercury.longitude)
    const top = farthestMercury.indexOf(Math.max(...farthestMercury))
    const station = window[top]!
    expect(Math.abs(station.bodies.mercury.speed)).toBeLessThan(0.001)
    expect(station.jd).toBeGreaterThan(moment.window.from + 60 * SECOND)
    expect(farthest(window)).toContain(station)
  })

  it('looks at sunset from either side, where the lots leap', () => {
    // The Sun sets in Vienna on 21 March 2000 at about 17:08 UT.
    const moment = birthAt(2451625.21, [48.2, 16.4], { kind: 'within', minutes: 40 })
    const window = readWindow(ephemeris, moment, DEFAULT_SETTINGS)
    const night = window.findIndex(({ sect }) => sect === 'night')
    const [before, after] = [window[night - 1]!, window[night]!]
    expect(before.sect).toBe('day')
    expect(after.jd - before.jd).toBeLessThan(2 * SECOND)
  })

  it('has its own moment in the middle, wherever something turns', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2400000, max: 2470000, noNaN: true }),
        fc.integer({ min: -75, max: 75 }),
        fc.constantFrom(5, 40, 300),
        (jd, latitude, minutes) => {
          const moment = birthAt(jd, [latitude, 30], { kind: 'within', minutes })
          const looks = readWindow(ephemeris, moment, DEFAULT_SETTINGS).map((sky) => sky.jd)
          expect(looks[Math.floor(looks.length / 2)]).toBe(jd)
          expect(looks).toEqual(looks.toSorted((a, b) => a - b))
        },
      ),
      { numRuns: 12, seed: 21 },
    )
  })
})
