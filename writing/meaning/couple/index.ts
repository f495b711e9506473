import type { Cards } from '../card.ts'
import { COMPOSITE_ASCENDANT } from './composite-ascendant.ts'
import { COMPOSITE_HOUSES } from './composite-houses.ts'
import { COMPOSITE_MARS } from './composite-mars.ts'
import { COMPOSITE_MERCURY } from './composite-mercury.ts'
import { COMPOSITE_MOON } from './composite-moon.ts'
import { COMPOSITE_SUN } from './composite-sun.ts'
import { COMPOSITE_VENUS } from './composite-venus.ts'
import { JUPITER_FROM_THE_OTHER } from './jupiter-from-the-other.ts'
import { KOOTAS } from './kootas.ts'
import { LENDING } from './lending.ts'
import { MANGAL_OF_TWO } from './mangal-of-two.ts'
import { OVERLAYS_OF_MERCURY_AND_JUPITER } from './overlays-of-mercury-and-jupiter.ts'
import { OVERLAYS_OF_THE_ASCENDANT_AND_THE_NODE } from './overlays-of-the-ascendant-and-the-node.ts'
import { OVERLAYS_OF_THE_SLOW_PLANETS } from './overlays-of-the-slow-planets.ts'
import { OVERLAYS } from './overlays.ts'
import { PORUTHAMS } from './poruthams.ts'
import { SYNASTRY_OF_JUPITER } from './synastry-of-jupiter.ts'
import { SYNASTRY_OF_MARS } from './synastry-of-mars.ts'
import { SYNASTRY_OF_MERCURY } from './synastry-of-mercury.ts'
import { SYNASTRY_OF_NEPTUNE } from './synastry-of-neptune.ts'
import { SYNASTRY_OF_PLUTO } from './synastry-of-pluto.ts'
import { SYNASTRY_OF_SATURN } from './synastry-of-saturn.ts'
import { SYNASTRY_OF_THE_ASCENDANT } from './synastry-of-the-ascendant.ts'
import { SYNASTRY_OF_THE_MIDHEAVEN } from './synastry-of-the-midheaven.ts'
import { SYNASTRY_OF_THE_MOON } from './synastry-of-the-moon.ts'
import { SYNASTRY_OF_THE_NODE_AND_CHIRON } from './synastry-of-the-node-and-chiron.ts'
import { SYNASTRY_OF_THE_SUN } from './synastry-of-the-sun.ts'
import { SYNASTRY_OF_URANUS } from './synastry-of-uranus.ts'
import { SYNASTRY_OF_VENUS } from './synastry-of-venus.ts'
import { SYNASTRY_WITH_CHIRON } from './synastry-with-chiron.ts'
import { SYNASTRY_WITH_THE_MIDHEAVEN } from './synastry-with-the-midheaven.ts'
import { SYNASTRY_WITH_THE_NODE } from './synastry-with-the-node.ts'
import { TOGETHER } from './together.ts'
import { VENUS_FROM_THE_OTHER } from './venus-from-the-other.ts'
import { VENUSES } from './venuses.ts'

/** Every card of two people, by id: what meets between them, in any system. */
export const COUPLE_CARDS: Cards = {
  ...COMPOSITE_ASCENDANT,
  ...COMPOSITE_HOUSES,
  ...COMPOSITE_MARS,
  ...COMPOSITE_MERCURY,
  ...COMPOSITE_MOON,
  ...COMPOSITE_SUN,
  ...COMPOSITE_VENUS,
  ...JUPITER_FROM_THE_OTHER,
  ...KOOTAS,
  ...LENDING,
  ...MANGAL_OF_TWO,
  ...OVERLAYS,
  ...OVERLAYS_OF_MERCURY_AND_JUPITER,
  ...OVERLAYS_OF_THE_ASCENDANT_AND_THE_NODE,
  ...OVERLAYS_OF_THE_SLOW_PLANETS,
  ...PORUTHAMS,
  ...SYNASTRY_OF_JUPITER,
  ...SYNASTRY_OF_MARS,
  ...SYNASTRY_OF_MERCURY,
  ...SYNASTRY_OF_NEPTUNE,
  ...SYNASTRY_OF_PLUTO,
  ...SYNASTRY_OF_SATURN,
  ...SYNASTRY_OF_THE_ASCENDANT,
  ...SYNASTRY_OF_THE_MIDHEAVEN,
  ...SYNASTRY_OF_THE_MOON,
  ...SYNASTRY_OF_THE_NODE_AND_CHIRON,
  ...SYNASTRY_OF_THE_SUN,
  ...SYNASTRY_OF_URANUS,
  ...SYNASTRY_OF_VENUS,
  ...SYNASTRY_WITH_CHIRON,
  ...SYNASTRY_WITH_THE_MIDHEAVEN,
  ...SYNASTRY_WITH_THE_NODE,
  ...TOGETHER,
  ...VENUS_FROM_THE_OTHER,
  ...VENUSES,
}
