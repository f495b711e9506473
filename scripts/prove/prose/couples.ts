import type { Birth } from '#writing/couple.fixture.ts'
import { randomBirths } from '#writing/random-births.fixture.ts'
import type { CoupleOf } from './a-package.ts'

/** Couples unlike each other: one with an unknown time, one born the same day, one of one sex, and one long known. */
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

const NAMES = ['Ada', 'Björn', 'Chiara', 'Dov', 'Esther', 'Farid', 'Greta', 'Hugo'] as const
const PRONOUNS = ['she', 'he', 'they', null] as const

/** A couple nobody has looked at, the same for the same seed. */
export function randomCouple(seed: number): CoupleOf {
  const birth = randomBirths(seed)
  const [first, second, chance] = [birth(), birth(), birth()]
  const place = Math.floor(chance.jd) % NAMES.length
  const pronouns = (step: number) => PRONOUNS[Math.floor(chance.jd / step) % PRONOUNS.length]!
  return {
    names: [NAMES[place]!, NAMES[(place + 3) % NAMES.length]!],
    pronouns: [pronouns(8), pronouns(32)],
    births: [first, second],
  }
}

/** Ways in which couples are unlike the next: both hours known, one or none, one day, one sex, far from the equator. */
const WAYS: readonly ((couple: CoupleOf) => Partial<CoupleOf>)[] = [
  () => ({}),
  ({ births: [one, two] }) => ({ births: [one, withoutHour(two)] }),
  ({ births: [one, two] }) => ({ births: [one, { ...two, jd: one.jd + 0.3 }] }),
  () => ({ pronouns: ['she', 'she'] }),
  ({ births: [one, two] }) => ({
    births: [
      { ...one, latitude: 69.6 },
      { ...two, latitude: -54.8 },
    ],
  }),
  ({ births: [one, two] }) => ({ births: [withoutHour(one), withoutHour(two)] }),
]

/** A couple nobody has looked at, of the next kind with the next seed. */
export function unlikeCouple(seed: number): CoupleOf {
  const couple = randomCouple(seed)
  return { ...couple, ...WAYS[seed % WAYS.length]!(couple) }
}

function withoutHour(birth: Birth): Birth {
  return { ...birth, jd: Math.floor(birth.jd), minutes: 720 }
}
