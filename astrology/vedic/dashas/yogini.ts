import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Graha } from '#astrology/vedic/grahas.ts'
import { nakshatraAt } from '#astrology/vedic/nakshatra.ts'
import { majorPeriods, type DashaPeriod, type DashaScheme, type DashaStart } from './period.ts'

/** The 36 years of the eight yoginis, by the grahas they stand for (BPHS 46.195–199). */
export const YOGINI: DashaScheme = {
  lords: ['moon', 'sun', 'jupiter', 'mars', 'mercury', 'saturn', 'venus', 'rahu'],
  years: [1, 2, 3, 4, 5, 6, 7, 8],
}

const YOGINIS: Readonly<Partial<Record<Graha, string>>> = {
  moon: 'Mangala',
  sun: 'Pingala',
  jupiter: 'Dhanya',
  mars: 'Bhramari',
  mercury: 'Bhadrika',
  saturn: 'Ulka',
  venus: 'Siddha',
  rahu: 'Sankata',
}

export function yoginiName(lord: Graha): string {
  return YOGINIS[lord]!
}

/** The nakshatra's number and three, in eights, is the number of the yogini. */
export function yoginiStart(moonLongitude: number): DashaStart {
  const { number, passed } = nakshatraAt(moonLongitude)
  return { lord: YOGINI.lords[(number + 2) % 8]!, passed }
}

export function yogini(
  moonLongitude: number,
  span: { readonly birth: JulianDay; readonly yearDays: number },
): readonly DashaPeriod[] {
  return majorPeriods(YOGINI, yoginiStart(moonLongitude), span)
}
