import { GANAS, NAKSHATRA_GANAS, type Gana } from './nakshatra-attributes.ts'

export type GanaVariant = 'recommended' | 'maitreya' | 'panchangam' | 'bengali'

/**
 * Points by temperament, rows the groom's, columns the bride's. `recommended` holds every cell
 * seen in EKundali, Prokerala and AstroSage output; `maitreya` is also PyJHora's; `bengali` is
 * the table of a Bengali handbook, page 331.
 */
const GANA_TABLES: Readonly<Record<GanaVariant, readonly (readonly number[])[]>> = {
  recommended: [
    [6, 6, 0],
    [5, 6, 0],
    [1, 0, 6],
  ],
  maitreya: [
    [6, 5, 1],
    [6, 6, 0],
    [0, 0, 6],
  ],
  panchangam: [
    [6, 6, 0],
    [5, 6, 0],
    [0, 0, 6],
  ],
  bengali: [
    [6, 5, 0],
    [4, 6, 0],
    [2, 1, 6],
  ],
}

export function ganaOf(nakshatraNumber: number): Gana {
  return NAKSHATRA_GANAS[nakshatraNumber - 1]!
}

/** Gana koota, 0 to 6 points: temperaments of gods, men and demons. */
export function ganaPoints(groom: Gana, bride: Gana, variant: GanaVariant = 'recommended'): number {
  return GANA_TABLES[variant][GANAS.indexOf(groom)]![GANAS.indexOf(bride)]!
}
