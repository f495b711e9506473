import type { Cast } from '#astrology/cast.ts'
import type { ChartActivation } from '#astrology/human-design/human-design-chart.ts'
import {
  PLANET_TITLES,
  PLANETS,
  type Planet,
  type Side,
} from '#astrology/human-design/sky/planets.ts'
import type { PositionTable } from '../../document.ts'
import { WITHHELD } from './throughout.ts'

/** Gate and line, `31.4`; the gate alone where the line moves within the birth window. */
function gateOf({ charts }: Cast, side: Side, planet: Planet): string {
  const activation: ChartActivation | undefined = charts.humanDesign.activations[side]?.[planet]
  if (activation === undefined || activation.gate === null) return WITHHELD
  return activation.line === null ? `${activation.gate}` : `${activation.gate}.${activation.line}`
}

/** Gate and line of each activation of one person. */
export function humanDesignPositions(cast: Cast): PositionTable {
  return {
    title: 'Activations',
    heads: ['Planet', 'Personality', 'Design'],
    rows: PLANETS.map((planet) => [
      PLANET_TITLES[planet],
      gateOf(cast, 'personality', planet),
      gateOf(cast, 'design', planet),
    ]),
  }
}

/** The same of two people, personality before design. */
export function humanDesignPairPositions(
  first: Cast,
  second: Cast,
  names: readonly string[],
): PositionTable {
  return {
    title: 'Activations, personality · design',
    heads: ['Planet', ...names],
    rows: PLANETS.map((planet) => [
      PLANET_TITLES[planet],
      both(first, planet),
      both(second, planet),
    ]),
  }
}

function both(cast: Cast, planet: Planet): string {
  return `${gateOf(cast, 'personality', planet)} · ${gateOf(cast, 'design', planet)}`
}
