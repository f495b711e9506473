import { aspectsAmong, type Aspect, type AspectPoint } from './aspects/aspects.ts'
import { balanceOf, type Balance } from './aspects/balance.ts'
import { chartShape, type ChartShape } from './aspects/chart-shape.ts'
import {
  declinationAspectsAmong,
  isOutOfBounds,
  type DeclinationAspect,
} from './aspects/declinations.ts'
import {
  dignitiesInEitherSect,
  essentialDignities,
  mutualReceptions,
  type ClassicalLongitudes,
  type EssentialDignity,
  type MutualReception,
  type Sect,
} from './dignities/dignities.ts'
import { dispositorsOf, type Dispositors } from './dignities/dispositors.ts'
import { starConjunctions, type StarConjunction } from './zodiac/fixed-stars.ts'
import { houseRulers, type HouseRuler } from './zodiac/house-rulers.ts'
import { lotsOf, type Lot } from './zodiac/lots.ts'
import { lunarPhase, type LunarPhase } from './zodiac/lunar-phase.ts'
import { patternsAmong, type Pattern } from './aspects/patterns.ts'
import {
  ANGLES,
  ASPECT_POINTS,
  CLASSICAL_PLANETS,
  PLANETS,
  type Angle,
  type Planet,
  type Point,
} from './zodiac/points.ts'
import { sectAt } from './zodiac/sect.ts'
import type { Sky, SkySettings } from './sky.ts'

/** A sky with everything that can be read from it. What needs a birth time is null without one. */
export interface SkyReading extends Sky {
  readonly aspects: readonly Aspect<Point>[]
  readonly sect: Sect | null
  readonly lots: Readonly<Record<Lot, number>> | null
  readonly lunarPhase: LunarPhase
  readonly dignities: readonly EssentialDignity[]
  readonly receptions: readonly MutualReception[]
  readonly dispositors: Dispositors
  readonly houseRulers: readonly HouseRuler[] | null
  readonly patterns: readonly Pattern<Planet>[]
  readonly shape: ChartShape
  readonly balance: Balance<Planet>
  readonly declinationAspects: readonly DeclinationAspect<Planet>[]
  readonly outOfBounds: readonly Planet[]
  readonly starConjunctions: readonly StarConjunction<Point>[]
}

export function readSky(sky: Sky, settings: Pick<SkySettings, 'dignityScheme'>): SkyReading {
  const { bodies, angles, houses, sunAltitude, obliquity, stars } = sky
  const longitudes = classicalLongitudes(sky)
  const sect = sunAltitude === null ? null : sectAt(sunAltitude)
  const planets = PLANETS.map((name) => ({ name, ...bodies[name] }))
  const touchable = ASPECT_POINTS.flatMap((point) => aspectPoint(sky, point) ?? [])
  return {
    ...sky,
    aspects: natalAspects(touchable),
    sect,
    lots: sect && angles && lotsOf(angles.ascendant, longitudes, sect),
    lunarPhase: lunarPhase(longitudes.sun, longitudes.moon),
    dignities:
      sect === null
        ? dignitiesInEitherSect(longitudes, settings.dignityScheme)
        : essentialDignities(longitudes, sect, settings.dignityScheme),
    receptions: mutualReceptions(longitudes, sect, settings.dignityScheme),
    dispositors: dispositorsOf(longitudes),
    // Every body has a house where there are houses.
    houseRulers: houses && houseRulers(houses.cusps, (planet) => bodies[planet].house!),
    patterns: patternsAmong(planets),
    shape: chartShape(planets.map(({ longitude }) => longitude)),
    balance: balanceOf(planets),
    declinationAspects: declinationAspectsAmong(planets),
    outOfBounds: PLANETS.filter((name) => isOutOfBounds(bodies[name].declination, obliquity)),
    starConjunctions: starConjunctions(stars, touchable),
  }
}

/** A point of the sky as aspects need it; null for an angle when there are none. */
export function aspectPoint(sky: Sky, point: Point): AspectPoint<Point> | null {
  if (!isAngle(point)) {
    const { longitude, speed } = sky.bodies[point]
    return { name: point, longitude, speed }
  }
  if (sky.angles === null) return null
  return { name: point, longitude: sky.angles[point], speed: sky.angleSpeeds?.[point] ?? null }
}

/** The longitudes of the seven, degrees. */
function classicalLongitudes({ bodies }: Pick<Sky, 'bodies'>): ClassicalLongitudes {
  return Object.fromEntries(
    CLASSICAL_PLANETS.map((planet) => [planet, bodies[planet].longitude]),
  ) as ClassicalLongitudes
}

export function isAngle(point: Point): point is Angle {
  return (ANGLES as readonly string[]).includes(point)
}

/** The angles turn together, so an aspect between two of them is neither coming nor going and is left out. */
function natalAspects(points: readonly AspectPoint<Point>[]): Aspect<Point>[] {
  return aspectsAmong(points).filter(({ first, second }) => !(isAngle(first) && isAngle(second)))
}
