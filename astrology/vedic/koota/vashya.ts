import { degreesInSignOf, type MoonPlace } from './moon-place.ts'
import type { Sign } from '#astrology/vedic/signs.ts'

export const VASHYA_GROUPS = ['Chatushpada', 'Manava', 'Jalachara', 'Vanachara', 'Keeta'] as const
export type VashyaGroup = (typeof VASHYA_GROUPS)[number]
export type VashyaVariant = 'recommended' | 'maitreya' | 'panchangam'

/**
 * Points by group, rows the groom's, columns the bride's. `recommended` agrees with every
 * AstroSage and Prokerala total at hand; `maitreya` is Maitreya 8's, `panchangam` panchangam-js 2.2.3's.
 */
export const VASHYA_TABLES: Readonly<Record<VashyaVariant, readonly (readonly number[])[]>> = {
  recommended: [
    [2, 1, 1, 0, 1],
    [1, 2, 0.5, 0, 1],
    [1, 0.5, 2, 1, 1],
    [0, 0, 1, 2, 0],
    [1, 1, 1, 0, 2],
  ],
  maitreya: [
    [2, 1, 0.5, 0, 1],
    [0, 2, 1, 0, 1],
    [0, 1, 2, 0, 1],
    [0.5, 0.5, 1, 2, 0],
    [0, 1, 1, 0, 2],
  ],
  panchangam: [
    [2, 1, 1, 0.5, 1],
    [1, 2, 0.5, 0, 1],
    [1, 0.5, 2, 1, 1],
    [0.5, 0, 1, 2, 0],
    [1, 1, 1, 0, 2],
  ],
}

/** The group of each sign; two signs change group at 15 degrees, which belongs to the second half. */
const GROUPS: Readonly<Record<Sign, readonly [VashyaGroup, VashyaGroup]>> = {
  Aries: ['Chatushpada', 'Chatushpada'],
  Taurus: ['Chatushpada', 'Chatushpada'],
  Gemini: ['Manava', 'Manava'],
  Cancer: ['Jalachara', 'Jalachara'],
  Leo: ['Vanachara', 'Vanachara'],
  Virgo: ['Manava', 'Manava'],
  Libra: ['Manava', 'Manava'],
  Scorpio: ['Keeta', 'Keeta'],
  Sagittarius: ['Manava', 'Chatushpada'],
  Capricorn: ['Chatushpada', 'Jalachara'],
  Aquarius: ['Manava', 'Manava'],
  Pisces: ['Jalachara', 'Jalachara'],
}

export function vashyaGroupOf(sign: Sign, degreesInSign: number): VashyaGroup {
  return GROUPS[sign][degreesInSign < 15 ? 0 : 1]
}

/** Whether the Moon's degree, and not its sign alone, decides the group. */
export function isVashyaSplit(sign: Sign): boolean {
  return GROUPS[sign][0] !== GROUPS[sign][1]
}

/** Vashya koota, 0 to 2 points: which of the two signs is at the other's command. */
export function vashyaPoints(
  groom: MoonPlace,
  bride: MoonPlace,
  variant: VashyaVariant = 'recommended',
): number {
  return VASHYA_TABLES[variant][rowOf(groom)]![rowOf(bride)]!
}

function rowOf(place: MoonPlace): number {
  return VASHYA_GROUPS.indexOf(vashyaGroupOf(place.sign, degreesInSignOf(place)))
}
