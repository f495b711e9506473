import type { Cards } from '../card.ts'
import { ASCENDANT_IN_SIGNS } from './ascendant-in-signs.ts'
import { MOON_IN_SIGNS } from './moon-in-signs.ts'
import { SUN_IN_SIGNS } from './sun-in-signs.ts'

/** Every Western card of one person, by id. */
export const WESTERN_CARDS: Cards = {
  ...ASCENDANT_IN_SIGNS,
  ...MOON_IN_SIGNS,
  ...SUN_IN_SIGNS,
}
