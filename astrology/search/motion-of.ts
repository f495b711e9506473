import type { JulianDay, PositionOptions } from '#astrology/ephemeris/ephemeris.ts'
import type { Motion, MotionAt } from '#astrology/western/timing/track.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import type { Angle, WesternBody } from '#astrology/western/zodiac/points.ts'
import type { PlacedAtom, SearchPoint } from './condition.ts'
import type { SearchSky } from './watched.ts'

/** The angle that an atom watches, and days between two looks at it: it turns at most once between. */
export interface WatchedMotion {
  readonly motionAt: MotionAt
  readonly stepDays: number
}

/** Points that stand opposite another and move with it. */
const OPPOSITES: Readonly<Partial<Record<SearchPoint, WesternBody | Angle>>> = {
  southNode: 'trueNode',
  earth: 'sun',
  descendant: 'ascendant',
  imumCoeli: 'midheaven',
}

/**
 * What an atom watches: a longitude, tropical or sidereal as it is asked for, the way from a
 * point to another, the Moon's lead on the Sun, or both their longitudes added. Degrees.
 */
export function motionOf(sky: SearchSky, atom: PlacedAtom): WatchedMotion {
  const { lunar, ayanamsa } = sky
  if ('tithi' in atom || 'karana' in atom) return between(sky, 'sun', 'moon', lunar)
  if ('moon' in atom) return between(sky, 'sun', 'moon', {})
  if ('yoga' in atom) return sumOf(sky, lunar)
  if ('nakshatra' in atom) return single(sky, atom.body, lunar)
  if ('gate' in atom) return single(sky, atom.body, {})
  // A zodiac that creeps along with the stars would turn a little sooner or later.
  if (!('aspect' in atom) && 'motion' in atom) return single(sky, atom.body, {})
  if (!('aspect' in atom)) {
    return single(sky, atom.body, ayanamsa === undefined ? {} : { ayanamsa })
  }
  // What lies between two points is the same in every zodiac; a degree is one of the zodiac asked for.
  if (typeof atom.to !== 'number') return between(sky, atom.to, atom.body, {})
  const { to } = atom
  const { motionAt, stepDays } = single(sky, atom.body, ayanamsa === undefined ? {} : { ayanamsa })
  return {
    stepDays,
    motionAt: (at) => {
      const { longitude, speed } = motionAt(at)
      return { longitude: wrap(longitude - to), speed }
    },
  }
}

function single(sky: SearchSky, point: SearchPoint, options: PositionOptions): WatchedMotion {
  const own = OPPOSITES[point]
  const turned = own === undefined ? 0 : 180
  const motionAt = pointAt(sky, own ?? (point as WesternBody | Angle), options)
  return {
    stepDays: stepOf(point),
    motionAt: (at) => {
      const { longitude, speed } = motionAt(at)
      return { longitude: wrap(longitude + turned), speed }
    },
  }
}

function between(
  sky: SearchSky,
  ...[first, second, options]: [SearchPoint, SearchPoint, PositionOptions]
): WatchedMotion {
  return together(single(sky, first, options), single(sky, second, options), -1)
}

function sumOf(sky: SearchSky, options: PositionOptions): WatchedMotion {
  return together(single(sky, 'sun', options), single(sky, 'moon', options), 1)
}

/** The second's longitude with the first's added to it or taken from it. */
function together(first: WatchedMotion, second: WatchedMotion, sign: 1 | -1): WatchedMotion {
  return {
    stepDays: Math.min(first.stepDays, second.stepDays),
    motionAt: (at) => {
      const [one, two] = [first.motionAt(at), second.motionAt(at)]
      return {
        longitude: wrap(two.longitude + sign * one.longitude),
        speed: two.speed + sign * one.speed,
      }
    },
  }
}

/** Degrees a day by which the angles move on the whole. */
const TURNING_SPEED = 361

function pointAt(
  { ephemeris, place, houseSystem: system }: SearchSky,
  point: WesternBody | Angle,
  options: PositionOptions,
): (at: JulianDay) => Motion {
  if (point !== 'ascendant' && point !== 'midheaven' && point !== 'vertex') {
    return (at) => ephemeris.position(point, at, options)
  }
  if (place === null) throw new RangeError(`${point} needs a place`)
  const { ayanamsa } = options
  const zodiac = ayanamsa === undefined ? {} : { ayanamsa }
  return (at) => {
    const { angles } = ephemeris.houses(at, place, { system, ...zodiac })
    return { longitude: angles[point], speed: TURNING_SPEED }
  }
}

/**
 * Days between two looks. The Moon never turns and moves less than 16° in a day; the true node
 * and the osculating Lilith turn to and fro within a week; of all others, and of what lies
 * between two of them, two turns are farther apart than two days by far.
 */
function stepOf(point: SearchPoint): number {
  if (point === 'moon') return 1
  return point === 'trueNode' || point === 'southNode' || point === 'osculatingLilith' ? 0.25 : 2
}
