import type { HumanDesignChart } from '#astrology/human-design/human-design-chart.ts'
import type { Shape } from '../drawing.ts'
import { WEIGHT } from '../palette.ts'
import { linePath } from '../paths.ts'
import { fitted, words } from '../words.ts'

const COLUMNS = [
  { label: 30, value: 140, most: 340 },
  { label: 520, value: 640, most: 330 },
]
const ROW = 40

/** What a bodygraph comes to, in two columns; what hangs on the time of birth says so. */
export function designTable(
  { type, strategy, signature, authority, profile, definition, cross }: HumanDesignChart,
  top: number,
): { readonly shapes: Shape[]; readonly bottom: number } {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Type', type],
    ['Profile', profile],
    ['Strategy', strategy],
    ['Definition', definition],
    ['Authority', authority],
    ['Signature', signature],
    ['Cross', cross === null ? null : `${cross.name} (${cross.gates.join(' ')})`],
  ]
  const shapes = rows.flatMap(([label, value], place): Shape[] => {
    const { label: left, value: right, most } = COLUMNS[place % 2]!
    const y = top + 30 + Math.floor(place / 2) * ROW
    return [
      words(label, { x: left, y }, { face: 'italic', fill: 'quiet', align: 'start' }),
      fitted(
        words(
          value ?? 'needs the time of birth',
          { x: right, y },
          {
            face: value === null ? 'italic' : 'text',
            fill: value === null ? 'quiet' : 'ink',
            align: 'start',
          },
        ),
        label === 'Cross' ? 830 : most,
        'start',
      ),
    ]
  })
  const rule = linePath({ x: 30, y: top }, { x: 970, y: top })
  return {
    shapes: [{ path: rule, stroke: 'gold', width: WEIGHT.fine }, ...shapes],
    bottom: Math.ceil(top + 30 + 4 * ROW),
  }
}
