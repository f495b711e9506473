import {
  FIRST_DAY,
  type Ephemeris,
  type JulianDay,
  type Place,
} from '#astrology/ephemeris/ephemeris.ts'
import type { ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import type { HebrewBirthDate } from './hebrew-birth-date.ts'

export interface PlanetaryHour {
  readonly planet: ClassicalPlanet
  /** 1 to 12, of the night or of the day; a twelfth of either, so longer or shorter with the season. */
  readonly hour: number
  readonly part: 'night' | 'day'
}

/** The order of the heavens from the slowest down; each hour passes to the next. */
const HEAVENS: readonly ClassicalPlanet[] = [
  'saturn',
  'jupiter',
  'mars',
  'sun',
  'venus',
  'mercury',
  'moon',
]
/** The first hour of the week, Saturday at nightfall, is Mercury's. */
const FIRST_HOUR_OF_WEEK = HEAVENS.indexOf('mercury')

/**
 * The planet that serves the hour of a birth (Babylonian Talmud, Shabbat 129b and 156a), in twelfths of the night from sunset and of the day from sunrise. Null where
 * the Sun did not rise or set, or rose before the ephemeris files begin.
 */
export function planetaryHour(
  ephemeris: Ephemeris,
  { jd, place }: { readonly jd: JulianDay; readonly place: Place },
  { sunset, weekday }: HebrewBirthDate,
): PlanetaryHour | null {
  if (sunset === null || sunset - 1 < FIRST_DAY) return null
  const span =
    jd >= sunset ? spanAfter(ephemeris, { jd, place }, sunset) : dayBefore(ephemeris, place, sunset)
  if (span === null) return null
  const { part, from, to } = span
  const passed = Math.min(11, Math.max(0, Math.floor(((jd - from) / (to - from)) * 12)))
  const hoursOfWeek = weekday * 24 + (part === 'day' ? 12 : 0) + passed
  return {
    planet: HEAVENS[(FIRST_HOUR_OF_WEEK + hoursOfWeek) % 7]!,
    hour: passed + 1,
    part,
  }
}

interface Span {
  readonly part: PlanetaryHour['part']
  readonly from: JulianDay
  readonly to: JulianDay
}

/** The night after a sunset, or the morning it ends in. */
function spanAfter(
  ephemeris: Ephemeris,
  { jd, place }: { readonly jd: JulianDay; readonly place: Place },
  sunset: JulianDay,
): Span | null {
  const sunrise = ephemeris.riseSet('sun', 'rise', sunset, place, 'upper-limb')
  if (sunrise === null) return null
  if (jd < sunrise) return { part: 'night', from: sunset, to: sunrise }
  const nextSunset = ephemeris.riseSet('sun', 'set', sunrise, place, 'upper-limb')
  return nextSunset === null ? null : { part: 'day', from: sunrise, to: nextSunset }
}

/** The daylight that a sunset ends. */
function dayBefore(ephemeris: Ephemeris, place: Place, sunset: JulianDay): Span | null {
  const sunrise = ephemeris.riseSet('sun', 'rise', sunset - 1, place, 'upper-limb')
  if (sunrise === null || sunrise >= sunset) return null
  return { part: 'day', from: sunrise, to: sunset }
}
