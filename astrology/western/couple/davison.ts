import type { BirthMoment, TimeCertainty } from '#astrology/birth/moment.ts'
import type { Ephemeris, Place } from '#astrology/ephemeris/ephemeris.ts'
import { castWestern, type WesternChart, type WesternOptions } from '../cast-western.ts'
import { signedArc } from '../zodiac/circle.ts'

/**
 * The chart of the moment and place midway between two births (Davison, Synastry), neither
 * shifted to the mean Midheaven. Where either time is unknown, so is this one's.
 */
export function castDavison(
  ephemeris: Ephemeris,
  first: BirthMoment,
  second: BirthMoment,
  options: WesternOptions = {},
): WesternChart {
  return castWestern(ephemeris, davisonMoment(first, second), options)
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
  const middle = first.longitude + signedArc(first.longitude, second.longitude) / 2
  return {
    latitude: mean(first.latitude, second.latitude),
    longitude: signedArc(0, middle),
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
