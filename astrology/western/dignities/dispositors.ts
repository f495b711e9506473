import type { ClassicalLongitudes } from './dignities.ts'
import { DOMICILE_RULERS } from './dignity-tables.ts'
import { CLASSICAL_PLANETS, type ClassicalPlanet } from '../zodiac/points.ts'
import { signAt } from '../zodiac/zodiac.ts'

export interface Dispositors {
  /** From each planet to the ruler of its sign, then to that one's, until one comes round again. */
  readonly chains: Readonly<Record<ClassicalPlanet, readonly ClassicalPlanet[]>>
  /** The one planet in its own sign that every chain ends in, or null. */
  readonly final: ClassicalPlanet | null
}

/** Who disposes of whom, by the traditional rulers. */
export function dispositorsOf(longitudes: ClassicalLongitudes): Dispositors {
  const rulerOf = (planet: ClassicalPlanet): ClassicalPlanet =>
    DOMICILE_RULERS[signAt(longitudes[planet])]
  const chains = Object.fromEntries(
    CLASSICAL_PLANETS.map((planet) => [planet, chainFrom(planet, rulerOf)] as const),
  ) as Record<ClassicalPlanet, ClassicalPlanet[]>
  const atHome = CLASSICAL_PLANETS.filter((planet) => rulerOf(planet) === planet)
  const final = atHome.find((end) =>
    CLASSICAL_PLANETS.every((planet) => chains[planet].at(-1) === end),
  )
  return { chains, final: final ?? null }
}

function chainFrom(
  planet: ClassicalPlanet,
  rulerOf: (planet: ClassicalPlanet) => ClassicalPlanet,
): ClassicalPlanet[] {
  const chain = [planet]
  for (let next = rulerOf(planet); !chain.includes(next); next = rulerOf(next)) chain.push(next)
  return chain
}
