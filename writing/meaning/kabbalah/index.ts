import type { Cards } from '../card.ts'
import { LETTERS } from './letters.ts'
import { NAMES_1_TO_36 } from './names-1-36.ts'
import { NAMES_37_TO_72 } from './names-37-72.ts'
import { PATHS } from './paths.ts'
import { SEFIROT } from './sefirot.ts'
import { TIKKUN } from './tikkun.ts'
import { TIMES } from './times.ts'
import { TREE } from './tree.ts'

/** Every card of the Kabbalah, by id. */
export const KABBALAH_CARDS: Cards = {
  ...LETTERS,
  ...NAMES_1_TO_36,
  ...NAMES_37_TO_72,
  ...PATHS,
  ...SEFIROT,
  ...TIKKUN,
  ...TIMES,
  ...TREE,
}
