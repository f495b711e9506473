import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { nakshatraAt } from '#astrology/vedic/nakshatra.ts'
import { majorPeriods, type DashaPeriod, type DashaScheme, type DashaStart } from './period.ts'

/** The 120 years of Vimshottari, the lords in the order of the nakshatras from Ashwini (BPHS 46.12–16). */
export const VIMSHOTTARI: DashaScheme = {
  lords: ['ketu', 'venus', 'sun', 'moon', 'mars', 'rahu', 'jupiter', 'saturn', 'mercury'],
  years: [7, 20, 6, 10, 7, 18, 16, 19, 17],
}

/** The period of the Moon's nakshatra lord, as far gone as the Moon is through the nakshatra. */
function vimshottariStart(moonLongitude: number): DashaStart {
  const { lord, passed } = nakshatraAt(moonLongitude)
  return { lord, passed }
}

export function vimshottari(
  moonLongitude: number,
  span: { readonly birth: JulianDay; readonly yearDays: number },
): readonly DashaPeriod[] {
  return majorPeriods(VIMSHOTTARI, vimshottariStart(moonLongitude), span)
}
