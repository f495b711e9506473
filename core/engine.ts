/**
 * The program that casts the charts, as a commission records it: our own rules, and the
 * ephemeris under them. Recorded so that a reading can be traced; a job that finds another
 * engine when its turn comes goes on with that one and never fails for it.
 */
export const ENGINE = {
  version: '2',
  ephemeris: 'Swiss Ephemeris 2.10.03, se1 files 1800–2399 (swisseph-wasm 0.1.0)',
} as const
