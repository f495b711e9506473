import type { ChartActivations } from '#astrology/human-design/human-design-chart.ts'
import {
  PLANETS,
  SIDE_TITLES,
  type Planet,
  type Side,
} from '#astrology/human-design/sky/planets.ts'
import type { Shape } from '../drawing.ts'
import { TYPE, WEIGHT } from '../palette.ts'
import { linePath } from '../paths.ts'
import { PLANET_SIGNS } from '../planet-signs.ts'
import { sign, words } from '../words.ts'

/** The Earth and both nodes beside the planets. */
export const ACTIVATION_SIGNS: Readonly<Record<Planet, string>> = {
  ...PLANET_SIGNS,
  earth: '⊕',
  northNode: '☊',
  southNode: '☋',
}

const TOP = 118
const ROW = 45

/** The thirteen activations of a side: gate and line, ▲ where a planet lifts it, ▼ where it weighs on it. */
export function activationColumn(side: Side, activations: ChartActivations | null): Shape[] {
  const isDesign = side === 'design'
  const [edge, out] = isDesign ? [30, 1] : [970, -1]
  const x = (offset: number) => edge + out * offset
  const heading = words(
    SIDE_TITLES[side],
    { x: edge, y: TOP - 62 },
    {
      face: 'strong',
      size: TYPE.label,
      fill: side,
      align: isDesign ? 'start' : 'end',
    },
  )
  const sample = linePath({ x: x(0), y: TOP - 34 }, { x: x(118), y: TOP - 34 })
  const rows = PLANETS.flatMap((planet, place): Shape[] => {
    const y = TOP + place * ROW
    const { gate, line, fixing } = activations?.[planet] ?? { gate: null, line: null, fixing: null }
    const told = gate === null ? '·' : `${gate}${line === null ? '' : `.${line}`}`
    return [
      sign(ACTIVATION_SIGNS[planet], { x: x(16), y }, { size: TYPE.figure, fill: side }),
      words(
        told,
        { x: x(80), y },
        {
          size: TYPE.label + 2,
          fill: gate === null ? 'quiet' : 'ink',
          part: `${side} ${planet}`,
        },
      ),
      ...(fixing === null
        ? []
        : [sign(fixing === 'exalted' ? '▲' : '▼', { x: x(126), y }, { size: 17, fill: 'gold' })]),
    ]
  })
  return [
    heading,
    { path: sample, stroke: side, width: 8 },
    ...(isDesign ? [{ path: sample, stroke: 'paper', width: WEIGHT.bold } as const] : []),
    ...rows,
  ]
}
