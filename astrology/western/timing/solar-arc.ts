import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { aspectsAcross, type Aspect } from '#astrology/western/aspects/aspects.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { sameForAll } from '#astrology/western/aspects/orbs.ts'
import type { Point } from '#astrology/western/zodiac/points.ts'
import { aspectPoint } from '#astrology/western/read-sky.ts'
import type { Sky } from '#astrology/western/sky.ts'
import { progressedDay, solarArc } from './progressions.ts'
import { TRANSITED } from './transits.ts'

export interface SolarArcDirections {
  /** How far every point is moved on, degrees. */
  readonly arc: number
  readonly directed: readonly { readonly name: Point; readonly longitude: number }[]
  /** To natal points; exact to a degree means exact to about a year. */
  readonly aspects: readonly Aspect<Point, Point>[]
}

/** The hard aspects, as Ebertin directs with them, within a degree. */
const DIRECTION_ORBS = sameForAll({
  conjunction: 1,
  opposition: 1,
  square: 1,
  semisquare: 1,
  sesquisquare: 1,
})
/** Degrees a year, for telling applying from separating. */
const ARC_PER_YEAR = 1

/** Solar arc directions: every natal point moved on by as much as the secondary progressed Sun. */
export function directBySolarArc(
  ephemeris: Ephemeris,
  natal: Sky,
  at: JulianDay,
): SolarArcDirections {
  const arc = solarArc(ephemeris, natal.jd, progressedDay(natal.jd, at))
  const points = TRANSITED.flatMap((point) => aspectPoint(natal, point) ?? [])
  const moving = points.map(({ name, longitude }) => {
    return { name, longitude: wrap(longitude + arc), speed: ARC_PER_YEAR }
  })
  const still = points.map((point) => ({ ...point, speed: 0 }))
  return { arc, directed: moving, aspects: aspectsAcross(moving, still, DIRECTION_ORBS) }
}
