import type { Ephemeris, Houses, JulianDay, Place } from '#astrology/ephemeris/ephemeris.ts'
import { aspectsAcross, type Aspect } from '#astrology/western/aspects/aspects.ts'
import { signedArc, wrap } from '#astrology/western/zodiac/circle.ts'
import { houseOf } from '#astrology/western/zodiac/houses.ts'
import { lunarPhase, type LunarPhase } from '#astrology/western/zodiac/lunar-phase.ts'
import { sameForAll } from '#astrology/western/aspects/orbs.ts'
import { PLANETS, type Angle, type Planet, type Point } from '#astrology/western/zodiac/points.ts'
import { aspectPoint } from '#astrology/western/read-sky.ts'
import type { Sky, SkySettings } from '#astrology/western/sky.ts'
import { TRANSITED } from './transits.ts'

/** The mean tropical year, days: one of these in life for each day after birth. */
export const TROPICAL_YEAR_DAYS = 365.242199

/** How the Midheaven progresses: with the Sun's longitude, by the Sun's mean motion in right ascension, or with the turning Earth. */
export const MIDHEAVEN_RULES = ['solar-arc', 'naibod', 'daily'] as const
export type MidheavenRule = (typeof MIDHEAVEN_RULES)[number]

/** The Sun's mean daily motion, degrees: 0°59′08.33″ (Naibod). */
const NAIBOD_DEGREES = 0.98564733
/** Degrees that the Midheaven's right ascension gains in a day. */
const SIDEREAL_TURN = 360.98564736629

export interface Progressed {
  /** The moment after birth whose sky stands for `at`. */
  readonly jd: JulianDay
  readonly bodies: Readonly<
    Record<Planet, { longitude: number; speed: number; house: number | null }>
  >
  /** Null when the birth time is unknown. */
  readonly angles: { readonly ascendant: number; readonly midheaven: number } | null
  readonly cusps: readonly number[] | null
  readonly lunarPhase: LunarPhase
  /** Of the Sun to Mars and the angles to natal points, within a degree; applying as the progressed point moves on. */
  readonly aspects: readonly Aspect<Planet | Angle, Point>[]
}

/** The day after birth that stands for a moment of life: a day for a year. */
export function progressedDay(birth: JulianDay, at: JulianDay): JulianDay {
  return birth + (at - birth) / TROPICAL_YEAR_DAYS
}

const PROGRESSED_ORBS = sameForAll({
  conjunction: 1,
  opposition: 1,
  trine: 1,
  square: 1,
  sextile: 1,
})

/** Secondary progressions of a birth to a moment. House placement of progressed planets is in the natal houses. */
export function progress(
  ephemeris: Ephemeris,
  natal: Sky,
  {
    at,
    place,
    settings,
    midheaven: rule = 'solar-arc',
  }: {
    readonly at: JulianDay
    readonly place: Place
    readonly settings: Pick<SkySettings, 'houseSystem' | 'ayanamsa'>
    readonly midheaven?: MidheavenRule
  },
): Progressed {
  const jd = progressedDay(natal.jd, at)
  const zodiac = settings.ayanamsa === undefined ? {} : { ayanamsa: settings.ayanamsa }
  const entries = PLANETS.map((planet) => {
    const { longitude, speed } = ephemeris.position(planet, jd, zodiac)
    const house = natal.houses && houseOf(longitude, natal.houses.cusps)
    return [planet, { longitude, speed, house }] as const
  })
  const bodies = Object.fromEntries(entries) as Record<Planet, (typeof entries)[number][1]>
  const houses =
    natal.angles && progressedHouses(ephemeris, natal, { at, place, settings, midheaven: rule })
  const angles = houses && {
    ascendant: houses.angles.ascendant,
    midheaven: houses.angles.midheaven,
  }
  return {
    jd,
    bodies,
    angles,
    cusps: houses && houses.cusps,
    lunarPhase: lunarPhase(bodies.sun.longitude, bodies.moon.longitude),
    aspects: aspectsToNatal(bodies, angles, natal),
  }
}

/** The houses that go with a progressed Midheaven, at the birthplace. */
export function progressedHouses(
  ephemeris: Ephemeris,
  natal: Pick<Sky, 'jd'>,
  {
    at,
    place,
    settings,
    midheaven,
  }: {
    readonly at: JulianDay
    readonly place: Place
    readonly settings: Pick<SkySettings, 'houseSystem' | 'ayanamsa'>
    readonly midheaven: MidheavenRule
  },
): Houses {
  const jd = progressedDay(natal.jd, at)
  const options = {
    system: settings.houseSystem,
    ...(settings.ayanamsa !== undefined && { ayanamsa: settings.ayanamsa }),
  }
  const housesAt = (moment: JulianDay): Houses => ephemeris.houses(moment, place, options)
  if (midheaven === 'daily') return housesAt(jd)
  const { armc, midheaven: natalMidheaven } = ephemeris.houses(natal.jd, place, {
    system: options.system,
  }).angles
  const wanted =
    midheaven === 'naibod'
      ? armc + NAIBOD_DEGREES * (jd - natal.jd)
      : rightAscensionOf(
          natalMidheaven + solarArc(ephemeris, natal.jd, jd),
          ephemeris.obliquity(jd),
        )
  return housesAt(momentOfMidheaven(housesAt, jd, wrap(wanted)))
}

/** How far the Sun has come from birth to the progressed day, degrees. */
export function solarArc(ephemeris: Ephemeris, birth: JulianDay, progressedTo: JulianDay): number {
  const [natal, progressed] = [birth, progressedTo].map(
    (jd) => ephemeris.position('sun', jd).longitude,
  )
  // The Sun makes no more than a circle in as many days as a life has years.
  return wrap(progressed! - natal!)
}

/** The moment nearest `jd` at which the Midheaven has this right ascension: the sky's tilt is the same, only the Earth has turned. */
function momentOfMidheaven(
  housesAt: (moment: JulianDay) => Houses,
  jd: JulianDay,
  armc: number,
): JulianDay {
  let moment = jd
  for (let look = 0; look < 3; look++) {
    moment += signedArc(housesAt(moment).angles.armc, armc) / SIDEREAL_TURN
  }
  return moment
}

function rightAscensionOf(longitude: number, obliquity: number): number {
  const [along, tilt] = [longitude, obliquity].map((degrees) => (degrees * Math.PI) / 180)
  return wrap((Math.atan2(Math.sin(along!) * Math.cos(tilt!), Math.cos(along!)) * 180) / Math.PI)
}

/** Progressed, the slower planets stay where they were for a lifetime. */
const QUICK = ['sun', 'moon', 'mercury', 'venus', 'mars'] as const

function aspectsToNatal(
  bodies: Progressed['bodies'],
  angles: Progressed['angles'],
  natal: Sky,
): Aspect<Planet | Angle, Point>[] {
  const moving = [
    ...QUICK.map((name) => ({ name, ...bodies[name] })),
    // Progressed by solar arc, the angles keep about the Sun's pace.
    ...(angles === null
      ? []
      : (['ascendant', 'midheaven'] as const).map((name) => ({
          name,
          longitude: angles[name],
          speed: 1,
        }))),
  ]
  const still = TRANSITED.flatMap((point) => {
    const placed = aspectPoint(natal, point)
    return placed === null ? [] : { ...placed, speed: 0 }
  })
  return aspectsAcross<Planet | Angle, Point>(moving, still, PROGRESSED_ORBS)
}
