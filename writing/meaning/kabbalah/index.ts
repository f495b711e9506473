import type { Cards } from '../card.ts'
import { SEFIROT } from './sefirot.ts'
import { TIKKUN } from './tikkun.ts'
import { TIMES } from './times.ts'
import { TREE } from './tree.ts'

/** Every card of the Kabbalah, by id. */
export const KABBALAH_CARDS: Cards = {
  ...SEFIROT,
  ...TIKKUN,
  ...TIMES,
  ...TREE,
}
