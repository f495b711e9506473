import { onceForEach } from '#astrology/facts-once.ts'
import { signedArc } from '../zodiac/circle.ts'
import { ORBS, pairKind, pointKind, type OrbTable, type PairKind } from './orbs.ts'

/** Kepler's and Ptolemy's angles: five major, then six minor. */
export const ASPECT_ANGLES = {
  conjunction: 0,
  opposition: 180,
  trine: 120,
  square: 90,
  sextile: 60,
  quincunx: 150,
  semisextile: 30,
  semisquare: 45,
  sesquisquare: 135,
  quintile: 72,
  biquintile: 144,
} as const
export type AspectName = keyof typeof ASPECT_ANGLES
export const ASPECT_NAMES = Object.keys(ASPECT_ANGLES) as readonly AspectName[]

export const MAJOR_ASPECTS = ['conjunction', 'opposition', 'trine', 'square', 'sextile'] as const

/** `applying` when the orb shrinks as both points move on; `still` when neither closes on the other. */
type AspectMotion = 'applying' | 'separating' | 'still'

export interface AspectPoint<Name extends string = string> {
  readonly name: Name
  readonly longitude: number
  /** Degrees a day; null where no motion is meant, as between two births. */
  readonly speed: number | null
}

export interface Aspect<First extends string = string, Second extends string = First> {
  readonly first: First
  readonly second: Second
  readonly aspect: AspectName
  /** The exact angle, degrees. */
  readonly angle: number
  /** How far from exact, degrees, never negative. */
  readonly orb: number
  /** The same with the side: how far the second has passed the exact place, with the zodiac positive. */
  readonly passed: number
  readonly motion: AspectMotion | null
}

/** The aspect between two points, or null. Where the orbs of two overlap, the one nearest to exact in proportion to its orb. */
export function aspectBetween<First extends string, Second extends string>(
  first: AspectPoint<First>,
  second: AspectPoint<Second>,
  orbs: OrbTable = ORBS,
): Aspect<First, Second> | null {
  const kind = pairKind(pointKind(first.name), pointKind(second.name))
  return nearest(first, second, soughtIn(orbs)[kind])
}

/** Of the aspects sought, the one that is nearest to exact in proportion to its orb. */
function nearest<First extends string, Second extends string>(
  first: AspectPoint<First>,
  second: AspectPoint<Second>,
  byDegree: ByDegree,
): Aspect<First, Second> | null {
  const arc = signedArc(first.longitude, second.longitude)
  const apart = Math.abs(arc)
  let found: Sought | null = null
  let orb = 0
  let least = Infinity
  for (const one of byDegree[Math.floor(apart)]!) {
    const off = Math.abs(apart - one.angle)
    if (off > one.allowed || off / one.allowed >= least) continue
    least = off / one.allowed
    found = one
    orb = off
  }
  if (found === null) return null
  const { aspect, angle } = found
  const passed = signedArc(arc < 0 ? -angle : angle, arc)
  const motion = motionOf(first, second, angle)
  return { first: first.name, second: second.name, aspect, angle, orb, passed, motion }
}

interface Sought {
  readonly aspect: AspectName
  readonly angle: number
  readonly allowed: number
}

/** The aspects that two points so many whole degrees apart may be in, 0 to 180: one or none as a rule. */
type ByDegree = readonly (readonly Sought[])[]
type OfTable = readonly [ByDegree, ByDegree, ByDegree]

/** The aspects of a table by the kind of pair: thousands of pairs are held against one table. */
const soughtIn = onceForEach((orbs: OrbTable): OfTable => {
  const ofKind = (kind: PairKind): ByDegree => {
    const sought = ASPECT_NAMES.flatMap((aspect) => {
      const allowed = orbs[aspect]?.[kind]
      return allowed === undefined ? [] : [{ aspect, angle: ASPECT_ANGLES[aspect], allowed }]
    })
    return Array.from({ length: 181 }, (_, degree) =>
      sought.filter(
        ({ angle, allowed }) => angle - allowed < degree + 1 && angle + allowed >= degree,
      ),
    )
  }
  return [ofKind(0), ofKind(1), ofKind(2)]
})

/** Every aspect among the points, each pair once, in the order of the points. */
export function aspectsAmong<Name extends string>(
  points: readonly AspectPoint<Name>[],
  orbs: OrbTable = ORBS,
): Aspect<Name>[] {
  const table = soughtIn(orbs)
  const kinds = kindsOf(points)
  const found: Aspect<Name>[] = []
  for (let place = 0; place < points.length; place += 1) {
    for (let other = place + 1; other < points.length; other += 1) {
      const sought = table[pairKind(kinds[place]!, kinds[other]!)]
      const aspect = nearest(points[place]!, points[other]!, sought)
      if (aspect !== null) found.push(aspect)
    }
  }
  return found
}

/** Every aspect from a point of one list to a point of the other. */
export function aspectsAcross<First extends string, Second extends string>(
  firsts: readonly AspectPoint<First>[],
  seconds: readonly AspectPoint<Second>[],
  orbs: OrbTable = ORBS,
): Aspect<First, Second>[] {
  const table = soughtIn(orbs)
  const kinds = kindsOf(seconds)
  const found: Aspect<First, Second>[] = []
  for (const first of firsts) {
    const kind = pointKind(first.name)
    for (let place = 0; place < seconds.length; place += 1) {
      const aspect = nearest(first, seconds[place]!, table[pairKind(kind, kinds[place]!)])
      if (aspect !== null) found.push(aspect)
    }
  }
  return found
}

function kindsOf(points: readonly AspectPoint[]): readonly PairKind[] {
  return points.map(({ name }) => pointKind(name))
}

/**
 * Whether the orb is shrinking: the sign of its change, by the speeds of both points
 * (a retrograde body applies backwards).
 */
function motionOf(first: AspectPoint, second: AspectPoint, angle: number): AspectMotion | null {
  if (first.speed === null || second.speed === null) return null
  const arc = signedArc(first.longitude, second.longitude)
  const arcGrows = (second.speed - first.speed) * (arc < 0 ? -1 : 1)
  const orbGrows = arcGrows * (Math.abs(arc) < angle ? -1 : 1)
  if (orbGrows === 0) return 'still'
  return orbGrows < 0 ? 'applying' : 'separating'
}
