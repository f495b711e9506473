/* oxlint-disable no-underscore-dangle -- the names are those Emscripten gives to C functions */
import { DependencyError, InputError } from '#core/errors.ts'
import {
  ECLIPSE_KINDS,
  FIRST_DAY,
  LAST_DAY,
  type Ayanamsa,
  type Body,
  type Ephemeris,
  type Houses,
  type HousesOptions,
  type JulianDay,
  type LightEclipsed,
  type Place,
  type Position,
  type PositionOptions,
  type RiseSetEvent,
  type RiseSetRule,
  type StarPosition,
} from './ephemeris.ts'
import { equatorial } from './equatorial.ts'
import { keptAnswers } from './kept-answers.ts'
import {
  BODY_NUMBER,
  CIRCUMPOLAR,
  ECLIPSE_BIT,
  ECLIPTIC_TO_HORIZON,
  EPHEMERIS_BITS,
  FLAG,
  HINDU_RISING,
  HOUSE_LETTER,
  MOON,
  OBLIQUITY_AND_NUTATION,
  RISE,
  SET,
  siderealMode,
  SUN,
} from './swiss-codes.ts'
import type { SwissephModule } from './swisseph-module.ts'

// The scratch block: doubles first, then texts. Cusps take 37 doubles at the most, angles 10.
const ANGLES = 40
const CUSP_SPEEDS = 56
const ANGLE_SPEEDS = 96
const LOCATION = 112
const POINT = 120
const DOUBLES = 128
const ERROR_TEXT_BYTES = 256
const NAME_BYTES = 256

/** Ayanamsas whose zodiac lies on the ecliptic of another time, so that latitudes differ too. */
const PROJECTED: ReadonlySet<Ayanamsa> = new Set([
  'j2000',
  'j1900',
  'b1950',
  'galacticAlignmentMardyks',
])
/** Short enough for nutation's quickest swing, long enough for double precision. */
const AYANAMSA_STEP_DAYS = 0.001

/** Sea level and the standard atmosphere, which upper-limb rising is defined for. */
const PRESSURE_MILLIBAR = 1013.25
const TEMPERATURE_CELSIUS = 15

/**
 * The Swiss Ephemeris behind the port. All answers pass through one scratch block, so nothing
 * is allocated in the library after the start; each returned flag is compared with the one
 * asked for, because the library falls back to the Moshier series without a word.
 */
export function swissEphemeris(library: SwissephModule): Ephemeris {
  const block = library._malloc(DOUBLES * 8 + ERROR_TEXT_BYTES + NAME_BYTES)
  const first = block / 8
  const errorText = block + DOUBLES * 8
  const name = errorText + ERROR_TEXT_BYTES
  let siderealModeInForce = -1
  let deltaTAt = Number.NaN
  let deltaT = 0

  library.stringToUTF8('/sweph', name, NAME_BYTES)
  library._swe_set_ephe_path(name)
  library._swe_version(name)
  const version = `Swiss Ephemeris ${library.UTF8ToString(name)}, se1 files 1800–2399 (swisseph-wasm 0.1.0)`

  const double = (index: number): number => library.HEAPF64[first + index] ?? Number.NaN
  const pointer = (index: number): number => block + index * 8

  function failure(call: string): DependencyError {
    const problem = `${call}: ${library.UTF8ToString(errorText) || 'failed without a reason'}`
    return new DependencyError('ephemeris', problem, { retryable: false })
  }

  function verify(call: string, returned: number, asked: number): void {
    if (returned < 0 || (returned & EPHEMERIS_BITS) !== (asked & EPHEMERIS_BITS))
      throw failure(call)
  }

  function useMode(mode: number): void {
    // Setting a mode empties the library's caches, so only a change is passed on.
    if (mode === siderealModeInForce) return
    library._swe_set_sid_mode(mode, 0, 0)
    siderealModeInForce = mode
  }

  /** Zodiac flag for an optional ayanamsa, with the mode set. */
  function zodiac(called: Ayanamsa | undefined): number {
    if (called === undefined) return 0
    useMode(siderealMode(called))
    return FLAG.sidereal
  }

  /** Terrestrial time: what `swe_calc_ut` adds on each call is worked out once for a moment. */
  function terrestrial(at: JulianDay): number {
    if (at !== deltaTAt) {
      deltaT = library._swe_deltat_ex(at, FLAG.swissFiles, errorText)
      deltaTAt = at
    }
    return at + deltaT
  }

  /** Leaves the six coordinates at the head of the scratch block. */
  function calculate(body: number, at: JulianDay, flags: number): void {
    verify('swe_calc', library._swe_calc(terrestrial(at), body, flags, block, errorText), flags)
  }

  function locate(place: Place): void {
    library.HEAPF64[first + LOCATION] = place.longitude
    library.HEAPF64[first + LOCATION + 1] = place.latitude
    library.HEAPF64[first + LOCATION + 2] = 0
  }

  /** Tropical places, by twice the body's number and one more for geometric ones. */
  const placeOf = keptAnswers((kind, at): Position => {
    const [body, isGeometric] = [kind >> 1, (kind & 1) === 1]
    const trueness = isGeometric ? FLAG.truePositions : 0
    calculate(body, at, FLAG.swissFiles | FLAG.speed | trueness)
    const [longitude, latitude, distance, speed] = [double(0), double(1), double(2), double(3)]
    return {
      longitude,
      latitude,
      distance,
      speed,
      ...equatorial(longitude, latitude, trueObliquity(at)),
    }
  })

  function position(body: Body, at: JulianDay, options?: PositionOptions): Position {
    requireRange(at)
    const isGeometric = options?.geometric === true
    const tropical = placeOf(BODY_NUMBER[body] * 2 + (isGeometric ? 1 : 0), at)
    if (options?.ayanamsa === undefined) return tropical
    if (PROJECTED.has(options.ayanamsa)) {
      const trueness = isGeometric ? FLAG.truePositions : 0
      const flags = FLAG.swissFiles | FLAG.speed | trueness
      calculate(BODY_NUMBER[body], at, flags | zodiac(options.ayanamsa))
      const projected = { longitude: double(0), latitude: double(1), speed: double(3) }
      return { ...tropical, ...projected }
    }
    const mode = siderealMode(options.ayanamsa)
    return {
      ...tropical,
      longitude: (tropical.longitude - ayanamsaOf(mode, at) + 360) % 360,
      speed: tropical.speed - ayanamsaPerDay(mode, at),
    }
  }

  function longitudeOf(body: Body, at: JulianDay, options: PositionOptions = {}): number {
    const { ayanamsa: called, geometric } = options
    if (called === undefined || PROJECTED.has(called)) return position(body, at, options).longitude
    requireRange(at)
    const tropical = placeOf(BODY_NUMBER[body] * 2 + (geometric === true ? 1 : 0), at)
    return (tropical.longitude - ayanamsaOf(siderealMode(called), at) + 360) % 360
  }

  /** How fast the ayanamsa of a mode grows, degrees a day. */
  const ayanamsaPerDay = keptAnswers((mode, at) => {
    const before = at - AYANAMSA_STEP_DAYS < FIRST_DAY ? at : at - AYANAMSA_STEP_DAYS
    const grown = ayanamsaOf(mode, before + AYANAMSA_STEP_DAYS) - ayanamsaOf(mode, before)
    return grown / AYANAMSA_STEP_DAYS
  })

  function houses(at: JulianDay, place: Place, options: HousesOptions): Houses {
    requireRange(at)
    const flags = FLAG.swissFiles | zodiac(options.ayanamsa)
    const returned = library._swe_houses_ex2(
      at,
      flags,
      place.latitude,
      place.longitude,
      HOUSE_LETTER[options.system].codePointAt(0)!,
      block,
      pointer(ANGLES),
      pointer(CUSP_SPEEDS),
      pointer(ANGLE_SPEEDS),
      errorText,
    )
    return {
      // Below zero means that the library divided by Porphyry instead.
      system: returned < 0 ? 'porphyry' : options.system,
      asked: options.system,
      cusps: Array.from({ length: 12 }, (_, house) => double(house + 1)),
      angles: {
        ascendant: double(ANGLES),
        midheaven: double(ANGLES + 1),
        armc: double(ANGLES + 2),
        vertex: double(ANGLES + 3),
        eastPoint: double(ANGLES + 4),
      },
    }
  }

  function ayanamsa(called: Ayanamsa, at: JulianDay): number {
    requireRange(at)
    return ayanamsaOf(siderealMode(called), at)
  }

  const ayanamsaOf = keptAnswers((mode, at) => {
    useMode(mode)
    const returned = library._swe_get_ayanamsa_ex_ut(at, FLAG.swissFiles, block, errorText)
    verify('swe_get_ayanamsa_ex_ut', returned, FLAG.swissFiles)
    return double(0)
  })

  function obliquity(at: JulianDay): number {
    requireRange(at)
    return trueObliquity(at)
  }

  /** Asked for after the body: then the library has the nutation at hand. */
  function trueObliquity(at: JulianDay): number {
    return obliquityOf(0, at)
  }

  const obliquityOf = keptAnswers((_, at) => {
    calculate(OBLIQUITY_AND_NUTATION, at, FLAG.swissFiles)
    return double(0)
  })

  // oxlint-disable-next-line max-params -- the port's signature
  function riseSet(
    body: 'sun' | 'moon',
    event: RiseSetEvent,
    from: JulianDay,
    place: Place,
    rule: RiseSetRule,
  ): JulianDay | null {
    requireRange(from)
    locate(place)
    const returned = library._swe_rise_trans(
      from,
      BODY_NUMBER[body],
      0,
      FLAG.swissFiles,
      (event === 'rise' ? RISE : SET) | (rule === 'hindu' ? HINDU_RISING : 0),
      pointer(LOCATION),
      PRESSURE_MILLIBAR,
      TEMPERATURE_CELSIUS,
      block,
      errorText,
    )
    if (returned === CIRCUMPOLAR) return null
    if (returned < 0) throw failure('swe_rise_trans')
    return double(0)
  }

  function crossing(body: 'sun' | 'moon', longitude: number, from: JulianDay): JulianDay {
    requireRange(from)
    const cross = body === 'sun' ? library._swe_solcross_ut : library._swe_mooncross_ut
    const reached = cross(((longitude % 360) + 360) % 360, from, FLAG.swissFiles, errorText)
    // An error is reported as a moment before the start.
    if (reached < from) throw failure(`crossing of the ${body}`)
    requireRange(reached)
    return reached
  }

  function nextEclipse(light: 'sun' | 'moon', from: JulianDay): LightEclipsed | null {
    requireRange(from)
    const search =
      light === 'sun' ? library._swe_sol_eclipse_when_glob : library._swe_lun_eclipse_when
    const anyKind = 0
    const forward = 0
    const returned = search(from, FLAG.swissFiles, anyKind, block, forward, errorText)
    const kind = ECLIPSE_KINDS.find((each) => (returned & ECLIPSE_BIT[each]) !== 0)
    if (returned < 0 || kind === undefined) throw failure(`eclipse of the ${light}`)
    const jd = double(0)
    return jd > LAST_DAY ? null : { kind, jd }
  }

  function fixedStar(star: string, at: JulianDay): StarPosition {
    requireRange(at)
    // The library writes the star's full name over the one asked for.
    library.stringToUTF8(star, name, NAME_BYTES)
    const returned = library._swe_fixstar2_ut(name, at, FLAG.swissFiles, block, errorText)
    verify('swe_fixstar2_ut', returned, FLAG.swissFiles)
    const [longitude, latitude] = [double(0), double(1)]
    const { declination } = equatorial(longitude, latitude, trueObliquity(at))
    return { longitude, latitude, declination }
  }

  function sunAltitude(at: JulianDay, place: Place): number {
    requireRange(at)
    calculate(SUN, at, FLAG.swissFiles)
    for (let index = 0; index < 3; index++) library.HEAPF64[first + POINT + index] = double(index)
    locate(place)
    library._swe_azalt(at, ECLIPTIC_TO_HORIZON, pointer(LOCATION), 0, 0, pointer(POINT), block)
    return double(1)
  }

  // One answer each from the Sun's, Moon's and asteroids' files warms the library up.
  for (const body of [SUN, MOON, BODY_NUMBER.chiron]) {
    calculate(body, 2451545, FLAG.swissFiles | FLAG.speed)
  }
  return {
    position,
    longitude: longitudeOf,
    houses,
    ayanamsa,
    obliquity,
    riseSet,
    crossing,
    nextEclipse,
    fixedStar,
    sunAltitude,
    version,
  }
}

/** Functions without a usable flag fall back silently outside the files, so every call is guarded. */
function requireRange(at: JulianDay): void {
  if (at >= FIRST_DAY && at <= LAST_DAY) return
  throw new InputError(
    'jd',
    `Julian day ${at} is outside the ephemeris`,
    'Give a moment between 1800-01-02 and 2399-12-31.',
  )
}
