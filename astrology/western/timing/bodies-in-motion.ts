import type { Ephemeris, JulianDay, PositionOptions } from '#astrology/ephemeris/ephemeris.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { WESTERN_BODIES, type WesternBody } from '#astrology/western/zodiac/points.ts'
import { follow, type Track } from './track.ts'

/** The bodies that can be followed: true nodes and osculating points turn too often to be worth it. */
export type FollowedBody = Exclude<WesternBody, 'trueNode' | 'osculatingLilith'>
export const FOLLOWED_BODIES: readonly FollowedBody[] = WESTERN_BODIES.filter(
  (body) => body !== 'trueNode' && body !== 'osculatingLilith',
)

/**
 * Days between looks. Mercury, the quickest to turn, is retrograde for nineteen days at
 * least, Jupiter and those beyond him for nearly four months; the Moon never turns, and moves
 * less than 16° in a day.
 */
const STEP_DAYS: Readonly<Partial<Record<FollowedBody, number>>> = {
  moon: 1,
  mercury: 4,
  jupiter: 32,
  saturn: 32,
  uranus: 32,
  neptune: 32,
  pluto: 32,
}
const USUAL_STEP_DAYS = 8

export interface Span {
  readonly from: JulianDay
  readonly to: JulianDay
}

/** A body's longitude over a span. */
export function followBody(
  ephemeris: Ephemeris,
  body: FollowedBody,
  { from, to }: Span,
  zodiac: PositionOptions = {},
): Track {
  const motionAt = (at: JulianDay): ReturnType<Ephemeris['position']> =>
    ephemeris.position(body, at, zodiac)
  return follow(motionAt, from, to, STEP_DAYS[body] ?? USUAL_STEP_DAYS)
}

/** The Moon's lead on the Sun over a span: 0 at the New Moon, 180 at the full. */
export function followElongation(ephemeris: Ephemeris, { from, to }: Span): Track {
  return follow(
    (at) => {
      const sun = ephemeris.position('sun', at)
      const moon = ephemeris.position('moon', at)
      return { longitude: wrap(moon.longitude - sun.longitude), speed: moon.speed - sun.speed }
    },
    from,
    to,
    1,
  )
}
