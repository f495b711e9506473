import type { Cards } from '../card.ts'
import { AUTHORITIES } from './authorities.ts'
import { PROFILES } from './profiles.ts'
import { TYPES } from './types.ts'

/** Every Human Design card, by id. */
export const HUMAN_DESIGN_CARDS: Cards = {
  ...AUTHORITIES,
  ...PROFILES,
  ...TYPES,
}
