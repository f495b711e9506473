import { describe, expect, it } from 'vitest'
import { ASPECT_ANGLES } from '#astrology/western/aspects/aspects.ts'
import { followBody } from '#astrology/western/timing/bodies-in-motion.ts'
import { placesInAspect } from '#astrology/western/timing/transits.ts'
import { separation, signedArc, wrap } from '#astrology/western/zodiac/circle.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { AS_OF, ephemeris } from './couples.fixture.ts'
import type { TouchedPoint } from './touched-points.ts'
import { SLOW_BODIES, TOUCHING_ASPECTS, touchesOf, type SlowBody } from './transit-touches.ts'

const SPAN = { from: AS_OF, to: AS_OF + 730.485 }
const EVERY_HOURS = 3

const tracks = new Map(SLOW_BODIES.map((body) => [body, followBody(ephemeris, body, SPAN)]))

/** Where each body stands, every three hours of the span. */
const looks = new Map(
  SLOW_BODIES.map((body) => {
    const count = Math.floor(((SPAN.to - SPAN.from) * 24) / EVERY_HOURS)
    const longitudes = Array.from(
      { length: count + 1 },
      (_, look) => ephemeris.position(body, SPAN.from + (look * EVERY_HOURS) / 24).longitude,
    )
    const last = ephemeris.position(body, SPAN.to).longitude
    return [body, [...longitudes, last]] as const
  }),
)

/** How often a body is seen to go over a place. */
function passesSeen(body: SlowBody, place: number): number {
  const arcs = looks.get(body)!.map((longitude) => signedArc(place, longitude))
  return arcs.filter((arc, look) => {
    const next = arcs[look + 1]
    return next !== undefined && arc < 0 !== next < 0 && Math.abs(arc) < 90
  }).length
}

function pointAt(longitude: number, before = 0, after = 0): TouchedPoint {
  return { chart: 'p1', point: 'sun', longitude, before, after }
}

const random = seededRandom(11)
const longitudes = Array.from({ length: 150 }, () => random() * 360)

describe('touchesOf', () => {
  const found = longitudes.flatMap((longitude) =>
    SLOW_BODIES.flatMap((body) => touchesOf(body, tracks.get(body)!, [pointAt(longitude)])),
  )

  it('is exact to a ten-thousandth of a degree whenever it says so', () => {
    const off = found.flatMap(({ body, aspect, point, passes }) =>
      passes.map(({ jd }) => {
        const apart = separation(ephemeris.position(body, jd).longitude, point.longitude)
        return Math.abs(apart - ASPECT_ANGLES[aspect])
      }),
    )
    expect(off.length).toBeGreaterThan(300)
    expect(Math.max(...off)).toBeLessThan(0.0001)
  })

  it('misses no pass that a look every three hours sees, and invents none', () => {
    const counted = longitudes.flatMap((longitude) =>
      SLOW_BODIES.flatMap((body) =>
        TOUCHING_ASPECTS.flatMap((aspect) =>
          placesInAspect(longitude, aspect).flatMap((place) => {
            const told = found.filter((each) => each.body === body && each.place === place)
            const passes = told.flatMap((each) => each.passes).length
            const seen = passesSeen(body, place)
            return passes === seen ? [] : `${body} over ${place}: ${passes} told, ${seen} seen`
          }),
        ),
      ),
    )
    expect(counted).toEqual([])
    expect(found.some(({ passes }) => passes.length === 3)).toBe(true)
  })

  it('begins and ends a degree from exact, or with the span', () => {
    const faults = found.flatMap(({ body, place, start, end, passes, isRunning }) => {
      const orbAt = (jd: number) => separation(ephemeris.position(body, jd).longitude, place)
      const begins = isRunning ? start === SPAN.from : Math.abs(orbAt(start) - 1) < 0.0001
      const ends = end === SPAN.to || Math.abs(orbAt(end) - 1) < 0.0001
      const isRunningNow = orbAt(SPAN.from) < 1
      const isInOrder = start <= passes[0]!.jd && passes.at(-1)!.jd <= end
      // What is within the orb as the span begins may leave it and come again before it is exact.
      return begins && ends && isInOrder && (!isRunning || isRunningNow)
        ? []
        : [{ body, place, start, end }]
    })
    expect(faults).toEqual([])
    expect(found.some(({ isRunning }) => isRunning)).toBe(true)
  })

  it('tells of a point that moves only what holds wherever it stands, with every moment of it', () => {
    const faults: string[] = []
    let told = 0
    for (const longitude of longitudes) {
      const [before, after] = [random() * 0.7, random() * 0.7]
      const truth = pointAt(wrap(longitude - before + random() * (before + after)))
      for (const body of SLOW_BODIES) {
        const track = tracks.get(body)!
        const really = touchesOf(body, track, [truth])
        for (const wide of touchesOf(body, track, [pointAt(longitude, before, after)])) {
          told += 1
          const own = really.find(
            ({ place, aspect }) =>
              aspect === wide.aspect && separation(place, wide.place) <= before + after,
          )
          const isHeld =
            own?.passes.length === wide.passes.length &&
            own.start >= wide.start &&
            own.end <= wide.end &&
            own.passes.every(({ jd }, pass) => {
              const { from, to } = wide.passes[pass]!
              return from - 1e-5 <= jd && jd <= to + 1e-5
            })
          if (!isHeld) faults.push(`${body} ${wide.aspect} ${longitude}`)
        }
      }
    }
    expect(faults).toEqual([])
    expect(told).toBeGreaterThan(200)
  })
})
