import type { Graha } from './grahas.ts'
import { borderOf, spanAt, wrapDegrees } from './span.ts'

export const NAKSHATRAS = [
  'Ashwini',
  'Bharani',
  'Krittika',
  'Rohini',
  'Mrigashira',
  'Ardra',
  'Punarvasu',
  'Pushya',
  'Ashlesha',
  'Magha',
  'Purva Phalguni',
  'Uttara Phalguni',
  'Hasta',
  'Chitra',
  'Swati',
  'Vishakha',
  'Anuradha',
  'Jyeshtha',
  'Mula',
  'Purva Ashadha',
  'Uttara Ashadha',
  'Shravana',
  'Dhanishta',
  'Shatabhisha',
  'Purva Bhadrapada',
  'Uttara Bhadrapada',
  'Revati',
] as const
export type NakshatraName = (typeof NAKSHATRAS)[number]
export type Pada = 1 | 2 | 3 | 4

/** The nakshatra lords of Vimshottari: nine in turn, thrice round, Ashwini first. */
const LORDS: readonly Graha[] = [
  'ketu',
  'venus',
  'sun',
  'moon',
  'mars',
  'rahu',
  'jupiter',
  'saturn',
  'mercury',
]

export interface Nakshatra {
  readonly name: NakshatraName
  /** 1 for Ashwini to 27 for Revati. */
  readonly number: number
  readonly pada: Pada
  readonly lord: Graha
  /** The share of the nakshatra already passed, in [0, 1). */
  readonly passed: number
}

/**
 * The lunar mansion holding a sidereal longitude in degrees: 27 spans of 800′ from 0° Aries
 * (Mahabhaskariya, on true longitudes, v. 34), four padas of 200′ to each.
 * A planet exactly on a border belongs to the span it is entering.
 */
export function nakshatraAt(siderealLongitude: number): Nakshatra {
  const index = spanAt(siderealLongitude, 27)
  const passed = ((wrapDegrees(siderealLongitude) - borderOf(index, 27)) * 27) / 360
  return {
    name: NAKSHATRAS[index]!,
    number: index + 1,
    pada: ((spanAt(siderealLongitude, 108) % 4) + 1) as Pada,
    lord: nakshatraLord(index + 1),
    passed,
  }
}

/** The Vimshottari lord of a nakshatra by its number, 1 to 27. */
function nakshatraLord(number: number): Graha {
  return LORDS[(number - 1) % 9]!
}

/** How many nakshatras from one to another by number, both counted: 1 to 27. */
export function nakshatrasBetween(from: number, to: number): number {
  return ((to - from + 27) % 27) + 1
}
