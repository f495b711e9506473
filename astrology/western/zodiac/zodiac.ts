import { wrap } from './circle.ts'

export const SIGNS = [
  'Aries',
  'Taurus',
  'Gemini',
  'Cancer',
  'Leo',
  'Virgo',
  'Libra',
  'Scorpio',
  'Sagittarius',
  'Capricorn',
  'Aquarius',
  'Pisces',
] as const
export type Sign = (typeof SIGNS)[number]

export const ELEMENTS = ['fire', 'earth', 'air', 'water'] as const
export type Element = (typeof ELEMENTS)[number]

export const MODALITIES = ['cardinal', 'fixed', 'mutable'] as const
export type Modality = (typeof MODALITIES)[number]

export const POLARITIES = ['diurnal', 'nocturnal'] as const
export type Polarity = (typeof POLARITIES)[number]

/** The sign holding a longitude; a point exactly on a border belongs to the sign it enters. */
export function signAt(longitude: number): Sign {
  return SIGNS[signNumber(longitude)]!
}

/** 0 for Aries to 11 for Pisces. */
export function signNumber(longitude: number): number {
  return Math.floor(wrap(longitude) / 30)
}

/** How far a longitude has come into its sign, in [0, 30). */
export function degreeInSign(longitude: number): number {
  return wrap(longitude) - signNumber(longitude) * 30
}

/** Fire, earth, air, water in turn from Aries (Valens, Anthologies I.2). */
export function elementOf(sign: Sign): Element {
  return ELEMENTS[SIGNS.indexOf(sign) % 4]!
}

/** Cardinal, fixed, mutable in turn from Aries (Ptolemy, Tetrabiblos I.11). */
export function modalityOf(sign: Sign): Modality {
  return MODALITIES[SIGNS.indexOf(sign) % 3]!
}

/** Diurnal (positive) and nocturnal (negative) in turn from Aries (Ptolemy, Tetrabiblos I.12). */
export function polarityOf(sign: Sign): Polarity {
  return POLARITIES[SIGNS.indexOf(sign) % 2]!
}

/** The sign across the wheel. */
export function oppositeOf(sign: Sign): Sign {
  return SIGNS[(SIGNS.indexOf(sign) + 6) % 12]!
}
