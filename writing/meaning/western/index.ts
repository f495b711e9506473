import type { Cards } from '../card.ts'
import { ASCENDANT_IN_SIGNS } from './ascendant-in-signs.ts'
import { ASPECTS_OF_JUPITER } from './aspects-of-jupiter.ts'
import { ASPECTS_OF_MARS } from './aspects-of-mars.ts'
import { ASPECTS_OF_MERCURY } from './aspects-of-mercury.ts'
import { ASPECTS_OF_SATURN } from './aspects-of-saturn.ts'
import { ASPECTS_OF_THE_ANGLES } from './aspects-of-the-angles.ts'
import { ASPECTS_OF_THE_MOON } from './aspects-of-the-moon.ts'
import { ASPECTS_OF_THE_NODE } from './aspects-of-the-node.ts'
import { ASPECTS_OF_THE_SLOW_PLANETS } from './aspects-of-the-slow-planets.ts'
import { ASPECTS_OF_THE_SUN } from './aspects-of-the-sun.ts'
import { ASPECTS_OF_VENUS } from './aspects-of-venus.ts'
import { BALANCES } from './balances.ts'
import { CHIRON_IN_HOUSES } from './chiron-in-houses.ts'
import { CHIRON_IN_SIGNS } from './chiron-in-signs.ts'
import { DIGNITIES } from './dignities.ts'
import { HOUSES } from './houses.ts'
import { JUPITER_IN_HOUSES } from './jupiter-in-houses.ts'
import { JUPITER_IN_SIGNS } from './jupiter-in-signs.ts'
import { MARS_IN_HOUSES } from './mars-in-houses.ts'
import { MARS_IN_SIGNS } from './mars-in-signs.ts'
import { MERCURY_IN_HOUSES } from './mercury-in-houses.ts'
import { MERCURY_IN_SIGNS } from './mercury-in-signs.ts'
import { MIDHEAVEN_IN_SIGNS } from './midheaven-in-signs.ts'
import { MOON_IN_HOUSES } from './moon-in-houses.ts'
import { MOON_IN_SIGNS } from './moon-in-signs.ts'
import { NEPTUNE_IN_HOUSES } from './neptune-in-houses.ts'
import { NODES_IN_HOUSES } from './nodes-in-houses.ts'
import { NODES_IN_SIGNS } from './nodes-in-signs.ts'
import { PATTERNS } from './patterns.ts'
import { PHASES } from './phases.ts'
import { PLUTO_IN_HOUSES } from './pluto-in-houses.ts'
import { RETROGRADES_OF_THE_SLOW_PLANETS } from './retrogrades-of-the-slow-planets.ts'
import { RETROGRADES } from './retrogrades.ts'
import { SATURN_IN_HOUSES } from './saturn-in-houses.ts'
import { SATURN_IN_SIGNS } from './saturn-in-signs.ts'
import { SLOW_PLANETS_IN_SIGNS } from './slow-planets-in-signs.ts'
import { SUN_IN_HOUSES } from './sun-in-houses.ts'
import { SUN_IN_SIGNS } from './sun-in-signs.ts'
import { URANUS_IN_HOUSES } from './uranus-in-houses.ts'
import { VENUS_IN_HOUSES } from './venus-in-houses.ts'
import { VENUS_IN_SIGNS } from './venus-in-signs.ts'

/** Every Western card of one person, by id. */
export const WESTERN_CARDS: Cards = {
  ...ASCENDANT_IN_SIGNS,
  ...ASPECTS_OF_JUPITER,
  ...ASPECTS_OF_MARS,
  ...ASPECTS_OF_MERCURY,
  ...ASPECTS_OF_SATURN,
  ...ASPECTS_OF_THE_ANGLES,
  ...ASPECTS_OF_THE_MOON,
  ...ASPECTS_OF_THE_NODE,
  ...ASPECTS_OF_THE_SLOW_PLANETS,
  ...ASPECTS_OF_THE_SUN,
  ...ASPECTS_OF_VENUS,
  ...BALANCES,
  ...CHIRON_IN_HOUSES,
  ...CHIRON_IN_SIGNS,
  ...DIGNITIES,
  ...HOUSES,
  ...JUPITER_IN_HOUSES,
  ...JUPITER_IN_SIGNS,
  ...MARS_IN_HOUSES,
  ...MARS_IN_SIGNS,
  ...MERCURY_IN_HOUSES,
  ...MERCURY_IN_SIGNS,
  ...MIDHEAVEN_IN_SIGNS,
  ...MOON_IN_HOUSES,
  ...MOON_IN_SIGNS,
  ...NEPTUNE_IN_HOUSES,
  ...NODES_IN_HOUSES,
  ...NODES_IN_SIGNS,
  ...PATTERNS,
  ...PHASES,
  ...PLUTO_IN_HOUSES,
  ...RETROGRADES,
  ...RETROGRADES_OF_THE_SLOW_PLANETS,
  ...SATURN_IN_HOUSES,
  ...SATURN_IN_SIGNS,
  ...SLOW_PLANETS_IN_SIGNS,
  ...SUN_IN_HOUSES,
  ...SUN_IN_SIGNS,
  ...URANUS_IN_HOUSES,
  ...VENUS_IN_HOUSES,
  ...VENUS_IN_SIGNS,
}
