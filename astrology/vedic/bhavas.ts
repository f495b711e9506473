import { SIGN_LORDS } from './grahas.ts'
import { placesBetween, signAt, signFrom, type Sign } from './signs.ts'
import { sripatiBhavaOf, sripatiBhavas } from './sripati.ts'
import type { Bhava } from './vedic-chart.ts'
import type { VedicOptions } from './vedic-options.ts'

/** The sidereal longitudes the houses are raised on, degrees. */
export interface Angles {
  readonly ascendant: number
  readonly midheaven: number
}

/** The twelve bhavas: whole signs from the lagna's, or Sripati's. */
export function bhavasOf(angles: Angles, system: VedicOptions['bhavas']): readonly Bhava[] {
  if (system === 'sripati') {
    return sripatiBhavas(angles.ascendant, angles.midheaven).map((span, index) => {
      const sign = signAt(span.middle)
      return { house: index + 1, sign, lord: SIGN_LORDS[sign], span }
    })
  }
  const lagna = signAt(angles.ascendant)
  return Array.from({ length: 12 }, (_, index) => {
    const sign = signFrom(lagna, index + 1)
    return { house: index + 1, sign, lord: SIGN_LORDS[sign], span: null }
  })
}

/** The bhava, 1 to 12, that holds a longitude. */
export function houseOf(
  { longitude, sign }: { readonly longitude: number; readonly sign: Sign },
  bhavas: readonly Bhava[],
): number {
  const spans = bhavas.map(({ span }) => span).filter((span) => span !== null)
  return spans.length === 12
    ? sripatiBhavaOf(longitude, spans)
    : placesBetween(bhavas[0]!.sign, sign)
}
