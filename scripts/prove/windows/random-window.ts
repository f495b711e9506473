import { parseBirth } from '#astrology/birth/birth-input.ts'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'

/** A number from 0 up to 1; the same row for the same seed (Tommy Ettinger's mulberry32, public domain). */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = Math.trunc(state + 0x6d_2b_79_f5)
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const FIRST = Date.UTC(1801, 0)
const LAST = Date.UTC(2399, 0)
/** Up to the polar circles. */
const FARTHEST_LATITUDE = 66

/** A birth anywhere, any day; of each four one has no time, the others are known within 5 to 720 minutes. */
export function randomWindow(chance: () => number): BirthMoment {
  const at = new Date(FIRST + chance() * (LAST - FIRST)).toISOString()
  const longitude = chance() * 360 - 180
  const isUnknown = chance() < 0.25
  const birth = {
    date: at.slice(0, 10),
    latitude: (chance() * 2 - 1) * FARTHEST_LATITUDE,
    longitude,
    offsetSeconds: Math.round(longitude / 15) * 3600,
    ...(isUnknown
      ? { time: null }
      : { time: at.slice(11, 16), certaintyMinutes: Math.round(5 + chance() ** 2 * 715) }),
  }
  const resolution = resolveBirth(parseBirth(birth))
  if (resolution.kind !== 'exact') throw new Error(`${JSON.stringify(birth)}: ${resolution.kind}`)
  return resolution.moment
}

/** The birth as it would be told if it had happened just then. */
export function knownAt(moment: BirthMoment, jd: number): BirthMoment {
  return { ...moment, jd, certainty: { kind: 'exact' }, window: { from: jd, to: jd } }
}
