import type { Cards } from './card.ts'
import { COUPLE_CARDS } from './couple/index.ts'
import { GENE_KEYS_CARDS } from './gene-keys/index.ts'
import { HUMAN_DESIGN_CARDS } from './human-design/index.ts'
import { KABBALAH_CARDS } from './kabbalah/index.ts'
import { VEDIC_CARDS } from './vedic/index.ts'
import { WESTERN_CARDS } from './western/index.ts'

/** The whole phrasebook, by id. */
export const CARDS: Cards = {
  ...WESTERN_CARDS,
  ...HUMAN_DESIGN_CARDS,
  ...GENE_KEYS_CARDS,
  ...KABBALAH_CARDS,
  ...COUPLE_CARDS,
  ...VEDIC_CARDS,
}
