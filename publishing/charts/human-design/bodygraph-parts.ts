import { CENTER_TRAITS, CENTERS, type Center } from '#astrology/human-design/bodygraph/centers.ts'
import type { CenterState } from '#astrology/human-design/human-design-chart.ts'
import type { Shape } from '../drawing.ts'
import { TYPE, WEIGHT, type Tone } from '../palette.ts'
import { circlePath, linePath } from '../paths.ts'
import { words } from '../words.ts'
import { centerPath, gatePoint, HALVES } from './bodygraph-layout.ts'

/** Every channel as an empty lane. */
export function emptyChannels(): Shape[] {
  const path = HALVES.map(({ from, to }) => linePath(from, to)).join('')
  return [
    { path, stroke: 'rule', width: 13 },
    { path, stroke: 'paper', width: 10.4 },
  ]
}

const CENTER_TONES: Readonly<Record<Center, Tone>> = {
  head: 'crown',
  ajna: 'mind',
  throat: 'clay',
  g: 'crown',
  heart: 'blood',
  spleen: 'clay',
  solarPlexus: 'clay',
  sacral: 'blood',
  root: 'clay',
}

/** A center: full where it is defined, empty where not, dashed where the birth window leaves it open. */
export function centerShapes(states: Readonly<Record<Center, CenterState | null>>): Shape[] {
  return CENTERS.map((center): Shape => {
    const state = states[center]
    return {
      path: centerPath(center),
      fill: state === 'defined' ? CENTER_TONES[center] : 'paper',
      stroke: 'ink',
      width: state === 'defined' ? WEIGHT.bold : WEIGHT.line,
      ...(state === null && { dash: [8, 6] as const }),
      part: `center ${center}${state === null ? '' : ` ${state}`}`,
    }
  })
}

/** How the number of a gate is told: by whom it is held, if by anyone. */
export interface GateLook {
  /** The area under the number; none of a gate that nobody holds. */
  readonly disc: Tone | null
  readonly ring?: Tone
  readonly isDashed?: boolean
  readonly number: Tone
}

/** The numbers of all gates, each where it belongs; `states` are those of the centers they stand in. */
export function gateNumbers(
  lookOf: (gate: number) => GateLook,
  states: Readonly<Record<Center, CenterState | null>>,
): Shape[] {
  return CENTERS.flatMap((center) =>
    CENTER_TRAITS[center].gates.flatMap((gate): Shape[] => {
      const at = gatePoint(gate)
      const { disc, ring, isDashed, number } = lookOf(gate)
      const edge = ring ?? disc
      const circle: Shape[] =
        edge === null
          ? []
          : [
              {
                path: circlePath(at, 12.6),
                ...(disc !== null && { fill: disc }),
                stroke: edge,
                width: WEIGHT.line,
                ...(isDashed === true && { dash: [4, 3] as const }),
              },
            ]
      return [
        ...circle,
        words(`${gate}`, at, {
          size: TYPE.small - (edge === null ? 1 : 2),
          face: edge === null ? 'text' : 'strong',
          // On the colour of a defined center what is quiet would be pale.
          fill: edge === null && states[center] === 'defined' ? 'ink' : number,
          part: `gate ${gate}`,
        }),
      ]
    }),
  )
}
