import type { Sign } from './signs.ts'

/** The nine grahas, in the order of the weekdays, then the two nodes. */
export const GRAHAS = [
  'sun',
  'moon',
  'mars',
  'mercury',
  'jupiter',
  'venus',
  'saturn',
  'rahu',
  'ketu',
] as const
export type Graha = (typeof GRAHAS)[number]

/** The seven with a body: the only ones that own signs and take part in shadbala and ashtakavarga. */
export const SEVEN_GRAHAS = [
  'sun',
  'moon',
  'mars',
  'mercury',
  'jupiter',
  'venus',
  'saturn',
] as const
export type SevenGraha = (typeof SEVEN_GRAHAS)[number]

/** As English alone names them. */
export const GRAHA_NAMES: Readonly<Record<Graha, string>> = {
  sun: 'Sun',
  moon: 'Moon',
  mars: 'Mars',
  mercury: 'Mercury',
  jupiter: 'Jupiter',
  venus: 'Venus',
  saturn: 'Saturn',
  rahu: 'Rahu',
  ketu: 'Ketu',
}

/** As a sentence says it: the English name with the Sanskrit one. */
export const GRAHA_TITLES: Readonly<Record<Graha, string>> = {
  sun: 'Sun (Surya)',
  moon: 'Moon (Chandra)',
  mars: 'Mars (Mangala)',
  mercury: 'Mercury (Budha)',
  jupiter: 'Jupiter (Guru)',
  venus: 'Venus (Shukra)',
  saturn: 'Saturn (Shani)',
  rahu: 'Rahu',
  ketu: 'Ketu',
}

/** In the middle of a sentence: `the Moon`, `Mars`. */
export const GRAHA_WORDS: Readonly<Record<Graha, string>> = {
  sun: 'the Sun',
  moon: 'the Moon',
  mars: 'Mars',
  mercury: 'Mercury',
  jupiter: 'Jupiter',
  venus: 'Venus',
  saturn: 'Saturn',
  rahu: 'Rahu',
  ketu: 'Ketu',
}

/** The owner of each sign (Brihat Parashara Hora Shastra; the nodes own none). */
export const SIGN_LORDS: Readonly<Record<Sign, SevenGraha>> = {
  Aries: 'mars',
  Taurus: 'venus',
  Gemini: 'mercury',
  Cancer: 'moon',
  Leo: 'sun',
  Virgo: 'mercury',
  Libra: 'venus',
  Scorpio: 'mars',
  Sagittarius: 'jupiter',
  Capricorn: 'saturn',
  Aquarius: 'saturn',
  Pisces: 'jupiter',
}

export function isNode(graha: Graha): graha is 'rahu' | 'ketu' {
  return graha === 'rahu' || graha === 'ketu'
}

/** The sign of each graha, out of anything that holds it. */
export function signsOf(
  grahas: Readonly<Record<Graha, { readonly sign: Sign }>>,
): Readonly<Record<Graha, Sign>> {
  return Object.fromEntries(GRAHAS.map((graha) => [graha, grahas[graha].sign])) as Record<
    Graha,
    Sign
  >
}

/** The longitude of each graha, degrees. */
export function longitudesOf(
  grahas: Readonly<Record<Graha, { readonly longitude: number }>>,
): Readonly<Record<Graha, number>> {
  return Object.fromEntries(GRAHAS.map((graha) => [graha, grahas[graha].longitude])) as Record<
    Graha,
    number
  >
}
