import type { Cards } from '../card.ts'
import { BONDS } from './bonds.ts'
import { KEYS_1_TO_16 } from './keys-1-16.ts'
import { KEYS_17_TO_32 } from './keys-17-32.ts'
import { KEYS_33_TO_48 } from './keys-33-48.ts'
import { KEYS_49_TO_64 } from './keys-49-64.ts'
import { LINES } from './lines.ts'
import { RINGS } from './rings.ts'
import { SPHERES } from './spheres.ts'

/** Every Gene Keys card, by id. */
export const GENE_KEYS_CARDS: Cards = {
  ...BONDS,
  ...KEYS_1_TO_16,
  ...KEYS_17_TO_32,
  ...KEYS_33_TO_48,
  ...KEYS_49_TO_64,
  ...LINES,
  ...RINGS,
  ...SPHERES,
}
