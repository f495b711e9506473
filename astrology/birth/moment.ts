import type { JulianDay, Place } from '#astrology/ephemeris/ephemeris.ts'

/**
 * A birth, fixed in time and space, with what was decided on the way there.
 * `jd` is the moment charts are cast for; when the time is not exact it is the
 * middle of the window and `window` says how far the truth may lie.
 */
export interface BirthMoment {
  readonly jd: JulianDay
  readonly place: Place
  /** Local civil time as given; `time` is null when unknown. Absent when the birth was given as a Julian day. */
  readonly civil: { readonly date: string; readonly time: string | null } | null
  /** IANA zone the offset was read from, or null when the offset was given or came from longitude. */
  readonly zone: string | null
  /** Seconds east of UTC that were in force. */
  readonly offsetSeconds: number
  readonly offsetRule: 'time-zone' | 'local-mean-time' | 'given-offset' | 'julian-day'
  /** `low` where places near by keep other clocks, and before 1970 away from a zone's reference city. */
  readonly offsetConfidence: 'high' | 'low'
  readonly certainty: TimeCertainty
  /** First and last moment the birth may have happened; both equal `jd` when exact. */
  readonly window: { readonly from: JulianDay; readonly to: JulianDay }
}

export type TimeCertainty =
  | { readonly kind: 'exact' }
  | { readonly kind: 'within'; readonly minutes: number }
  | { readonly kind: 'unknown' }
