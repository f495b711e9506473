/** The parts of the body the stars are strung on, up and down again in nines. */
const RISE = ['pada', 'kati', 'nabhi', 'kantha', 'shira'] as const
export type Rajju = (typeof RISE)[number]

const NINE: readonly Rajju[] = [...RISE, 'kantha', 'nabhi', 'kati', 'pada']

/** The rajju of the 27 nakshatras, Ashwini first: feet, waist, navel, neck, head, and back. */
export const NAKSHATRA_RAJJUS: readonly Rajju[] = [...NINE, ...NINE, ...NINE]

/** Stars that pierce each other, by number. */
export const VEDHA_GROUPS: readonly (readonly number[])[] = [
  [1, 18],
  [2, 17],
  [3, 16],
  [4, 15],
  [5, 14, 23],
  [6, 22],
  [7, 21],
  [8, 20],
  [9, 19],
  [10, 27],
  [11, 26],
  [12, 25],
  [13, 24],
]
