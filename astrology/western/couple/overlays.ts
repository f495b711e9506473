import { DOMICILE_RULERS } from '../dignities/dignity-tables.ts'
import type { SkyReading } from '../read-sky.ts'
import { houseOf } from '../zodiac/houses.ts'
import { PLANETS, type ClassicalPlanet, type Planet } from '../zodiac/points.ts'
import { signAt } from '../zodiac/zodiac.ts'

/** Where a guest's points fall in a host's houses, 1 to 12. */
export interface Overlay {
  readonly planets: readonly { readonly planet: Planet; readonly house: number }[]
  /** The South Node falls opposite, in the house opposite. */
  readonly trueNode: number
  /** Null without a time of the guest's birth. */
  readonly ascendant: number | null
  /** The traditional ruler of the guest's Ascendant. */
  readonly ascendantRuler: { readonly planet: ClassicalPlanet; readonly house: number } | null
  /** Of the houses that are read of two people those that the guest fills, in their order. */
  readonly filled: readonly FilledHouse[]
}

export interface FilledHouse {
  readonly house: number
  readonly planets: readonly Planet[]
}

/**
 * Houses that are read where two people live together: self, home, joy, the other, what is
 * shared, what is hidden (Davison, Synastry).
 */
export const FILLED_HOUSES = [1, 4, 5, 7, 8, 12] as const

/** So many of ten planets fill one of twelve houses: more than an even spread brings there. */
const FILLING = 2

/** What a host's houses receive of a guest; null without the time of the host's birth. */
export function overlayOf({ bodies, angles }: SkyReading, { houses }: SkyReading): Overlay | null {
  if (houses === null) return null
  const houseFor = (longitude: number): number => houseOf(longitude, houses.cusps)
  const planets = PLANETS.map((planet) => {
    return { planet, house: houseFor(bodies[planet].longitude) }
  })
  const ruler = angles && DOMICILE_RULERS[signAt(angles.ascendant)]
  return {
    planets,
    trueNode: houseFor(bodies.trueNode.longitude),
    ascendant: angles && houseFor(angles.ascendant),
    ascendantRuler: ruler && { planet: ruler, house: houseFor(bodies[ruler].longitude) },
    filled: filledHouses(planets),
  }
}

function filledHouses(fallen: Overlay['planets']): FilledHouse[] {
  return FILLED_HOUSES.flatMap((house) => {
    const planets = fallen.filter((one) => one.house === house).map(({ planet }) => planet)
    return planets.length < FILLING ? [] : [{ house, planets }]
  })
}
