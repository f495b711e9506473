/** A moment as the Swiss Ephemeris counts it: Julian day, universal time (UT1). */
export type JulianDay = number

/** The span the embedded files answer for: 1800-01-02 00:00 to 2399-12-31 00:00 UT. */
export const FIRST_DAY: JulianDay = 2378497.5
export const LAST_DAY: JulianDay = 2597640.5

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
  readonly rightAscension: number
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
  /** The system really used: beyond the polar circle Placidus, Koch and others give way to Porphyry. */
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

/** Degrees. */
export interface StarPosition {
  readonly longitude: number
  readonly latitude: number
  readonly declination: number
}

export const ECLIPSE_KINDS = ['total', 'annular', 'hybrid', 'partial', 'penumbral'] as const
/** As seen from wherever it is greatest; hybrid is annular on one part of its path and total on another. */
export type EclipseKind = (typeof ECLIPSE_KINDS)[number]

export interface LightEclipsed {
  readonly kind: EclipseKind
  /** Greatest eclipse, for the Earth as a whole. */
  readonly jd: JulianDay
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
  /** The position's longitude alone, degrees: for searches, which ask for many, and for no sidereal speed. */
  longitude(body: Body, at: JulianDay, options?: PositionOptions): number
  houses(at: JulianDay, place: Place, options: HousesOptions): Houses
  /** Degrees to subtract from a tropical longitude, nutation included. */
  ayanamsa(name: Ayanamsa, at: JulianDay): number
  /** True obliquity of the ecliptic, degrees. */
  obliquity(at: JulianDay): number
  /** The first rise or set of the Sun or Moon after `from`, or null where it stays up or down for the day. */
  riseSet(
    body: 'sun' | 'moon',
    event: RiseSetEvent,
    from: JulianDay,
    place: Place,
    rule: RiseSetRule,
  ): JulianDay | null
  /** When the Sun or Moon next reaches a tropical longitude in degrees, after `from`. */
  crossing(body: 'sun' | 'moon', longitude: number, from: JulianDay): JulianDay
  /** The first eclipse of the Sun or Moon after `from`, wherever on Earth it is seen; null where the files end before it. */
  nextEclipse(light: 'sun' | 'moon', from: JulianDay): LightEclipsed | null
  /** A fixed star by its traditional name (`Regulus`). Tropical, of date, apparent. */
  fixedStar(name: string, at: JulianDay): StarPosition
  /** True altitude of the Sun's centre above the horizon, degrees, without refraction. */
  sunAltitude(at: JulianDay, place: Place): number
  /** The engine and data this answers from, for provenance: `swisseph 2.10.03 / se1`. */
  readonly version: string
}

/** Every twelvefold division the Swiss Ephemeris knows. */
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
  'equalFromAries',
  'carterPoliEquatorial',
  'horizontal',
  'sunshine',
  'sunshineMakransky',
  'savardA',
  'pullenSinusoidalDelta',
  'pullenSinusoidalRatio',
  'sripati',
  'krusinski',
  'apc',
] as const
export type HouseSystem = (typeof HOUSE_SYSTEMS)[number]

/** Every sidereal zero point the Swiss Ephemeris predefines, in the order it numbers them. */
export const AYANAMSAS = [
  'faganBradley',
  'lahiri',
  'deLuce',
  'raman',
  'ushashashi',
  'krishnamurti',
  'djwhalKhul',
  'yukteshwar',
  'jnBhasin',
  'babylonianKugler1',
  'babylonianKugler2',
  'babylonianKugler3',
  'babylonianHuber',
  'babylonianEtaPiscium',
  'aldebaran15Taurus',
  'hipparchos',
  'sassanian',
  'galacticCenter0Sagittarius',
  'j2000',
  'j1900',
  'b1950',
  'suryasiddhanta',
  'suryasiddhantaMeanSun',
  'aryabhata',
  'aryabhataMeanSun',
  'suryasiddhantaRevati',
  'suryasiddhantaCitra',
  'trueCitra',
  'trueRevati',
  'truePushya',
  'galacticCenterGilBrand',
  'galacticEquatorIau1958',
  'galacticEquatorTrue',
  'galacticEquatorMidMula',
  'galacticAlignmentMardyks',
  'trueMula',
  'galacticCenterMidMula',
  'aryabhata522',
  'babylonianBritton',
  'trueSheoran',
  'galacticCenterCochrane',
  'galacticEquatorFiorenza',
  'valensMoon',
  'lahiri1940',
  'lahiriVp285',
  'krishnamurtiVp291',
  'lahiriIcrc',
] as const
export type Ayanamsa = (typeof AYANAMSAS)[number]
