import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { SkyReading } from '../read-sky.ts'
import { signedArc } from '../zodiac/circle.ts'
import { houseOf } from '../zodiac/houses.ts'
import { LOTS } from '../zodiac/lots.ts'
import { ANGLES, PLANETS, WESTERN_BODIES, type WesternBody } from '../zodiac/points.ts'
import { turnsOf, unwrapped, zerosOf, type Look, type Turn } from './turn-of-three.ts'

/**
 * The moments of a window at which something turns back that facts are read from, found from
 * looks at it in the order of time. Where they are looked at too, every arc runs one way
 * between two neighbouring looks, so that what is the same at both is the same between them,
 * and nothing comes farther than it does at one of them.
 */
export function turningMoments(skies: readonly SkyReading[]): JulianDay[] {
  return [
    ...stations(skies),
    ...evenPaces(skies),
    ...declinationTurns(skies),
    ...angleTurns(skies),
    ...lotTurns(skies),
    ...culminations(skies),
  ]
}

function looksAt(
  skies: readonly SkyReading[],
  measure: (sky: SkyReading) => number | null | undefined,
): Look[] {
  return skies.flatMap((sky) => {
    const value = measure(sky)
    return value === null || value === undefined ? [] : [[sky.jd, value] as const]
  })
}

function stations(skies: readonly SkyReading[]): JulianDay[] {
  return WESTERN_BODIES.flatMap((body) =>
    zerosOf(looksAt(skies, ({ bodies }) => bodies[body].speed)),
  )
}

/** Bodies whose aspects are told; the mean node and the osculating Lilith have none. */
export const PACED = WESTERN_BODIES.filter(
  (body) => body !== 'meanNode' && body !== 'osculatingLilith',
)

/** Where one body begins to outrun another, the arc between them is at its widest or narrowest. */
function evenPaces(skies: readonly SkyReading[]): JulianDay[] {
  const inAspect = new Set(
    skies.flatMap(({ aspects }) => aspects.map(({ first, second }) => `${first} ${second}`)),
  )
  return PACED.flatMap((one, place) =>
    PACED.slice(place + 1).flatMap((other) => {
      const matters =
        (IN_FIGURES.has(one) && IN_FIGURES.has(other)) || inAspect.has(`${one} ${other}`)
      if (!matters) return []
      return zerosOf(looksAt(skies, ({ bodies }) => bodies[one].speed - bodies[other].speed))
    }),
  )
}

/** What figures and the charts that two people share are made of. */
const IN_FIGURES: ReadonlySet<WesternBody> = new Set([...PLANETS, 'trueNode'])

function declinationTurns(skies: readonly SkyReading[]): JulianDay[] {
  const own = PLANETS.flatMap((planet) =>
    turnsOf(looksAt(skies, ({ bodies }) => bodies[planet].declination)),
  )
  const pairs = new Map(
    skies.flatMap(({ declinationAspects }) =>
      declinationAspects.map((aspect) => [`${aspect.first} ${aspect.second}`, aspect] as const),
    ),
  )
  const between = [...pairs.values()].flatMap(({ first, second, aspect }) => {
    const side = aspect === 'parallel' ? -1 : 1
    return turnsOf(
      looksAt(skies, ({ bodies }) => bodies[first].declination + side * bodies[second].declination),
    )
  })
  return [...own, ...between].map(({ at }) => at)
}

/** The Vertex runs back as often as on; cusps do so near the poles. */
function angleTurns(skies: readonly SkyReading[]): JulianDay[] {
  const angles = ANGLES.map((angle) => looksAt(skies, (sky) => sky.angles?.[angle]))
  const cusps = Array.from({ length: 12 }, (_, cusp) =>
    looksAt(skies, ({ houses }) => houses?.cusps[cusp]),
  )
  return [...angles, ...cusps].flatMap((looks) => turnsOf(unwrapped(looks)).map(({ at }) => at))
}

/** Degrees from a cusp within which a turn is looked at. */
const NEAR_A_CUSP = 0.5

/** A lot runs about as fast as the cusps: it may touch one and fall back. */
function lotTurns(skies: readonly SkyReading[]): JulianDay[] {
  return LOTS.flatMap((lot) => {
    const houses = new Set(
      skies.flatMap((sky) =>
        sky.lots && sky.houses ? houseOf(sky.lots[lot], sky.houses.cusps) : [],
      ),
    )
    // One that changes houses anyway needs no closer look.
    if (houses.size !== 1) return []
    const [house = 1] = houses
    return [house - 1, house % 12].flatMap((cusp) =>
      turnsOf(
        looksAt(skies, (sky) => {
          const at = sky.houses?.cusps[cusp]
          return at === undefined || sky.lots === null ? null : signedArc(at, sky.lots[lot])
        }),
      )
        .filter(({ value }) => Math.abs(value) < NEAR_A_CUSP || crosses(value, cusp === house - 1))
        .map(({ at }) => at),
    )
  })
}

/** Within its house a lot stands ahead of the cusp it has passed and behind the next. */
function crosses(ahead: number, isPassed: boolean): boolean {
  return isPassed ? ahead < 0 : ahead >= 0
}

/** Degrees from the horizon within which a culmination is looked at. */
const NEAR_THE_HORIZON = 3

/** A Sun that stays up or down may touch the horizon at midnight or noon. */
function culminations(skies: readonly SkyReading[]): JulianDay[] {
  const looks = looksAt(skies, ({ sunAltitude }) => sunAltitude)
  const sides = new Set(looks.map(([, altitude]) => altitude > 0))
  if (sides.size !== 1) return []
  const isUp = sides.has(true)
  const touches = ({ value }: Turn): boolean =>
    isUp ? value < NEAR_THE_HORIZON : value > -NEAR_THE_HORIZON
  return turnsOf(looks)
    .filter(touches)
    .map(({ at }) => at)
}
