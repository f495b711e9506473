import type { Cards } from '../card.ts'
import { SUN_IN_SIGNS } from './sun-in-signs.ts'

/** Every Western card of one person, by id. */
export const WESTERN_CARDS: Cards = {
  ...SUN_IN_SIGNS,
}
