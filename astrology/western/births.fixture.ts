import type { BirthMoment, TimeCertainty } from '#astrology/birth/moment.ts'

const EXACT: TimeCertainty = { kind: 'exact' }

/** A birth as tests need it: a Julian day and a place, exact unless said otherwise. */
export function birthAt(
  jd: number,
  [latitude, longitude]: readonly [number, number],
  certainty: TimeCertainty = EXACT,
): BirthMoment {
  const half = { exact: 0, unknown: 0.5, within: 0 }[certainty.kind]
  const reach = certainty.kind === 'within' ? certainty.minutes / 1440 : half
  return {
    jd,
    place: { latitude, longitude },
    civil: null,
    zone: null,
    offsetSeconds: 0,
    offsetRule: 'julian-day',
    offsetConfidence: 'high',
    certainty,
    window: { from: jd - reach, to: jd + reach },
  }
}

/** 1968-08-23 13:45 in Villach, and 1983-11-23 06:25 in Hong Kong. */
export const MICHAEL = birthAt(2440092.03125, [46.6103, 13.8558])
export const CHARMAINE = birthAt(2445661.434027778, [22.3193, 114.1694])
