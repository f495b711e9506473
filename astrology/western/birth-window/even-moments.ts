import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'

const MINUTE = 1 / 1440
/**
 * How far two looks at a window may be apart. In six hours no body moves as far as its
 * narrowest orb reaches on both sides, but angles go round in a day, and leap near the poles.
 */
const BODIES_ONLY = 360 * MINUTE
const WITH_ANGLES = 20 * MINUTE
/** Over half a day or so little of the angles holds, and a coarser look finds that. */
const MOST_WITH_ANGLES = 12
const POLAR = 5 * MINUTE
const POLAR_LATITUDE = 65

/** Moments spread over a birth window, first to last, as many before the moment itself as after it; itself alone when exact. */
export function evenMoments(moment: BirthMoment): JulianDay[] {
  const { jd, window } = moment
  const { from, to } = window
  if (from === to) return [jd]
  const half = halfSteps(moment)
  const steps = Array.from({ length: half }, (_, step) => step / half)
  return [
    ...steps.map((part) => from + (jd - from) * part),
    jd,
    ...steps.map((part) => to - (to - jd) * part).toReversed(),
  ]
}

function halfSteps({ place, certainty, window: { from, to } }: BirthMoment): number {
  const half = (to - from) / 2
  if (certainty.kind === 'unknown') return Math.max(2, Math.ceil(half / BODIES_ONLY - 1e-9))
  if (Math.abs(place.latitude) >= POLAR_LATITUDE) return Math.max(2, Math.ceil(half / POLAR))
  return Math.min(MOST_WITH_ANGLES, Math.max(2, Math.ceil(half / WITH_ANGLES)))
}
