import type { Cards } from '../card.ts'
import { KEYS_1_TO_16 } from './keys-1-16.ts'
import { KEYS_17_TO_32 } from './keys-17-32.ts'
import { KEYS_33_TO_48 } from './keys-33-48.ts'
import { KEYS_49_TO_64 } from './keys-49-64.ts'

/** Every Gene Keys card, by id. */
export const GENE_KEYS_CARDS: Cards = {
  ...KEYS_1_TO_16,
  ...KEYS_17_TO_32,
  ...KEYS_33_TO_48,
  ...KEYS_49_TO_64,
}
