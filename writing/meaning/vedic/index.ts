import type { Cards } from '../card.ts'
import { DASHAS } from './dashas.ts'
import { DOSHAS } from './doshas.ts'
import { KARAKAS } from './karakas.ts'
import { LAGNAS } from './lagnas.ts'
import { LUMINARIES_IN_HOUSES } from './luminaries-in-houses.ts'
import { MOON_IN_SIGNS } from './moon-in-signs.ts'
import { NAKSHATRAS_ASHWINI_TO_ASHLESHA } from './nakshatras-ashwini-to-ashlesha.ts'
import { NAKSHATRAS_MAGHA_TO_JYESHTHA } from './nakshatras-magha-to-jyeshtha.ts'
import { NAKSHATRAS_MULA_TO_REVATI } from './nakshatras-mula-to-revati.ts'

import { SUN_IN_SIGNS } from './sun-in-signs.ts'
import { YOGAS_OF_FORTUNE } from './yogas-of-fortune.ts'
import { YOGAS_OF_STANDING } from './yogas-of-standing.ts'

/** Every Vedic card of one person, by id. */
export const VEDIC_CARDS: Cards = {
  ...LUMINARIES_IN_HOUSES,
  ...MOON_IN_SIGNS,
  ...SUN_IN_SIGNS,
  ...YOGAS_OF_FORTUNE,
  ...YOGAS_OF_STANDING,
  ...DASHAS,
  ...DOSHAS,
  ...KARAKAS,
  ...LAGNAS,
  ...NAKSHATRAS_ASHWINI_TO_ASHLESHA,
  ...NAKSHATRAS_MAGHA_TO_JYESHTHA,
  ...NAKSHATRAS_MULA_TO_REVATI,
}
