/** A moment as the Swiss Ephemeris counts it: Julian day, universal time (UT1). */
export type JulianDay = number

export const BODIES = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
  'meanNode',
  'trueNode',
  'meanLilith',
  'osculatingLilith',
  'chiron',
  'pholus',
  'ceres',
  'pallas',
  'juno',
  'vesta',
] as const
export type Body = (typeof BODIES)[number]

/** Geographic, degrees; north and east positive. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** Geocentric ecliptic and equatorial position of date. Degrees, AU, degrees per day; longitude and rightAscension in [0, 360). */
export interface Position {
  readonly longitude: number
  readonly latitude: number
  readonly distance: number
  readonly speed: number
  readonly declination: number
}

/**
 * `ayanamsa` asks for sidereal longitude (tropical when absent). `geometric` asks for true
 * rather than apparent positions (no light-time, no aberration), as Jyotish programs do.
 */
export interface PositionOptions {
  readonly ayanamsa?: Ayanamsa
  readonly geometric?: boolean
}

export interface Houses {
  /** The system really used: beyond the polar circle Placidus and Koch give way to Porphyry. */
  readonly system: HouseSystem
  readonly asked: HouseSystem
  /** Twelve longitudes in degrees, the first house first. */
  readonly cusps: readonly number[]
  readonly angles: {
    readonly ascendant: number
    readonly midheaven: number
    readonly vertex: number
    readonly eastPoint: number
    /** Right ascension of the midheaven, degrees. */
    readonly armc: number
  }
}

export interface HousesOptions {
  readonly system: HouseSystem
  readonly ayanamsa?: Ayanamsa
}

export type RiseSetEvent = 'rise' | 'set'
/** `upper-limb`: the disc's edge with refraction (civil, Hebrew). `hindu`: disc centre, no refraction. */
export type RiseSetRule = 'upper-limb' | 'hindu'

/**
 * The sky. Every answer comes from the Swiss Ephemeris files; a moment outside
 * 1800-01-02 … 2399-12-31 throws `InputError`, any other failure `DependencyError`.
 */
export interface Ephemeris {
  position(body: Body, at: JulianDay, options?: PositionOptions): Position
  houses(at: JulianDay, place: Place, options: HousesOptions): Houses
  /** Degrees to subtract from a tropical longitude, nutation included. */
  ayanamsa(name: Ayanamsa, at: JulianDay): number
  /** True obliquity of the ecliptic, degrees. */
  obliquity(at: JulianDay): number
  /** The first rise or set of the Sun or Moon at or after `from`, or null where there is none within a day. */
  riseSet(
    body: 'sun' | 'moon',
    event: RiseSetEvent,
    from: JulianDay,
    place: Place,
    rule: RiseSetRule,
  ): JulianDay | null
  /** When the Sun or Moon next reaches a tropical longitude in degrees, after `from`. */
  crossing(body: 'sun' | 'moon', longitude: number, from: JulianDay): JulianDay
  /** A fixed star by its traditional name (`Regulus`). Tropical, of date. */
  fixedStar(name: string, at: JulianDay): { readonly longitude: number; readonly latitude: number }
  /** True altitude of the Sun's centre above the horizon, degrees, without refraction. */
  sunAltitude(at: JulianDay, place: Place): number
  /** The engine and data this answers from, for provenance: `swisseph 2.10.03 / se1`. */
  readonly version: string
}

export const HOUSE_SYSTEMS = [
  'placidus',
  'koch',
  'porphyry',
  'regiomontanus',
  'campanus',
  'equal',
  'wholeSign',
  'alcabitius',
  'morinus',
  'topocentric',
  'meridian',
  'vehlow',
  'equalFromMidheaven',
] as const
export type HouseSystem = (typeof HOUSE_SYSTEMS)[number]

export const AYANAMSAS = [
  'lahiri',
  'krishnamurti',
  'raman',
  'faganBradley',
  'trueCitra',
  'truePushya',
] as const
export type Ayanamsa = (typeof AYANAMSAS)[number]
