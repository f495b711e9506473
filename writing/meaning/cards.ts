import type { Cards } from './card.ts'
import { GENE_KEYS_CARDS } from './gene-keys/index.ts'
import { HUMAN_DESIGN_CARDS } from './human-design/index.ts'
import { WESTERN_CARDS } from './western/index.ts'

/** The whole phrasebook, by id. */
export const CARDS: Cards = { ...WESTERN_CARDS, ...HUMAN_DESIGN_CARDS, ...GENE_KEYS_CARDS }
