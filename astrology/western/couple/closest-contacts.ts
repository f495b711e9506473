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
  const counts = PLANETS.map((planet) => {
    const own = reaches.filter((reach) => reach[whose] === planet)
    return { planet, sure: own.filter(({ isSure }) => isSure).length, possible: own.length }
  })
  const contacts = Math.max(...counts.map(({ sure }) => sure))
  const tops = counts.filter(({ sure }) => sure === contacts)
  const isSettled = counts.every(
    (one) => one.possible < contacts || (tops.includes(one) && one.possible === contacts),
  )
  if (!isSettled || contacts === 0 || tops.length > MOST_ALIKE) return null
  return { planets: tops.map(({ planet }) => planet), contacts }
}

function isPlanet(point: Point): point is Planet {
  return (PLANETS as readonly Point[]).includes(point)
}
