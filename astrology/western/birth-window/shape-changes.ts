import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { chartShape, SHAPE_ARCS } from '../aspects/chart-shape.ts'
import type { SkyReading } from '../read-sky.ts'
import { signedArc, wrap } from '../zodiac/circle.ts'
import { PLANETS } from '../zodiac/points.ts'

/**
 * Moments between two looks at which the planets are spread otherwise than at both. A shape
 * hangs on ten arcs at once, so that it may change and change back while every arc runs one
 * way; but only where an arc passes one of the measures that shapes are told by.
 */
export function shapeChanges(skies: readonly SkyReading[]): JulianDay[] {
  if (new Set(skies.map(({ shape }) => shape)).size !== 1) return []
  return skies.slice(1).flatMap((after, place) => changesBetween(skies[place]!, after))
}

function changesBetween(before: SkyReading, after: SkyReading): JulianDay[] {
  const starts = PLANETS.map((planet) => before.bodies[planet].longitude)
  const moves = PLANETS.map((planet, place) =>
    signedArc(starts[place]!, after.bodies[planet].longitude),
  )
  const at = (part: number): number[] => starts.map((start, place) => start + moves[place]! * part)
  const parts = [0, ...partsAtWhichArcsPass(starts, moves), 1].toSorted((a, b) => a - b)
  return parts.slice(1).flatMap((part, place) => {
    const middle = (part + parts[place]!) / 2
    return chartShape(at(middle)) === before.shape
      ? []
      : [before.jd + (after.jd - before.jd) * middle]
  })
}

/** The parts of the way, 0 to 1, at which the arc from one planet to another is one of the measures. */
function partsAtWhichArcsPass(starts: readonly number[], moves: readonly number[]): number[] {
  return starts.flatMap((start, one) =>
    starts.flatMap((end, other) => {
      const widens = moves[other]! - moves[one]!
      if (one === other || widens === 0) return []
      const arc = wrap(end - start)
      return SHAPE_ARCS.map((measure) => (measure - arc) / widens).filter(
        (part) => part > 0 && part < 1,
      )
    }),
  )
}
