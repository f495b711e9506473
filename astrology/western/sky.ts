import {
  LAST_DAY,
  type Ayanamsa,
  type Ephemeris,
  type Houses,
  type HouseSystem,
  type JulianDay,
  type Place,
} from '#astrology/ephemeris/ephemeris.ts'
import { signedArc } from './zodiac/circle.ts'
import { TRADITIONAL_SCHEME, type DignityScheme } from './dignities/dignity-scheme.ts'
import type { StarLongitudes } from './zodiac/fixed-stars.ts'
import { houseOf } from './zodiac/houses.ts'
import { ANGLES, WESTERN_BODIES, type Angle, type WesternBody } from './zodiac/points.ts'

/** Degrees and degrees a day. `house` is null when the birth time is unknown. */
export interface BodyPlacement {
  readonly longitude: number
  readonly latitude: number
  /** Of longitude; negative when retrograde. */
  readonly speed: number
  readonly declination: number
  readonly house: number | null
}

interface HouseCusps {
  /** The system really used. */
  readonly system: HouseSystem
  /** The system asked for; another than `system` where that one fails beyond the polar circle. */
  readonly asked: HouseSystem
  readonly cusps: readonly number[]
}

type Angles = Readonly<Record<Angle, number>>

/** What stands where at one moment, before anything is read from it. */
export interface Sky {
  readonly jd: JulianDay
  readonly bodies: Readonly<Record<WesternBody, BodyPlacement>>
  readonly angles: Angles | null
  /** Degrees a day, near 360 on average, by the turning of the Earth. */
  readonly angleSpeeds: Angles | null
  readonly houses: HouseCusps | null
  /** True altitude of the Sun's centre, degrees; null when the birth time is unknown. */
  readonly sunAltitude: number | null
  /** True obliquity of the ecliptic, degrees. */
  readonly obliquity: number
  readonly stars: StarLongitudes
}

export interface SkySettings {
  readonly houseSystem: HouseSystem
  /** Sidereal longitudes by this ayanamsa; tropical without it. */
  readonly ayanamsa?: Ayanamsa
  readonly dignityScheme: DignityScheme
}

export const DEFAULT_SETTINGS: SkySettings = {
  houseSystem: 'placidus',
  dignityScheme: TRADITIONAL_SCHEME,
}

const ONE_MINUTE = 1 / 1440

export interface SkyQuestion extends Pick<SkySettings, 'houseSystem' | 'ayanamsa'> {
  readonly jd: JulianDay
  /** Null for the sky of no place in particular: no angles, no houses. */
  readonly place: Place | null
  /** Where the stars stand; in a birth window they move too little to be looked up for each moment of it. */
  readonly stars: StarLongitudes
}

/** Asks the ephemeris everything a Western chart is read from. */
export function lookUp(
  ephemeris: Ephemeris,
  { jd, place, stars, houseSystem: system, ayanamsa }: SkyQuestion,
): Sky {
  const zodiac = ayanamsa === undefined ? {} : { ayanamsa }
  const housesAt = (at: JulianDay, where: Place): Houses =>
    ephemeris.houses(at, where, { system, ...zodiac })
  const houses = place && housesAt(jd, place)
  // The last minute the ephemeris answers for has none after it.
  const beside = jd + ONE_MINUTE <= LAST_DAY ? jd + ONE_MINUTE : jd - ONE_MINUTE
  const turned = place && housesAt(beside, place)
  const bodies = WESTERN_BODIES.map((body) => {
    const { longitude, latitude, speed, declination } = ephemeris.position(body, jd, zodiac)
    const house = houses && houseOf(longitude, houses.cusps)
    return [body, { longitude, latitude, speed, declination, house }] as const
  })
  return {
    jd,
    bodies: Object.fromEntries(bodies) as Record<WesternBody, BodyPlacement>,
    angles: houses && anglesOf((angle) => houses.angles[angle]),
    angleSpeeds:
      houses &&
      turned &&
      anglesOf((angle) => signedArc(houses.angles[angle], turned.angles[angle]) / (beside - jd)),
    houses: houses && { system: houses.system, asked: houses.asked, cusps: houses.cusps },
    sunAltitude: place && ephemeris.sunAltitude(jd, place),
    obliquity: ephemeris.obliquity(jd),
    stars,
  }
}

function anglesOf(measure: (angle: Angle) => number): Angles {
  return Object.fromEntries(ANGLES.map((angle) => [angle, measure(angle)])) as Record<Angle, number>
}
