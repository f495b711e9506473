import type { Cards } from '../card.ts'
import { SEFIROT } from './sefirot.ts'

/** Every card of the Kabbalah, by id. */
export const KABBALAH_CARDS: Cards = {
  ...SEFIROT,
}
