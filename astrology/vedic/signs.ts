import { SIGNS, type Sign } from '#astrology/western/zodiac/zodiac.ts'
import { spanAt, wrapDegrees } from './span.ts'

/** The twelve signs are the same names in both zodiacs; only where they begin differs. */
export { SIGNS, type Sign }

/** The sidereal sign (rashi) holding a longitude in degrees; a border belongs to the sign it opens. */
export function signAt(siderealLongitude: number): Sign {
  return signOf(spanAt(siderealLongitude, 12))
}

/** Degrees passed in the sign, in [0, 30). */
export function degreesInSign(siderealLongitude: number): number {
  return wrapDegrees(siderealLongitude) - spanAt(siderealLongitude, 12) * 30
}

/** The sign of an index counted from Aries as 0, wrapped into the twelve. */
export function signOf(index: number): Sign {
  return SIGNS[((index % 12) + 12) % 12]!
}

/** Counted from Aries as 0. */
export function indexOfSign(sign: Sign): number {
  return INDEX[sign]
}

/** Asked for thousands of times a chart. */
const INDEX = Object.fromEntries(SIGNS.map((sign, index) => [sign, index])) as Record<Sign, number>

/** The sign `places` away, counted the Indian way: the first from a sign is the sign itself. */
export function signFrom(sign: Sign, places: number): Sign {
  return signOf(indexOfSign(sign) + places - 1)
}

/** How many signs from one to another, both counted: 1 for the same sign, 7 for the opposite. */
export function placesBetween(from: Sign, to: Sign): number {
  return ((indexOfSign(to) - indexOfSign(from) + 12) % 12) + 1
}

export type Modality = 'movable' | 'fixed' | 'dual'
const MODALITIES = ['movable', 'fixed', 'dual'] as const

/** Movable (chara), fixed (sthira) or dual (dvisvabhava), in turn from Aries. */
export function modalityOf(sign: Sign): Modality {
  return MODALITIES[indexOfSign(sign) % 3]!
}

export type Element = 'fire' | 'earth' | 'air' | 'water'
const ELEMENTS = ['fire', 'earth', 'air', 'water'] as const

export function elementOf(sign: Sign): Element {
  return ELEMENTS[indexOfSign(sign) % 4]!
}

/** Aries and every second sign after it are odd (masculine). */
export function isOddSign(sign: Sign): boolean {
  return indexOfSign(sign) % 2 === 0
}
