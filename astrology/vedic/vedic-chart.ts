import type { Ayanamsa, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Graha } from './grahas.ts'
import type { NakshatraName, Pada } from './nakshatra.ts'
import type { Sign } from './signs.ts'
import type { VedicOptions } from './vedic-options.ts'

/** A sidereal longitude and the spans it falls in. Degrees. */
export interface SiderealPoint {
  readonly longitude: number
  readonly sign: Sign
  readonly degreesInSign: number
  readonly nakshatra: NakshatraName
  /** 1 for Ashwini to 27 for Revati. */
  readonly nakshatraNumber: number
  readonly nakshatraLord: Graha
  readonly pada: Pada
}

export interface GrahaPlace extends SiderealPoint {
  /** Ecliptic latitude and declination, degrees; speed in degrees a day. */
  readonly latitude: number
  readonly declination: number
  readonly speed: number
  readonly retrograde: boolean
  /** The bhava held, 1 to 12, or null when the birth time is unknown. */
  readonly house: number | null
}

export type Grahas = Readonly<Record<Graha, GrahaPlace>>

/** The root of a Vedic chart: where everything stands, and by which conventions. */
export interface VedicChart {
  readonly jd: JulianDay
  readonly options: VedicOptions
  readonly ayanamsa: { readonly name: Ayanamsa; readonly degrees: number }
  /** Null when the birth time is unknown. */
  readonly lagna: SiderealPoint | null
  readonly grahas: Grahas
}
