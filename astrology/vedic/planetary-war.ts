import { degreesFrom } from './span.ts'

const FIGHTERS = ['mars', 'mercury', 'jupiter', 'venus', 'saturn'] as const
type Fighter = (typeof FIGHTERS)[number]

export interface PlanetaryWar {
  readonly winner: Fighter
  readonly loser: Fighter
  /** How far apart they stand, degrees. */
  readonly degreesApart: number
}

/**
 * Every graha yuddha: two of the five star planets within one degree of longitude. The one
 * further north wins (Surya Siddhanta 7.20–23).
 */
export function planetaryWars(
  grahas: Readonly<Record<Fighter, { readonly longitude: number; readonly latitude: number }>>,
): readonly PlanetaryWar[] {
  return FIGHTERS.flatMap((one, index) =>
    FIGHTERS.slice(index + 1).flatMap((other) => {
      const way = degreesFrom(grahas[one].longitude, grahas[other].longitude)
      const degreesApart = Math.min(way, 360 - way)
      if (degreesApart > 1) return []
      const isOneNorth = grahas[one].latitude >= grahas[other].latitude
      return [{ winner: isOneNorth ? one : other, loser: isOneNorth ? other : one, degreesApart }]
    }),
  )
}
