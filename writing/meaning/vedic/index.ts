import type { Cards } from '../card.ts'
import { DASHAS } from './dashas.ts'
import { DOSHAS } from './doshas.ts'
import { KARAKAS } from './karakas.ts'
import { LAGNAS } from './lagnas.ts'
import { NAKSHATRAS_ASHWINI_TO_ASHLESHA } from './nakshatras-ashwini-to-ashlesha.ts'
import { NAKSHATRAS_MAGHA_TO_JYESHTHA } from './nakshatras-magha-to-jyeshtha.ts'
import { NAKSHATRAS_MULA_TO_REVATI } from './nakshatras-mula-to-revati.ts'

/** Every Vedic card of one person, by id. */
export const VEDIC_CARDS: Cards = {
  ...DASHAS,
  ...DOSHAS,
  ...KARAKAS,
  ...LAGNAS,
  ...NAKSHATRAS_ASHWINI_TO_ASHLESHA,
  ...NAKSHATRAS_MAGHA_TO_JYESHTHA,
  ...NAKSHATRAS_MULA_TO_REVATI,
}
