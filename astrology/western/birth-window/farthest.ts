import type { SkyReading } from '../read-sky.ts'
import { ANGLES, PLANETS } from '../zodiac/points.ts'
import { PACED } from './turning-moments.ts'
import { unwrapped } from './turn-of-three.ts'

/** Degrees that angles may turn between two looks, so that what is the same at both is so between them. */
const FAR = 90
/** Looks that are kept of a window in which angles turn farther than that. */
const OF_A_LONG_WINDOW = 7

/**
 * The looks at a window at which something comes farthest: its ends, and where a body, a
 * declination, an angle or the arc between two bodies turns back between them. What stands
 * between two people lies between its values at these looks of the one and of the other.
 */
export function farthest(window: readonly SkyReading[]): SkyReading[] {
  if (window.length <= 2) return [...window]
  const tracks = tracksOf(window)
  const kept = new Set(tracks.flatMap((values) => [placeOfLeast(values), placeOfMost(values)]))
  if (turnsFar(window)) {
    const step = (window.length - 1) / (OF_A_LONG_WINDOW - 1)
    for (let look = 0; look < OF_A_LONG_WINDOW; look++) kept.add(Math.round(look * step))
  }
  return window.filter((_, place) => kept.has(place))
}

/** What is told of a chart that two people share. */
const SHARED = [...PLANETS, 'trueNode'] as const

/** Everything that moves, each as its values at the looks in the order of time. */
function tracksOf(window: readonly SkyReading[]): number[][] {
  const longitudes = new Map(
    PACED.map((body) => [body, track(window, ({ bodies }) => bodies[body].longitude)]),
  )
  const declinations = PLANETS.map((planet) =>
    window.map(({ bodies }) => bodies[planet].declination),
  )
  const arcs = SHARED.flatMap((one, place) =>
    SHARED.slice(place + 1).map((other) => {
      const [first, second] = [longitudes.get(one) ?? [], longitudes.get(other) ?? []]
      return first.map((longitude, look) => longitude - second[look]!)
    }),
  )
  return [...longitudes.values(), ...declinations, ...arcs, ...angleTracks(window)]
}

function angleTracks(window: readonly SkyReading[]): number[][] {
  if (window.some(({ angles, houses }) => angles === null || houses === null)) return []
  return [
    ...ANGLES.map((angle) => track(window, ({ angles }) => angles?.[angle] ?? 0)),
    ...Array.from({ length: 12 }, (_, cusp) =>
      track(window, ({ houses }) => houses?.cusps[cusp] ?? 0),
    ),
  ]
}

function track(window: readonly SkyReading[], longitudeOf: (sky: SkyReading) => number): number[] {
  return unwrapped(window.map((sky) => [sky.jd, longitudeOf(sky)] as const)).map(
    ([, value]) => value,
  )
}

function turnsFar(window: readonly SkyReading[]): boolean {
  return angleTracks(window).some((values) => Math.max(...values) - Math.min(...values) > FAR)
}

function placeOfLeast(values: readonly number[]): number {
  return values.indexOf(Math.min(...values))
}

function placeOfMost(values: readonly number[]): number {
  return values.indexOf(Math.max(...values))
}
