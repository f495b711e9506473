import type { Cards } from '../card.ts'
import { DASHAS } from './dashas.ts'
import { DOSHAS } from './doshas.ts'
import { JUPITER_AND_VENUS_IN_HOUSES } from './jupiter-and-venus-in-houses.ts'
import { JUPITER_IN_SIGNS } from './jupiter-in-signs.ts'
import { KARAKAS } from './karakas.ts'
import { LAGNAS } from './lagnas.ts'
import { LUMINARIES_IN_HOUSES } from './luminaries-in-houses.ts'
import { MARS_AND_MERCURY_IN_HOUSES } from './mars-and-mercury-in-houses.ts'
import { MARS_AND_MERCURY_IN_SIGNS } from './mars-and-mercury-in-signs.ts'
import { MOON_IN_SIGNS } from './moon-in-signs.ts'
import { NAKSHATRAS_ASHWINI_TO_ASHLESHA } from './nakshatras-ashwini-to-ashlesha.ts'
import { NAKSHATRAS_MAGHA_TO_JYESHTHA } from './nakshatras-magha-to-jyeshtha.ts'
import { NAKSHATRAS_MULA_TO_REVATI } from './nakshatras-mula-to-revati.ts'
import { NODES_FOR_THE_PARTNER } from './nodes-for-the-partner.ts'
import { NODES_IN_SIGNS } from './nodes-in-signs.ts'
import { SATURN_AND_NODES_IN_HOUSES } from './saturn-and-nodes-in-houses.ts'
import { SATURN_IN_SIGNS } from './saturn-in-signs.ts'
import { SUN_IN_SIGNS } from './sun-in-signs.ts'
import { VENUS_IN_SIGNS } from './venus-in-signs.ts'
import { YOGAS_HARDLY_EVER_MET } from './yogas-hardly-ever-met.ts'
import { YOGAS_OF_FORTUNE } from './yogas-of-fortune.ts'
import { YOGAS_OF_PATTERN } from './yogas-of-pattern.ts'
import { YOGAS_OF_STANDING } from './yogas-of-standing.ts'
import { YOGAS_SELDOM_MET } from './yogas-seldom-met.ts'

/** Every Vedic card of one person, by id. */
export const VEDIC_CARDS: Cards = {
  ...DASHAS,
  ...DOSHAS,
  ...JUPITER_AND_VENUS_IN_HOUSES,
  ...JUPITER_IN_SIGNS,
  ...KARAKAS,
  ...LAGNAS,
  ...LUMINARIES_IN_HOUSES,
  ...MARS_AND_MERCURY_IN_HOUSES,
  ...MARS_AND_MERCURY_IN_SIGNS,
  ...MOON_IN_SIGNS,
  ...NAKSHATRAS_ASHWINI_TO_ASHLESHA,
  ...NAKSHATRAS_MAGHA_TO_JYESHTHA,
  ...NAKSHATRAS_MULA_TO_REVATI,
  ...NODES_FOR_THE_PARTNER,
  ...NODES_IN_SIGNS,
  ...SATURN_AND_NODES_IN_HOUSES,
  ...SATURN_IN_SIGNS,
  ...SUN_IN_SIGNS,
  ...VENUS_IN_SIGNS,
  ...YOGAS_HARDLY_EVER_MET,
  ...YOGAS_OF_FORTUNE,
  ...YOGAS_OF_PATTERN,
  ...YOGAS_OF_STANDING,
  ...YOGAS_SELDOM_MET,
}
