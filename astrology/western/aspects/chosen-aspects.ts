import { aspectPoint, isAngle, type SkyReading } from '../read-sky.ts'
import type { Sky } from '../sky.ts'
import { wrap } from '../zodiac/circle.ts'
import { houseOf } from '../zodiac/houses.ts'
import { ANGLES, ASPECT_POINTS, WESTERN_BODIES, type Point } from '../zodiac/points.ts'
import { aspectBetween, type Aspect, type AspectPoint } from './aspects.ts'
import { balanceOf, type Balance } from './balance.ts'
import { holdingThroughout } from './holding-throughout.ts'
import { ORBS, type OrbTable } from './orbs.ts'

/** Points that stand opposite another and turn with it. */
const OPPOSITES = {
  southNode: 'trueNode',
  descendant: 'ascendant',
  imumCoeli: 'midheaven',
} as const satisfies Readonly<Record<string, Point>>
type Opposite = keyof typeof OPPOSITES

/** Every point that aspects may be sought between. */
export const CHOOSABLE_POINTS = [
  ...WESTERN_BODIES,
  ...ANGLES,
  'southNode',
  'descendant',
  'imumCoeli',
] as const
export type ChoosablePoint = (typeof CHOOSABLE_POINTS)[number]

/** Between which points aspects are sought, and how far from exact they may be. */
export interface AspectChoice {
  readonly points: readonly ChoosablePoint[]
  readonly orbs: OrbTable
}

export const DEFAULT_ASPECT_CHOICE: AspectChoice = { points: ASPECT_POINTS, orbs: ORBS }

/** The chosen points as they stand; angles are left out of a sky that has none. */
function chosenPoints(sky: Sky, points: readonly ChoosablePoint[]): AspectPoint<ChoosablePoint>[] {
  return points.flatMap((point) => pointOf(sky, point) ?? [])
}

/**
 * The aspects between the chosen points that hold for a whole birth window. Two angles turn
 * together, so theirs are `still`; a point and the one opposite it are no aspect.
 */
export function chosenAspects(
  window: readonly SkyReading[],
  { points, orbs }: AspectChoice,
): Aspect<ChoosablePoint>[] {
  return holdingThroughout(window.map((sky) => among(chosenPoints(sky, points), orbs)))
}

/** The aspects from each chosen point of one sky to each of another, moving as at both births. */
export function chosenAspectsAcross(
  first: Sky,
  second: Sky,
  { points, orbs }: AspectChoice,
): Aspect<ChoosablePoint>[] {
  const others = chosenPoints(second, points)
  return chosenPoints(first, points).flatMap((one) =>
    others.flatMap((other) => aspectBetween(one, other, orbs) ?? []),
  )
}

/** How the chosen points are spread over elements, modalities and houses. */
export function chosenBalance(
  sky: Sky,
  points: readonly ChoosablePoint[],
): Balance<ChoosablePoint> {
  const cusps = sky.houses?.cusps
  const placed = chosenPoints(sky, points).map(({ name, longitude }) => {
    return { name, longitude, house: cusps === undefined ? null : houseOf(longitude, cusps) }
  })
  return balanceOf(placed)
}

function among(
  points: readonly AspectPoint<ChoosablePoint>[],
  orbs: OrbTable,
): Aspect<ChoosablePoint>[] {
  return points.flatMap((first, place) =>
    points.slice(place + 1).flatMap((second) => {
      if (originOf(first.name) === originOf(second.name)) return []
      const aspect = aspectBetween(first, second, orbs)
      if (aspect === null) return []
      const turnTogether = isAngle(originOf(first.name)) && isAngle(originOf(second.name))
      return [turnTogether ? { ...aspect, motion: 'still' as const } : aspect]
    }),
  )
}

function pointOf(sky: Sky, name: ChoosablePoint): AspectPoint<ChoosablePoint> | null {
  const origin = aspectPoint(sky, originOf(name))
  if (origin === null || !isOpposite(name)) return origin
  return { name, longitude: wrap(origin.longitude + 180), speed: origin.speed }
}

/** The point itself, or the one it stands opposite. */
function originOf(point: ChoosablePoint): Point {
  return isOpposite(point) ? OPPOSITES[point] : point
}

function isOpposite(point: ChoosablePoint): point is Opposite {
  return point in OPPOSITES
}
