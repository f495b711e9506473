import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { FollowedBody } from '#astrology/western/timing/bodies-in-motion.ts'
import { placesInAspect } from '#astrology/western/timing/transits.ts'
import { crossings, type Track } from '#astrology/western/timing/track.ts'
import { signedArc, wrap } from '#astrology/western/zodiac/circle.ts'
import type { TouchedPoint } from './touched-points.ts'

/** The bodies slow enough for their transits to be a time of a bond and not a day of it. */
export const SLOW_BODIES = [
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
] as const satisfies readonly FollowedBody[]
export type SlowBody = (typeof SLOW_BODIES)[number]

/** The aspects a window is made of. */
export const TOUCHING_ASPECTS = ['conjunction', 'opposition', 'square', 'trine'] as const
export type TouchingAspect = (typeof TOUCHING_ASPECTS)[number]

/** Degrees before the first exact pass and after the last at which a window begins and ends. */
export const TOUCH_ORB = 1

/** When it is exact, and from when to when that may be within the windows of birth. */
export interface Pass {
  readonly jd: JulianDay
  readonly from: JulianDay
  readonly to: JulianDay
}

/** A slow body's exact aspect to a point, with every pass within the span that was followed. */
export interface Touch {
  readonly body: SlowBody
  readonly aspect: TouchingAspect
  readonly point: TouchedPoint
  /** Where the body stands when it is exact, degrees. */
  readonly place: number
  readonly passes: readonly Pass[]
  /** From when to when the body is within the orb, from before the first pass to after the last; cut to the span. */
  readonly start: JulianDay
  readonly end: JulianDay
  /** Whether it is within the orb as the span begins. */
  readonly isRunning: boolean
}

/** What a body followed through a span touches, wherever in their windows the births were. */
export function touchesOf(body: SlowBody, track: Track, points: readonly TouchedPoint[]): Touch[] {
  return points.flatMap((point) =>
    TOUCHING_ASPECTS.flatMap((aspect) =>
      placesInAspect(point.longitude, aspect).flatMap((place) => {
        const passes = passesOver(track, place, point)
        return passes.length === 0
          ? []
          : { body, aspect, point, place, passes, ...timeOf(track, place, { point, passes }) }
      }),
    ),
  )
}

/**
 * Every pass over a place that may lie somewhat before or after: none where a body turns back
 * within that reach, or begins or ends there, for then not every birth has the same passes.
 */
function passesOver(track: Track, place: number, { before, after }: TouchedPoint): Pass[] {
  const moments = crossings(track, place)
  if (before === 0 && after === 0) return moments.map((jd) => ({ jd, from: jd, to: jd }))
  const last = track.marks.length - 1
  const turnsWithin = track.marks.some(({ isStation, longitude }, index) => {
    const arc = signedArc(place, longitude)
    return (isStation || index === 0 || index === last) && arc >= -before && arc <= after
  })
  if (moments.length === 0 || turnsWithin) return []
  const [low, high] = [
    crossings(track, wrap(place - before)),
    crossings(track, wrap(place + after)),
  ]
  return moments.map((jd, pass) => {
    const [one, other] = [low[pass]!, high[pass]!]
    return { jd, from: Math.min(one, jd, other), to: Math.max(one, jd, other) }
  })
}

/** The last coming within the orb before the first pass, and the first leaving it after the last. */
function timeOf(
  track: Track,
  place: number,
  { point: { before, after }, passes }: Pick<Touch, 'point' | 'passes'>,
): Pick<Touch, 'start' | 'end' | 'isRunning'> {
  const edges = [
    ...crossings(track, wrap(place - before - TOUCH_ORB)),
    ...crossings(track, wrap(place + after + TOUCH_ORB)),
  ]
  const [first, last] = [passes[0]!.from, passes.at(-1)!.to]
  const entry = Math.max(-Infinity, ...edges.filter((jd) => jd <= first))
  const exit = Math.min(Infinity, ...edges.filter((jd) => jd >= last))
  return {
    start: Math.max(entry, track.marks[0]!.jd),
    end: Math.min(exit, track.marks.at(-1)!.jd),
    isRunning: entry === -Infinity,
  }
}
