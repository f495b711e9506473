import type { Ayanamsa, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Ashtakavarga } from './ashtakavarga/ashtakavarga.ts'
import type { Age, Mood, Wakefulness } from './avasthas.ts'
import type { CharaKaraka } from './chara-karakas.ts'
import type { DashaTimelines } from './dashas/timelines.ts'
import type { Dignity } from './dignity.ts'
import type { Doshas } from './doshas/doshas.ts'
import type { Graha, SevenGraha } from './grahas.ts'
import type { NakshatraName, Pada } from './nakshatra.ts'
import type { Panchanga } from './panchanga/panchanga.ts'
import type { PlanetaryWar } from './planetary-war.ts'
import type { Shadbala } from './shadbala/shadbala.ts'
import type { Sign } from './signs.ts'
import type { SripatiBhava } from './sripati.ts'
import type { VargaChart, VargaName } from './vargas.ts'
import type { VedicOptions } from './vedic-options.ts'
import type { VargaGroup } from './vimsopaka.ts'
import type { FormedYoga } from './yogas/yoga.ts'

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

/** Where a graha stands, before anything is said of how it fares there. */
export interface GrahaPosition extends SiderealPoint {
  /** Ecliptic latitude and declination, degrees; speed in degrees a day. */
  readonly latitude: number
  readonly declination: number
  readonly speed: number
  readonly retrograde: boolean
}

export interface GrahaPlace extends GrahaPosition {
  /** The bhava held, 1 to 12, by the option chosen; null when the birth time is unknown. */
  readonly house: number | null
  /** Null for a node that is neither exalted nor fallen. */
  readonly dignity: Dignity | null
  readonly combust: boolean
  readonly vargottama: boolean
  /** Null for the nodes, to whom the texts give none. */
  readonly avasthas: {
    readonly age: Age
    readonly wakefulness: Wakefulness
    readonly mood: Mood
  } | null
}

export type Grahas = Readonly<Record<Graha, GrahaPlace>>

/** A whole Vedic chart, and by which conventions it was cast. Lengths of time are days (UT). */
export interface VedicChart {
  readonly jd: JulianDay
  readonly options: VedicOptions
  readonly ayanamsa: { readonly name: Ayanamsa; readonly degrees: number }
  /** Null, as all that hangs on it, when the birth time is unknown. */
  readonly lagna: SiderealPoint | null
  readonly grahas: Grahas
  readonly bhavas: readonly Bhava[] | null
  readonly wars: readonly PlanetaryWar[]
  readonly karakas: {
    readonly seven: Readonly<Partial<Record<CharaKaraka, Graha>>>
    readonly eight: Readonly<Partial<Record<CharaKaraka, Graha>>>
  }
  readonly vargas: Readonly<Record<VargaName, VargaChart>>
  /** Of 20, by group of divisional charts. */
  readonly vimsopaka: Readonly<Record<SevenGraha, Readonly<Record<VargaGroup, number>>>>
  readonly dashas: DashaTimelines
  readonly panchanga: Panchanga
  readonly ashtakavarga: Ashtakavarga | null
  /** Null also where the Sun does not rise and set, which half of it is reckoned from. */
  readonly shadbala: Readonly<Record<SevenGraha, Shadbala>> | null
  /** Without a lagna only those that are formed whichever sign rises. */
  readonly yogas: readonly FormedYoga[]
  readonly doshas: Doshas
}

export interface Bhava {
  readonly house: number
  readonly sign: Sign
  readonly lord: SevenGraha
  /** Sripati's begin and middle, sidereal degrees; null with whole signs. */
  readonly span: SripatiBhava | null
}
