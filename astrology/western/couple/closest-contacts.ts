import { PLANETS, type Planet, type Point } from '../zodiac/points.ts'
import { familyOf } from './aspect-families.ts'
import type { ContactReach } from './contact-reaches.ts'

/** Among which contacts one is the closest: all there are, one family, or those of planets alone. */
export const CLOSEST_KINDS = ['any', 'conjunction', 'flowing', 'straining', 'planets'] as const
export type ClosestKind = (typeof CLOSEST_KINDS)[number]

/** The contact of a kind that is nearer to exact than every other at every moment; null where two are as near, or where it changes. */
export function closestOf(
  kind: ClosestKind,
  reaches: readonly ContactReach[],
): ContactReach | null {
  let closest: ContactReach | null = null
  /** The nearest that any of the others comes. */
  let rival = Infinity
  for (const reach of reaches) {
    if (!isOfKind(kind, reach)) continue
    if (reach.isSure && (closest === null || reach.most < closest.most)) {
      if (closest !== null) rival = Math.min(rival, closest.least)
      closest = reach
    } else rival = Math.min(rival, reach.least)
  }
  return closest !== null && closest.most < rival ? closest : null
}

function isOfKind(kind: ClosestKind, { first, second, aspect }: ContactReach): boolean {
  if (kind === 'any') return true
  if (kind === 'planets') return isPlanet(first) && isPlanet(second)
  return familyOf(aspect) === kind
}

/** The planets that the other's points touch most, and by how many contacts. */
export interface MostTouched {
  readonly planets: readonly Planet[]
  readonly contacts: number
}

/** More than so many that are touched alike are not told: none of them stands out. */
const MOST_ALIKE = 3

/** Which of a person's ten planets take most contacts from the other, at every moment; null where that changes or none stands out. */
export function mostTouched(
  whose: 'first' | 'second',
  reaches: readonly ContactReach[],
): MostTouched | null {
  const counts = countsOf(whose, reaches)
  const contacts = Math.max(...counts.map(({ sure }) => sure))
  const tops = counts.filter(({ sure }) => sure === contacts)
  const isSettled = counts.every(
    ({ sure, possible }) => possible < contacts || (sure === contacts && possible === contacts),
  )
  if (!isSettled || contacts === 0 || tops.length > MOST_ALIKE) return null
  return { planets: tops.map(({ planet }) => planet), contacts }
}

/** How many contacts each planet has at every moment, and how many at any. */
function countsOf(whose: 'first' | 'second', reaches: readonly ContactReach[]) {
  const counts = PLANETS.map((planet) => ({ planet, sure: 0, possible: 0 }))
  for (const reach of reaches) {
    const count = counts[PLACES.get(reach[whose]) ?? -1]
    if (count === undefined) continue
    count.possible++
    if (reach.isSure) count.sure++
  }
  return counts
}

const PLACES: ReadonlyMap<Point, number> = new Map(PLANETS.map((planet, place) => [planet, place]))

function isPlanet(point: Point): boolean {
  return PLACES.has(point)
}
