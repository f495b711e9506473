import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { JulianDay, Place } from '#astrology/ephemeris/ephemeris.ts'

/** A birth at a known Julian day. `offsetSeconds` east of UTC decides which civil day it belongs to. */
export function exactBirth(jd: JulianDay, place: Place, offsetSeconds = 0): BirthMoment {
  return {
    jd,
    place,
    civil: null,
    zone: null,
    offsetSeconds,
    offsetRule: 'julian-day',
    offsetConfidence: 'high',
    certainty: { kind: 'exact' },
    window: { from: jd, to: jd },
  }
}
