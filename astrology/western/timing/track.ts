import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { signedArc } from '#astrology/western/zodiac/circle.ts'

/** Where something is and how fast it moves, degrees and degrees a day. */
export interface Motion {
  readonly longitude: number
  readonly speed: number
}

export type MotionAt = (at: JulianDay) => Motion

/** A span of time cut so finely that the motion never turns within a piece. */
export interface Track {
  readonly motionAt: MotionAt
  readonly marks: readonly Mark[]
}

interface Mark extends Motion {
  readonly jd: JulianDay
  readonly isStation: boolean
}

/** A tenth of a second, in days: far below what any date printed here shows. */
const PRECISION = 1e-6

/**
 * Follows a motion from one moment to another. `step`, in days, must be shorter than the
 * shortest time between two stations, and short enough to move less than half the circle.
 */
export function follow(motionAt: MotionAt, from: JulianDay, to: JulianDay, step: number): Track {
  const pieces = Math.max(1, Math.ceil((to - from) / step))
  const even = Array.from({ length: pieces + 1 }, (_, place): Mark => {
    const jd = place === pieces ? to : from + place * step
    return { jd, isStation: false, ...motionAt(jd) }
  })
  const marks = even.flatMap((mark, place) => {
    const next = even[place + 1]
    const turns = next !== undefined && mark.speed < 0 !== next.speed < 0
    return turns ? [mark, stationBetween(motionAt, mark, next)] : [mark]
  })
  return { motionAt, marks }
}

/** Every moment of the track at which the longitude is reached, in order. */
export function crossings({ motionAt, marks }: Track, longitude: number): JulianDay[] {
  const distance = ({ longitude: here }: Motion): number => signedArc(longitude, here)
  return marks.slice(0, -1).flatMap((mark, place) => {
    const next = marks[place + 1]!
    const [before, after] = [distance(mark), distance(next)]
    // Opposite the target the distance jumps from 180 to −180 without passing it.
    const passes = Math.abs(before - after) < 180 && before < 0 !== after < 0
    return passes ? [reach(motionAt, distance, [mark.jd, next.jd])] : []
  })
}

/** The moments at which the motion turns, and to which direction. */
export function stations({
  marks,
}: Track): { jd: JulianDay; longitude: number; turns: 'retrograde' | 'direct' }[] {
  return marks.flatMap(({ jd, longitude, isStation }, place) => {
    if (!isStation) return []
    const turns = (marks[place + 1]?.speed ?? 0) < 0 ? 'retrograde' : 'direct'
    return [{ jd, longitude, turns }]
  })
}

function stationBetween(motionAt: MotionAt, before: Mark, after: Mark): Mark {
  let [early, late] = [before.jd, after.jd]
  while (late - early > PRECISION) {
    const middle = (early + late) / 2
    const turned = motionAt(middle).speed < 0 !== before.speed < 0
    if (turned) late = middle
    else early = middle
  }
  return { jd: late, isStation: true, ...motionAt(late) }
}

/** Newton's steps, kept inside the bracket by halving it where one would leave it. */
function reach(
  motionAt: MotionAt,
  distance: (motion: Motion) => number,
  [start, end]: readonly [JulianDay, JulianDay],
): JulianDay {
  let [early, late] = [start, end]
  const startsBelow = distance(motionAt(start)) < 0
  let guess = (early + late) / 2
  while (late - early > PRECISION) {
    const motion = motionAt(guess)
    const off = distance(motion)
    if (off < 0 === startsBelow) early = guess
    else late = guess
    const step = off / motion.speed
    if (Math.abs(step) < PRECISION / 2) return guess - step
    const next = guess - step
    guess = next > early && next < late ? next : (early + late) / 2
  }
  return guess
}
