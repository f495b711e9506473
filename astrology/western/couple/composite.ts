import { aspectsAmong, type Aspect, type AspectPoint } from '../aspects/aspects.ts'
import { ORBS, type OrbTable } from '../aspects/orbs.ts'
import { nearMidpoint, separation, signedArc, wrap } from '../zodiac/circle.ts'
import { houseOf } from '../zodiac/houses.ts'
import { lunarPhase, type LunarPhase } from '../zodiac/lunar-phase.ts'
import { ASPECT_POINTS, WESTERN_BODIES, type Point, type WesternBody } from '../zodiac/points.ts'
import { isAngle, type SkyReading } from '../read-sky.ts'

/** A chart of midpoints: no sky ever looked like it, so nothing in it moves. Angles need both birth times. */
export interface CompositeChart {
  readonly bodies: Readonly<
    Record<WesternBody, { readonly longitude: number; readonly house: number | null }>
  >
  readonly angles: {
    readonly ascendant: number
    readonly midheaven: number
    readonly vertex: number
  } | null
  /** Each the midpoint of the two cusps of its number, in order round the circle. */
  readonly cusps: readonly number[] | null
  readonly fortune: number | null
  readonly aspects: readonly Aspect<Point>[]
  readonly lunarPhase: LunarPhase
  /** Points whose two births stand within 2° of opposite, so that their middle hangs in the balance. */
  readonly opposed: Readonly<Partial<Record<Point, Opposed>>>
}

interface Opposed {
  /** How far the two births stand from opposite, degrees, never negative. */
  readonly orb: number
  /** The same with the side. */
  readonly passed: number
}

/** Degrees from opposite within which the nearer middle is a matter of chance: our own choice. */
const OPPOSED = 2

type Angles = NonNullable<CompositeChart['angles']>

/** The midpoint composite of two births: for each point the middle of the shorter arc (Hand, Planets in Composite). */
export function castComposite(
  first: SkyReading,
  second: SkyReading,
  orbs: OrbTable = ORBS,
): CompositeChart {
  const houses = midpointHouses(first, second)
  const bodies = {} as Record<WesternBody, CompositeChart['bodies'][WesternBody]>
  for (const body of WESTERN_BODIES) {
    const longitude = nearMidpoint(first.bodies[body].longitude, second.bodies[body].longitude)
    bodies[body] = { longitude, house: houses && houseOf(longitude, houses.cusps) }
  }
  const angles = houses?.angles ?? null
  return {
    bodies,
    angles,
    cusps: houses?.cusps ?? null,
    fortune: first.lots && second.lots && nearMidpoint(first.lots.fortune, second.lots.fortune),
    aspects: compositeAspects(bodies, angles, orbs),
    lunarPhase: lunarPhase(bodies.sun.longitude, bodies.moon.longitude),
    opposed: opposedPoints(first, second),
  }
}

/** Angles hang in the balance only together, where the one they are held by does. */
function opposedPoints(first: SkyReading, second: SkyReading): CompositeChart['opposed'] {
  const opposed: Partial<Record<Point, Opposed>> = {}
  const look = (point: Point, arc: number): void => {
    const orb = 180 - Math.abs(arc)
    if (orb <= OPPOSED) opposed[point] = { orb, passed: arc < 0 ? orb : -orb }
  }
  for (const body of WESTERN_BODIES) {
    look(body, signedArc(first.bodies[body].longitude, second.bodies[body].longitude))
  }
  if (first.angles && second.angles) {
    const held = heldAngle(first.angles, second.angles)
    const arc = signedArc(first.angles[held], second.angles[held])
    look('ascendant', arc)
    look('midheaven', arc)
  }
  return opposed
}

/**
 * Angles and cusps that run in order. Near midpoints alone may not: the middle of two
 * Midheavens can fall below the horizon of the middle of two Ascendants. So one angle, the
 * one whose two births stand closer, is held at its near midpoint, and every other cusp
 * lies ahead of it by the mean of its distances in the two charts. That is its near or its
 * far midpoint, and the near one wherever all near ones are in order.
 */
function midpointHouses(
  first: SkyReading,
  second: SkyReading,
): { angles: Angles; cusps: readonly number[] } | null {
  if (!first.angles || !second.angles || !first.houses || !second.houses) return null
  const [one, other] = [first.angles, second.angles]
  const held = heldAngle(one, other)
  const anchor = nearMidpoint(one[held], other[held])
  const ahead = (inFirst: number, inSecond: number): number =>
    wrap(anchor + (forward(one[held], inFirst) + forward(other[held], inSecond)) / 2)
  const { cusps } = second.houses
  return {
    angles: {
      ascendant: ahead(one.ascendant, other.ascendant),
      midheaven: ahead(one.midheaven, other.midheaven),
      vertex: nearMidpoint(one.vertex, other.vertex),
    },
    cusps: first.houses.cusps.map((cusp, place) => ahead(cusp, cusps[place]!)),
  }
}

/** The angle whose two births stand closer. */
function heldAngle(one: Angles, other: Angles): 'ascendant' | 'midheaven' {
  const apart = (angle: 'ascendant' | 'midheaven'): number => separation(one[angle], other[angle])
  return apart('ascendant') <= apart('midheaven') ? 'ascendant' : 'midheaven'
}

/** How far ahead, in [0, 360); what rounding leaves of nothing is nothing, not a whole turn. */
function forward(from: number, to: number): number {
  const arc = wrap(to - from)
  return arc > 360 - 1e-9 ? 0 : arc
}

function compositeAspects(
  bodies: CompositeChart['bodies'],
  angles: CompositeChart['angles'],
  orbs: OrbTable,
): Aspect<Point>[] {
  const points: AspectPoint<Point>[] = []
  for (const name of ASPECT_POINTS) {
    const longitude = isAngle(name) ? angles?.[name] : bodies[name].longitude
    if (longitude !== undefined) points.push({ name, longitude, speed: null })
  }
  return aspectsAmong(points, orbs).filter(
    ({ first, second }) => !(isAngle(first) && isAngle(second)),
  )
}
