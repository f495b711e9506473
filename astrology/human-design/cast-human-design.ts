import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { chartOfSkies } from './sky/chart-of-skies.ts'
import type { HumanDesignChart } from './human-design-chart.ts'
import { possibleSkies } from './sky/possible-skies.ts'

/**
 * The Human Design of a birth. For a birth before the end of March 1800 the design side
 * lies before the ephemeris begins, and everything that needs it is null.
 */
export function castHumanDesign(ephemeris: Ephemeris, moment: BirthMoment): HumanDesignChart {
  return chartOfSkies(possibleSkies(ephemeris, moment))
}
