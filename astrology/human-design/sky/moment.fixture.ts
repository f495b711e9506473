import type { BirthMoment } from '#astrology/birth/moment.ts'

/** A birth at an exact moment. */
export function exactMoment(jd: number): BirthMoment {
  return {
    jd,
    place: { latitude: 0, longitude: 0 },
    civil: null,
    zone: null,
    offsetSeconds: 0,
    offsetRule: 'julian-day',
    offsetConfidence: 'high',
    certainty: { kind: 'exact' },
    window: { from: jd, to: jd },
  }
}

/** A birth known to lie within so many minutes of a moment. */
export function momentWithin(jd: number, minutes: number): BirthMoment {
  const days = minutes / 1440
  return {
    ...exactMoment(jd),
    certainty: { kind: 'within', minutes },
    window: { from: jd - days, to: jd + days },
  }
}

/** A birth on a day of unknown time, `noon` being its middle. */
export function unknownTime(noon: number): BirthMoment {
  return {
    ...exactMoment(noon),
    certainty: { kind: 'unknown' },
    window: { from: noon - 0.5, to: noon + 0.5 },
  }
}

/** The Julian day of a moment in UTC: `1968-08-23T12:45Z`. */
export function julianDay(utc: string): number {
  return Date.parse(utc) / 86_400_000 + 2_440_587.5
}
