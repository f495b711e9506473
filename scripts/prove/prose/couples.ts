import type { CoupleOf } from './a-package.ts'

/** Three couples unlike each other: one with an unknown time, one born the same day, one of one sex. */
export const COUPLES: Readonly<Record<'unknown' | 'sameDay' | 'oneSex' | 'known', CoupleOf>> = {
  unknown: {
    names: ['Marta', 'Anselm'],
    pronouns: ['she', 'he'],
    births: [
      { jd: 2_446_312.84, latitude: 52.23, longitude: 21.01 },
      { jd: 2_445_288.0, latitude: 48.21, longitude: 16.37, minutes: 720 },
    ],
  },
  sameDay: {
    names: ['Noor', 'Felix'],
    pronouns: ['she', 'he'],
    births: [
      { jd: 2_448_056.31, latitude: 52.37, longitude: 4.9 },
      { jd: 2_448_056.72, latitude: -33.87, longitude: 151.21 },
    ],
  },
  oneSex: {
    names: ['Emil', 'Kofi'],
    pronouns: ['he', 'he'],
    births: [
      { jd: 2_443_911.55, latitude: 40.71, longitude: -74.01 },
      { jd: 2_444_700.18, latitude: 19.08, longitude: 72.88 },
    ],
  },
  known: {
    names: ['Iya', 'Jonathan'],
    pronouns: ['she', 'he'],
    births: [
      { jd: 2_450_896.614_583_333, latitude: 7.4478, longitude: 125.8078 },
      { jd: 2_447_107.947_222_222, latitude: 51.5074, longitude: -0.1278 },
    ],
  },
}
