import type { Cards } from './card.ts'
import { WESTERN_CARDS } from './western/index.ts'

/** The whole phrasebook, by id. */
export const CARDS: Cards = { ...WESTERN_CARDS }
