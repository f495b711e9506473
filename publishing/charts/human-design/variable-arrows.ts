import {
  VARIABLE_NAMES,
  type VariableName,
  type Variables,
} from '#astrology/human-design/bodygraph/variables.ts'
import type { Shape } from '../drawing.ts'
import { TYPE } from '../palette.ts'
import { polyPath } from '../paths.ts'
import { words } from '../words.ts'
import { GRAPH } from './bodygraph-layout.ts'

/** Design on the left of the head, personality on its right. */
const PLACES: Readonly<Record<VariableName, { readonly side: -1 | 1; readonly row: number }>> = {
  digestion: { side: -1, row: 0 },
  environment: { side: -1, row: 1 },
  motivation: { side: 1, row: 0 },
  perspective: { side: 1, row: 1 },
}

/** The four arrows with what they are about; none where the birth window turns them. */
export function variableArrows(variables: Variables | null): Shape[] {
  if (variables === null) return []
  return VARIABLE_NAMES.flatMap((name): Shape[] => {
    const { side, row } = PLACES[name]
    const { arrow, keyword, color, tone } = variables[name]
    const [x, y] = [GRAPH.middle + side * 104, 60 + row * 70]
    const fill = side < 0 ? 'design' : 'personality'
    const align = side < 0 ? 'end' : 'start'
    const beside = x + side * 36
    return [
      { path: arrowPath(x, y, arrow === 'left' ? -1 : 1), fill, part: `${name} ${arrow}` },
      words(keyword, { x: beside, y: y - 11 }, { size: TYPE.text, fill: 'ink', align }),
      words(
        `${name} ${color}.${tone}`,
        { x: beside, y: y + 13 },
        {
          face: 'italic',
          size: TYPE.small,
          fill: 'quiet',
          align,
        },
      ),
    ]
  })
}

function arrowPath(x: number, y: number, way: -1 | 1): string {
  const at = (dx: number, dy: number) => ({ x: x + way * dx, y: y + dy })
  return polyPath([at(-24, -6), at(4, -6), at(4, -15), at(26, 0), at(4, 15), at(4, 6), at(-24, 6)])
}
