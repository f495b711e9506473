import { describe, expect, it } from 'vitest'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { loadEphemeris } from './load-in-node.ts'
import {
  bordersEvery,
  crossingsOn,
  longitudeOn,
  stationsOn,
  trackBetween,
  trackOf,
} from './tracks.ts'

const ephemeris = await loadEphemeris()
const BODIES = ['sun', 'moon', 'trueNode', 'mercury', 'venus', 'mars', 'saturn', 'pluto'] as const

function apart(one: number, other: number): number {
  return Math.abs(((((one - other + 180) % 360) + 360) % 360) - 180)
}

describe('a track', () => {
  it('keeps to the ephemeris within a twentieth of an arc second all day', () => {
    const random = seededRandom(9)
    const errors = Array.from({ length: 150 }, () => {
      const from = 2_380_000 + random() * 210_000
      return BODIES.map((body) => {
        const track = trackOf(ephemeris, body, { from, to: from + 1 })
        const at = from + random()
        return apart(longitudeOn(track, at), ephemeris.position(body, at).longitude)
      })
    })
    expect(Math.max(...errors.flat()) * 3600).toBeLessThan(0.05)
  })

  it('runs on past the full circle', () => {
    const from = ephemeris.crossing('moon', 0, 2_451_545) - 0.4
    const track = trackOf(ephemeris, 'moon', { from, to: from + 1 })
    expect(longitudeOn(track, from)).toBeGreaterThan(350)
    expect(longitudeOn(track, from + 1)).toBeGreaterThan(360)
  })

  it('turns where the body stands still', () => {
    const random = seededRandom(10)
    const spans = Array.from({ length: 300 }, () => 2_380_000 + random() * 210_000)
    const stations = spans.flatMap((from) =>
      stationsOn(trackOf(ephemeris, 'trueNode', { from, to: from + 1 })),
    )
    expect(stations.length).toBeGreaterThan(20)
    const speeds = stations.map((at) => Math.abs(ephemeris.position('trueNode', at).speed))
    expect(Math.max(...speeds)).toBeLessThan(0.002)
  })

  it('passes every border that the ephemeris passes, to a second', () => {
    const span = { from: 2_451_545, to: 2_451_546 }
    const passed = crossingsOn(trackOf(ephemeris, 'moon', span), bordersEvery(1))
    const degrees = passed.map((at) => ephemeris.position('moon', at).longitude)
    expect(passed.length).toBeGreaterThan(10)
    expect(passed).toEqual(passed.toSorted((a, b) => a - b))
    for (const each of degrees) expect(apart(each, Math.round(each))).toBeLessThan(0.0002)
  })

  it('lies between two bodies as well', () => {
    const span = { from: 2_451_545, to: 2_451_546 }
    const [sun, moon] = [trackOf(ephemeris, 'sun', span), trackOf(ephemeris, 'moon', span)]
    const at = 2_451_545.3
    const ahead = ephemeris.position('moon', at).longitude - ephemeris.position('sun', at).longitude
    expect(apart(longitudeOn(trackBetween(sun, moon), at), ahead)).toBeLessThan(0.0001)
  })
})

describe('bordersEvery', () => {
  it('leaves the lower end out and takes the upper in', () => {
    expect(bordersEvery(5)(10, 20)).toEqual([15, 20])
    expect(bordersEvery(5, 2)(-1, 1)).toEqual([])
    expect(bordersEvery(5, 2)(-4, 3)).toEqual([-3, 2])
  })
})
