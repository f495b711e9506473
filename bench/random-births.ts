import { FIRST_DAY, LAST_DAY, type JulianDay, type Place } from '#astrology/ephemeris/ephemeris.ts'

export interface RandomBirth {
  readonly jd: JulianDay
  readonly place: Place
}

/** Design charts reach three months back, and windows a day to both sides. */
const MARGIN_DAYS = 100
/** Below the polar circles, so that no engine is measured at giving up. */
const FARTHEST_LATITUDE = 60

/** The same births for the same seed, in Node and in workerd: any time of the ephemeris, anywhere. */
export function randomBirths(count: number, seed: number): RandomBirth[] {
  const random = mulberry32(seed)
  const span = LAST_DAY - FIRST_DAY - 2 * MARGIN_DAYS
  return Array.from({ length: count }, () => ({
    jd: FIRST_DAY + MARGIN_DAYS + random() * span,
    place: {
      latitude: (random() * 2 - 1) * FARTHEST_LATITUDE,
      longitude: random() * 360 - 180,
    },
  }))
}

/** Tommy Ettinger's small generator, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = Math.trunc(state + 0x6d_2b_79_f5)
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
