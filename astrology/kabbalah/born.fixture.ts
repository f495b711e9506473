import type { BirthMoment } from '#astrology/birth/moment.ts'

export interface TestBirth {
  readonly date: string
  /** Local, to the minute or the second. */
  readonly time: string
  readonly offsetSeconds: number
  readonly latitude: number
  readonly longitude: number
}

/** A birth whose every part is known. */
export function born({ date, time, offsetSeconds, ...place }: TestBirth): BirthMoment {
  const jd = Date.parse(`${date}T${time}Z`) / 86_400_000 + 2_440_587.5 - offsetSeconds / 86_400
  return {
    jd,
    place,
    civil: { date, time },
    zone: null,
    offsetSeconds,
    offsetRule: 'given-offset',
    offsetConfidence: 'high',
    certainty: { kind: 'exact' },
    window: { from: jd, to: jd },
  }
}

/** The same birth some seconds later. */
export function later(birth: BirthMoment, seconds: number): BirthMoment {
  const jd = birth.jd + seconds / 86_400
  return { ...birth, jd, window: { from: jd, to: jd } }
}

/** The same birth with an hour known only to lie within some minutes either way. */
export function within(birth: BirthMoment, minutes: number): BirthMoment {
  const half = minutes / 1440
  return {
    ...birth,
    certainty: { kind: 'within', minutes },
    window: { from: birth.jd - half, to: birth.jd + half },
  }
}

/** The same civil day with no hour at all. */
export function ofUnknownTime(birth: BirthMoment): BirthMoment {
  const { offsetSeconds } = birth
  const midnight =
    Math.floor(birth.jd + offsetSeconds / 86_400 - 0.5) + 0.5 - offsetSeconds / 86_400
  return {
    ...birth,
    jd: midnight + 0.5,
    certainty: { kind: 'unknown' },
    window: { from: midnight, to: midnight + 1 },
  }
}
