import { wrap } from './circle.ts'
import type { Sect } from '../dignities/dignities.ts'
import type { ClassicalPlanet } from './points.ts'

export const LOTS = [
  'fortune',
  'spirit',
  'eros',
  'necessity',
  'courage',
  'victory',
  'nemesis',
] as const
export type Lot = (typeof LOTS)[number]

/**
 * The seven Hermetic lots, by the formulas of Paulus Alexandrinus (ch. 23): from one point
 * to another, cast off from the Ascendant. All turn round by night.
 */
const BY_DAY: Readonly<
  Record<Lot, readonly [from: ClassicalPlanet | Lot, to: ClassicalPlanet | Lot]>
> = {
  fortune: ['sun', 'moon'],
  spirit: ['moon', 'sun'],
  eros: ['spirit', 'venus'],
  necessity: ['mercury', 'fortune'],
  courage: ['mars', 'fortune'],
  victory: ['spirit', 'jupiter'],
  nemesis: ['saturn', 'fortune'],
}

/** Longitudes of the seven lots, degrees. */
export function lotsOf(
  ascendant: number,
  longitudes: Readonly<Record<ClassicalPlanet, number>>,
  sect: Sect,
): Readonly<Record<Lot, number>> {
  const cast = (lot: Lot): number => {
    const [from, to] = BY_DAY[lot].map(longitudeOf) as [number, number]
    return sect === 'day' ? castLot(ascendant, from, to) : castLot(ascendant, to, from)
  }
  const longitudeOf = (point: ClassicalPlanet | Lot): number =>
    isLot(point) ? cast(point) : longitudes[point]
  return Object.fromEntries(LOTS.map((lot) => [lot, cast(lot)])) as Record<Lot, number>
}

/** As far from the Ascendant as one point is from another, with the zodiac. */
export function castLot(ascendant: number, from: number, to: number): number {
  return wrap(ascendant + to - from)
}

function isLot(point: ClassicalPlanet | Lot): point is Lot {
  return (LOTS as readonly string[]).includes(point)
}
