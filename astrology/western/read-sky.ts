import { aspectsAmong, type Aspect, type AspectPoint } from './aspects.ts'
import { ANGLES, ASPECT_POINTS, type Angle, type Point } from './points.ts'
import type { Sky } from './sky.ts'

/** A sky with everything that can be read from it without knowing anything else. */
export interface SkyReading extends Sky {
  readonly aspects: readonly Aspect<Point>[]
}

export function readSky(sky: Sky): SkyReading {
  return { ...sky, aspects: natalAspects(sky) }
}

/** The angles turn together, so an aspect between two of them is neither coming nor going and is left out. */
function natalAspects(sky: Sky): Aspect<Point>[] {
  const aspects = aspectsAmong(ASPECT_POINTS.flatMap((point) => aspectPoint(sky, point) ?? []))
  return aspects.filter(({ first, second }) => !(isAngle(first) && isAngle(second)))
}

/** A point of the sky as aspects need it; null for an angle when there are none. */
export function aspectPoint(sky: Sky, point: Point): AspectPoint<Point> | null {
  if (!isAngle(point)) {
    const { longitude, speed } = sky.bodies[point]
    return { name: point, longitude, speed }
  }
  if (sky.angles === null) return null
  return { name: point, longitude: sky.angles[point], speed: sky.angleSpeeds?.[point] ?? null }
}

export function isAngle(point: Point): point is Angle {
  return (ANGLES as readonly string[]).includes(point)
}
