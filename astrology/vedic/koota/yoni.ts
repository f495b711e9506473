import { NAKSHATRA_YONIS, YONIS, type Yoni } from './nakshatra-attributes.ts'

export type YoniVariant = 'saravali' | 'mahidhara'

/**
 * Points by the animals of the Moons' nakshatras, rows the bride's, columns the groom's.
 * `saravali` is what the common programs print; `mahidhara` is the table on page 86 of
 * Mahidhara's edition. Sworn enemies score 0 and the same animal 4 in both.
 */
const YONI_TABLES: Readonly<Record<YoniVariant, readonly (readonly number[])[]>> = {
  saravali: [
    [4, 2, 2, 3, 2, 2, 2, 1, 0, 1, 3, 3, 2, 1],
    [2, 4, 3, 3, 2, 2, 2, 2, 3, 1, 2, 3, 2, 0],
    [2, 3, 4, 2, 1, 2, 1, 3, 3, 1, 2, 0, 3, 1],
    [3, 3, 2, 4, 2, 1, 1, 1, 1, 2, 2, 2, 0, 2],
    [2, 2, 1, 2, 4, 2, 1, 2, 2, 1, 0, 2, 1, 1],
    [2, 2, 2, 1, 2, 4, 0, 2, 2, 1, 3, 3, 2, 1],
    [2, 2, 1, 1, 1, 0, 4, 2, 2, 2, 2, 2, 1, 2],
    [1, 2, 3, 1, 2, 2, 2, 4, 3, 0, 3, 2, 2, 1],
    [0, 3, 3, 1, 2, 2, 2, 3, 4, 1, 2, 2, 2, 1],
    [1, 1, 1, 2, 1, 1, 2, 0, 1, 4, 1, 1, 2, 1],
    [1, 2, 2, 2, 0, 3, 2, 3, 2, 1, 4, 2, 2, 1],
    [3, 3, 0, 2, 2, 3, 2, 2, 2, 1, 2, 4, 3, 2],
    [2, 2, 3, 0, 1, 2, 1, 2, 2, 2, 2, 3, 4, 2],
    [1, 0, 1, 2, 1, 1, 2, 1, 2, 1, 1, 2, 2, 4],
  ],
  mahidhara: [
    [4, 2, 2, 3, 2, 2, 2, 1, 0, 1, 3, 3, 2, 1],
    [2, 4, 3, 3, 2, 2, 2, 2, 3, 1, 2, 2, 2, 0],
    [2, 3, 4, 2, 1, 2, 1, 3, 3, 1, 2, 0, 3, 1],
    [3, 3, 2, 4, 2, 1, 1, 1, 1, 2, 2, 2, 0, 2],
    [2, 2, 1, 2, 4, 2, 1, 2, 2, 1, 0, 2, 1, 1],
    [2, 2, 2, 3, 2, 4, 0, 2, 2, 2, 3, 3, 2, 2],
    [2, 2, 1, 1, 1, 0, 4, 2, 2, 2, 2, 2, 2, 1],
    [1, 2, 3, 2, 3, 2, 2, 4, 3, 0, 3, 2, 2, 1],
    [0, 2, 3, 2, 2, 2, 2, 3, 4, 1, 2, 3, 2, 2],
    [1, 2, 1, 1, 1, 1, 2, 1, 1, 4, 1, 1, 2, 2],
    [3, 3, 2, 2, 0, 3, 2, 3, 2, 1, 4, 2, 2, 2],
    [3, 3, 0, 2, 2, 3, 2, 2, 2, 1, 2, 4, 3, 2],
    [2, 3, 3, 0, 1, 2, 1, 2, 2, 2, 2, 3, 4, 2],
    [1, 0, 1, 2, 1, 1, 0, 0, 3, 2, 1, 2, 2, 4],
  ],
}

export function yoniOf(nakshatraNumber: number): Yoni {
  return NAKSHATRA_YONIS[nakshatraNumber - 1]!
}

/** Yoni koota, 0 to 4 points: physical likeness of the two animals. */
export function yoniPoints(groom: Yoni, bride: Yoni, variant: YoniVariant = 'saravali'): number {
  return YONI_TABLES[variant][YONIS.indexOf(bride)]![YONIS.indexOf(groom)]!
}
