import type { ClassicalPlanet, Planet } from '../zodiac/points.ts'
import type { Element, Sign } from '../zodiac/zodiac.ts'

/** The traditional ruler of each sign (Ptolemy, Tetrabiblos I.17). */
export const DOMICILE_RULERS: Readonly<Record<Sign, ClassicalPlanet>> = {
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

/** The planets found since, each beside the traditional ruler of one sign. */
export const MODERN_CO_RULERS: Readonly<Partial<Record<Sign, Planet>>> = {
  Scorpio: 'pluto',
  Aquarius: 'uranus',
  Pisces: 'neptune',
}

/** Sign and degree of each exaltation (Tetrabiblos I.19; the degrees from Dorotheus I.2). */
export const EXALTATIONS: Readonly<Record<ClassicalPlanet, { sign: Sign; degree: number }>> = {
  sun: { sign: 'Aries', degree: 19 },
  moon: { sign: 'Taurus', degree: 3 },
  mercury: { sign: 'Virgo', degree: 15 },
  venus: { sign: 'Pisces', degree: 27 },
  mars: { sign: 'Capricorn', degree: 28 },
  jupiter: { sign: 'Cancer', degree: 15 },
  saturn: { sign: 'Libra', degree: 21 },
}

export interface TriplicityRulers {
  readonly day: ClassicalPlanet
  readonly night: ClassicalPlanet
  readonly participating: ClassicalPlanet
}

/** Rulers of the four triplicities by day, by night, and with both (Dorotheus I.1). */
export const DOROTHEAN_TRIPLICITIES: Readonly<Record<Element, TriplicityRulers>> = {
  fire: { day: 'sun', night: 'jupiter', participating: 'saturn' },
  earth: { day: 'venus', night: 'moon', participating: 'mars' },
  air: { day: 'saturn', night: 'mercury', participating: 'jupiter' },
  water: { day: 'venus', night: 'mars', participating: 'moon' },
}

/** The same after Ptolemy (Tetrabiblos I.18), as modern programs print them. */
export const PTOLEMAIC_TRIPLICITIES: Readonly<Record<Element, TriplicityRulers>> = {
  fire: { day: 'sun', night: 'jupiter', participating: 'mars' },
  earth: { day: 'venus', night: 'moon', participating: 'saturn' },
  air: { day: 'saturn', night: 'mercury', participating: 'jupiter' },
  water: { day: 'venus', night: 'moon', participating: 'mars' },
}

/** A ruler and the degree of the sign before which its part ends. */
export type Bound = readonly [ruler: ClassicalPlanet, end: number]

/** The Egyptian bounds (terms) as Valens I.3 and Tetrabiblos I.20 hand them down. */
export const EGYPTIAN_BOUNDS: Readonly<Record<Sign, readonly Bound[]>> = {
  Aries: [
    ['jupiter', 6],
    ['venus', 12],
    ['mercury', 20],
    ['mars', 25],
    ['saturn', 30],
  ],
  Taurus: [
    ['venus', 8],
    ['mercury', 14],
    ['jupiter', 22],
    ['saturn', 27],
    ['mars', 30],
  ],
  Gemini: [
    ['mercury', 6],
    ['jupiter', 12],
    ['venus', 17],
    ['mars', 24],
    ['saturn', 30],
  ],
  Cancer: [
    ['mars', 7],
    ['venus', 13],
    ['mercury', 19],
    ['jupiter', 26],
    ['saturn', 30],
  ],
  Leo: [
    ['jupiter', 6],
    ['venus', 11],
    ['saturn', 18],
    ['mercury', 24],
    ['mars', 30],
  ],
  Virgo: [
    ['mercury', 7],
    ['venus', 17],
    ['jupiter', 21],
    ['mars', 28],
    ['saturn', 30],
  ],
  Libra: [
    ['saturn', 6],
    ['mercury', 14],
    ['jupiter', 21],
    ['venus', 28],
    ['mars', 30],
  ],
  Scorpio: [
    ['mars', 7],
    ['venus', 11],
    ['mercury', 19],
    ['jupiter', 24],
    ['saturn', 30],
  ],
  Sagittarius: [
    ['jupiter', 12],
    ['venus', 17],
    ['mercury', 21],
    ['saturn', 26],
    ['mars', 30],
  ],
  Capricorn: [
    ['mercury', 7],
    ['jupiter', 14],
    ['venus', 22],
    ['saturn', 26],
    ['mars', 30],
  ],
  Aquarius: [
    ['mercury', 7],
    ['venus', 13],
    ['jupiter', 20],
    ['mars', 25],
    ['saturn', 30],
  ],
  Pisces: [
    ['venus', 12],
    ['jupiter', 16],
    ['mercury', 19],
    ['mars', 28],
    ['saturn', 30],
  ],
}

/** Rulers of the three faces (decans) of each sign, in the Chaldean order from Mars in Aries. */
export const FACES: Readonly<Record<Sign, readonly ClassicalPlanet[]>> = {
  Aries: ['mars', 'sun', 'venus'],
  Taurus: ['mercury', 'moon', 'saturn'],
  Gemini: ['jupiter', 'mars', 'sun'],
  Cancer: ['venus', 'mercury', 'moon'],
  Leo: ['saturn', 'jupiter', 'mars'],
  Virgo: ['sun', 'venus', 'mercury'],
  Libra: ['moon', 'saturn', 'jupiter'],
  Scorpio: ['mars', 'sun', 'venus'],
  Sagittarius: ['mercury', 'moon', 'saturn'],
  Capricorn: ['jupiter', 'mars', 'sun'],
  Aquarius: ['venus', 'mercury', 'moon'],
  Pisces: ['saturn', 'jupiter', 'mars'],
}

/** What each dignity and debility counts (Lilly, Christian Astrology I.18). */
export const DIGNITY_POINTS = {
  domicile: 5,
  exaltation: 4,
  triplicity: 3,
  bound: 2,
  face: 1,
  detriment: -5,
  fall: -4,
  peregrine: -5,
} as const
