import type { Ephemeris, JulianDay, PositionOptions } from '#astrology/ephemeris/ephemeris.ts'
import { signAt, type Sign } from '#astrology/western/zodiac/zodiac.ts'
import { followBody, followElongation, type FollowedBody, type Span } from './bodies-in-motion.ts'
import { crossings, stations } from './track.ts'

interface Lunation {
  readonly type: 'new moon' | 'full moon'
  readonly jd: JulianDay
  /** Where the Moon then stands, degrees. */
  readonly longitude: number
}

export type SkyEvent =
  | {
      readonly type: 'ingress'
      readonly jd: JulianDay
      readonly body: FollowedBody
      readonly sign: Sign
    }
  | {
      readonly type: 'station'
      readonly jd: JulianDay
      readonly body: FollowedBody
      readonly turns: 'retrograde' | 'direct'
      readonly longitude: number
    }
  | Lunation

/** Signs entered (backwards too) and stations of the bodies, and the lunations, in the order of time; tropical unless asked otherwise. */
export function skyEvents(
  ephemeris: Ephemeris,
  bodies: readonly FollowedBody[],
  span: Span,
  zodiac: PositionOptions = {},
): SkyEvent[] {
  const events = [
    ...bodies.flatMap((body) => eventsOf(ephemeris, body, span, zodiac)),
    ...lunations(ephemeris, span, zodiac),
  ]
  return events.toSorted((a, b) => a.jd - b.jd)
}

function eventsOf(
  ephemeris: Ephemeris,
  ...[body, span, zodiac]: [FollowedBody, Span, PositionOptions]
): SkyEvent[] {
  const track = followBody(ephemeris, body, span, zodiac)
  const borders = Array.from({ length: 12 }, (_, sign) => sign * 30)
  const ingresses = borders.flatMap((border) =>
    crossings(track, border).map((jd): SkyEvent => {
      // On the border itself rounding decides, so the direction says which sign is entered.
      const forward = track.motionAt(jd).speed > 0
      return { type: 'ingress', jd, body, sign: signAt(forward ? border + 1 : border - 1) }
    }),
  )
  const turns = stations(track).map((station): SkyEvent => ({ type: 'station', body, ...station }))
  return [...ingresses, ...turns]
}

/** The new and full Moons of a span, in the order of time. */
export function lunations(
  ephemeris: Ephemeris,
  span: Span,
  zodiac: PositionOptions = {},
): Lunation[] {
  const track = followElongation(ephemeris, span)
  const found = (
    [
      ['new moon', 0],
      ['full moon', 180],
    ] as const
  ).flatMap(([type, elongation]) =>
    crossings(track, elongation).map((jd): Lunation => {
      return { type, jd, longitude: ephemeris.position('moon', jd, zodiac).longitude }
    }),
  )
  return found.toSorted((a, b) => a.jd - b.jd)
}
