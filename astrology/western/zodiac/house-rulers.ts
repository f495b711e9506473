import { DOMICILE_RULERS, MODERN_CO_RULERS } from '../dignities/dignity-tables.ts'
import type { ClassicalPlanet, Planet } from './points.ts'
import { SIGNS, signAt, type Sign } from './zodiac.ts'

export interface HouseRuler {
  readonly house: number
  readonly sign: Sign
  /** The traditional ruler of the sign on the cusp. */
  readonly ruler: ClassicalPlanet
  /** The planet modern practice sets beside it, where there is one. */
  readonly coRuler: Planet | null
  /** The house in which the ruler stands. */
  readonly rulerHouse: number
  /** Signs wholly inside the house, with no cusp of their own. */
  readonly intercepted: readonly Sign[]
}

/** The rulers of the twelve houses by the signs on their cusps. */
export function houseRulers(
  cusps: readonly number[],
  houseOfPlanet: (planet: ClassicalPlanet) => number,
): HouseRuler[] {
  return cusps.map((cusp, place) => {
    const sign = signAt(cusp)
    const ruler = DOMICILE_RULERS[sign]
    return {
      house: place + 1,
      sign,
      ruler,
      coRuler: MODERN_CO_RULERS[sign] ?? null,
      rulerHouse: houseOfPlanet(ruler),
      intercepted: signsBetween(sign, signAt(cusps[(place + 1) % cusps.length]!)),
    }
  })
}

/** The signs after the first and before the second; none when both are one, as where a house is small. */
function signsBetween(first: Sign, second: Sign): Sign[] {
  const start = SIGNS.indexOf(first)
  const steps = (SIGNS.indexOf(second) - start + 12) % 12
  return Array.from(
    { length: Math.max(0, steps - 1) },
    (_, step) => SIGNS[(start + step + 1) % 12]!,
  )
}
