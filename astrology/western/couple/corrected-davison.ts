import type { BirthMoment } from '#astrology/birth/moment.ts'
import {
  FIRST_DAY,
  LAST_DAY,
  type Ephemeris,
  type JulianDay,
} from '#astrology/ephemeris/ephemeris.ts'
import { nearMidpoint, separation, signedArc } from '../zodiac/circle.ts'

/** Degrees that the sky turns in a day of 86,400 seconds. */
const TURN_A_DAY = 360.98564736629
/** No Midheaven runs faster along the zodiac, degrees a day: the turn of the sky over the cosine of its obliquity. */
const FASTEST = 394
/** So far at most, degrees a day, the middle of two Midheavens and the sky over the mean place part: half a turn by the square of that cosine. */
const PARTING = 35

/**
 * The moment nearest to the mean of two births at which the Midheaven over the mean place is the
 * middle of the shorter arc between both Midheavens, with how far it may lie off where the births
 * may: Davison's own method, that Astrodienst prints as `corrected`. Up to half a day before or
 * after the mean. Null where a birth has no time, and where within the windows the moment leaps:
 * where the two Midheavens pass opposite each other, or the nearest moment is another day's.
 */
export function correctedMoment(
  ephemeris: Ephemeris,
  mean: BirthMoment,
  births: readonly [BirthMoment, BirthMoment],
): BirthMoment | null {
  if (mean.certainty.kind === 'unknown') return null
  const sky = midheavensOf(ephemeris, mean.place.longitude)
  const at = (choose: (birth: BirthMoment) => JulianDay): Correction => {
    const [first, second] = births.map((one) => [choose(one), one.place.longitude] as const)
    return correctionFor(sky, first!, second!)
  }
  const own = at(({ jd }) => jd)
  if (mean.window.from === mean.window.to) {
    return { ...mean, jd: own.jd, window: { from: own.jd, to: own.jd } }
  }
  if (mayLeap(own, births)) return null
  const [from, to] = [at(({ window }) => window.from).jd, at(({ window }) => window.to).jd]
  const minutes = Math.max(own.jd - from, to - own.jd) * 1440
  return { ...mean, jd: own.jd, window: { from, to }, certainty: { kind: 'within', minutes } }
}

interface Correction {
  readonly jd: JulianDay
  /** How far both Midheavens are from each other, degrees. */
  readonly apart: number
  /** How far the sky was turned from the mean moment, degrees, never more than half round. */
  readonly turned: number
}

/** Both Midheavens run on with either birth, and the middle with them, as long as nothing leaps. */
function mayLeap({ apart, turned }: Correction, births: readonly BirthMoment[]): boolean {
  const days = births
    .map(({ jd, window }) => Math.max(jd - window.from, window.to - jd))
    .reduce((sum, one) => sum + one)
  return apart + days * FASTEST >= 180 || turned + days * PARTING >= 180
}

function correctionFor(sky: Midheavens, first: Birth, second: Birth): Correction {
  const [one, other] = [sky.midheaven(...first), sky.midheaven(...second)]
  const sought = nearMidpoint(one, other)
  const mean = (first[0] + second[0]) / 2
  const turn = sky.turnTo(sought, mean)
  const near = withinTheFiles(mean + turn / TURN_A_DAY)
  // The obliquity moves a little on the way, so the turn that is left is made up for twice.
  const nearer = near + sky.turnTo(sought, near) / TURN_A_DAY
  const jd = nearer + sky.turnTo(sought, nearer) / TURN_A_DAY
  return { jd, apart: separation(one, other), turned: Math.abs(turn) }
}

/** The nearest such moment that the ephemeris answers for. */
function withinTheFiles(jd: JulianDay): JulianDay {
  if (jd < FIRST_DAY) return jd + 360 / TURN_A_DAY
  return jd > LAST_DAY ? jd - 360 / TURN_A_DAY : jd
}

type Birth = readonly [at: JulianDay, longitude: number]

interface Midheavens {
  /** The tropical Midheaven of a moment over a longitude. */
  readonly midheaven: (...birth: Birth) => number
  /** How far the sky must turn, in (-180, 180], for a longitude to culminate over the mean place. */
  readonly turnTo: (midheaven: number, from: JulianDay) => number
}

function midheavensOf(ephemeris: Ephemeris, meanLongitude: number): Midheavens {
  // A Midheaven hangs on the longitude alone; at the equator no system of houses turns it round.
  const anglesAt = (at: JulianDay, longitude: number) =>
    ephemeris.houses(at, { latitude: 0, longitude }, { system: 'porphyry' }).angles
  return {
    midheaven: (at, longitude) => anglesAt(at, longitude).midheaven,
    turnTo: (midheaven, from) =>
      signedArc(
        anglesAt(from, meanLongitude).armc,
        rightAscension(midheaven, ephemeris.obliquity(from)),
      ),
  }
}

const RADIAN = Math.PI / 180

/** Of a point on the ecliptic, degrees. */
function rightAscension(longitude: number, obliquity: number): number {
  const [along, tilt] = [longitude * RADIAN, obliquity * RADIAN]
  return Math.atan2(Math.sin(along) * Math.cos(tilt), Math.cos(along)) / RADIAN
}
