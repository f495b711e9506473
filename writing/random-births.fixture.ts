import type { Birth } from './couple.fixture.ts'

/** Births strewn over a century and the inhabited latitudes, the same for the same seed (mulberry32). */
export function randomBirths(seed: number): () => Birth {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const FIRST_JD = 2422324.5
  const DAYS = 36_500
  return () => ({
    jd: FIRST_JD + random() * DAYS,
    latitude: random() * 110 - 50,
    longitude: random() * 360 - 180,
  })
}
