import type { BirthMoment, TimeCertainty } from '#astrology/birth/moment.ts'
import type { Ephemeris, Place } from '#astrology/ephemeris/ephemeris.ts'
import { castWestern, type WesternChart, type WesternOptions } from '../cast-western.ts'
import { signedArc } from '../zodiac/circle.ts'
import { correctedMoment } from './corrected-davison.ts'

/** The two charts that are sold under one name. */
export interface Davison {
  /** The moment and place midway between two births. */
  readonly uncorrected: WesternChart
  /**
   * The same place at the moment nearest to the mean at which the Midheaven is the middle of
   * both Midheavens. Null where a birth has no time, or so uncertain a one that the moment
   * leaps from one day to another within it.
   */
  readonly corrected: WesternChart | null
}

/**
 * The charts of the moment and place midway between two births, as they are and corrected to
 * the mean Midheaven (Davison, Synastry; Astrodienst prints both). Where either time is unknown,
 * so is the hour of the uncorrected one, which has no angles. The same whoever comes first.
 */
export function castDavison(
  ephemeris: Ephemeris,
  first: BirthMoment,
  second: BirthMoment,
  options: WesternOptions = {},
): Davison {
  const midway = davisonMoment(first, second)
  const corrected = correctedMoment(ephemeris, midway, [first, second])
  return {
    uncorrected: castWestern(ephemeris, midway, options),
    corrected: corrected && castWestern(ephemeris, corrected, options),
  }
}

/** The mean of two moments, with the mean of both windows. */
export function davisonMoment(first: BirthMoment, second: BirthMoment): BirthMoment {
  return {
    jd: mean(first.jd, second.jd),
    place: midwayPlace(first.place, second.place),
    civil: null,
    zone: null,
    offsetSeconds: 0,
    offsetRule: 'julian-day',
    offsetConfidence: 'high',
    certainty: lessCertain(first.certainty, second.certainty),
    window: {
      from: mean(first.window.from, second.window.from),
      to: mean(first.window.to, second.window.to),
    },
  }
}

/** Mean latitude, and the mean longitude the short way round the Earth. */
export function midwayPlace(first: Place, second: Place): Place {
  const middle = mean(first.longitude, second.longitude)
  const isShortWay = Math.abs(first.longitude - second.longitude) <= 180
  return {
    latitude: mean(first.latitude, second.latitude),
    longitude: isShortWay ? middle : signedArc(180, middle),
  }
}

function lessCertain(first: TimeCertainty, second: TimeCertainty): TimeCertainty {
  if (first.kind === 'unknown' || second.kind === 'unknown') return { kind: 'unknown' }
  const minutes = [first, second].map((one) => (one.kind === 'within' ? one.minutes : 0))
  const within = mean(minutes[0]!, minutes[1]!)
  return within === 0 ? { kind: 'exact' } : { kind: 'within', minutes: within }
}

function mean(first: number, second: number): number {
  return (first + second) / 2
}
