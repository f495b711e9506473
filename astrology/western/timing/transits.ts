import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import {
  ASPECT_ANGLES,
  aspectsAcross,
  MAJOR_ASPECTS,
  type Aspect,
} from '#astrology/western/aspects/aspects.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { sameForAll } from '#astrology/western/aspects/orbs.ts'
import { PLANETS, type Point } from '#astrology/western/zodiac/points.ts'
import { aspectPoint } from '#astrology/western/read-sky.ts'
import type { Sky, SkySettings } from '#astrology/western/sky.ts'
import { followBody, type FollowedBody, type Span } from './bodies-in-motion.ts'
import { crossings } from './track.ts'

/** The bodies slow enough for a transit to be a time of life and not a day. */
export const TRANSITING = [
  'jupiter',
  'saturn',
  'chiron',
  'uranus',
  'neptune',
  'pluto',
] as const satisfies readonly FollowedBody[]

/** What transits are reckoned to. */
export const TRANSITED = [
  ...PLANETS,
  'ascendant',
  'midheaven',
  'trueNode',
] as const satisfies readonly Point[]

export interface Transit {
  readonly body: FollowedBody
  readonly natal: Point
  readonly aspect: (typeof MAJOR_ASPECTS)[number]
  /** When it is exact. */
  readonly jd: JulianDay
  /** Which of its passes within the span, from 1: a retrograde body comes up to three times, or more. */
  readonly pass: number
  readonly retrograde: boolean
}

/** Degrees within which a transit under way is named. */
const TRANSIT_ORBS = sameForAll({
  conjunction: 1.5,
  opposition: 1.5,
  trine: 1,
  square: 1.5,
  sextile: 1,
})

/** Every exact major aspect of the bodies to natal points within a span, in the order of time. */
export function exactTransits(
  ephemeris: Ephemeris,
  natal: Sky,
  span: Span,
  {
    ayanamsa,
    bodies = TRANSITING,
  }: Pick<SkySettings, 'ayanamsa'> & { readonly bodies?: readonly FollowedBody[] } = {},
): Transit[] {
  const zodiac = ayanamsa === undefined ? {} : { ayanamsa }
  const points = TRANSITED.flatMap((point) => aspectPoint(natal, point) ?? [])
  const found = bodies.flatMap((body) => {
    const track = followBody(ephemeris, body, span, zodiac)
    return points.flatMap(({ name, longitude }) =>
      MAJOR_ASPECTS.flatMap((aspect) => {
        const moments = placesInAspect(longitude, aspect)
          .flatMap((place) => crossings(track, place))
          .toSorted((a, b) => a - b)
        return moments.map((jd, place): Transit => {
          const retrograde = track.motionAt(jd).speed < 0
          return { body, natal: name, aspect, jd, pass: place + 1, retrograde }
        })
      }),
    )
  })
  return found.toSorted((a, b) => a.jd - b.jd)
}

/** Where a body stands that is in exact aspect to a longitude: on either side of it, but one place upon it and one opposite. */
export function placesInAspect(
  longitude: number,
  aspect: (typeof MAJOR_ASPECTS)[number],
): readonly number[] {
  const angle = ASPECT_ANGLES[aspect]
  const ahead = wrap(longitude + angle)
  return angle % 180 === 0 ? [ahead] : [ahead, wrap(longitude - angle)]
}

/** The transits under way at a moment, the bodies moving and the birth standing still. */
export function transitsUnderWay(
  ephemeris: Ephemeris,
  natal: Sky,
  at: JulianDay,
  { ayanamsa }: Pick<SkySettings, 'ayanamsa'> = {},
): Aspect<FollowedBody, Point>[] {
  const zodiac = ayanamsa === undefined ? {} : { ayanamsa }
  const moving = TRANSITING.map((name) => ({ name, ...ephemeris.position(name, at, zodiac) }))
  const still = TRANSITED.flatMap((point) => {
    const placed = aspectPoint(natal, point)
    return placed === null ? [] : { ...placed, speed: 0 }
  })
  return aspectsAcross<FollowedBody, Point>(moving, still, TRANSIT_ORBS)
}
