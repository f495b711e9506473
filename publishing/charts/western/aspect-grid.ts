import { ASPECT_NAMES, type AspectName } from '#astrology/western/aspects/aspects.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { TYPE } from '../palette.ts'
import { words } from '../words.ts'
import {
  aspectCell,
  aspectSign,
  cellAt,
  emptyCell,
  gridName,
  gridPoints,
  orbInDegrees,
  placeIn,
  pointCell,
} from './grid-parts.ts'

const WIDTH = 1000
const EDGE = 22

/** Every aspect of a birth as a staircase: its sign, and under it how far from exact and whether it comes (a) or goes (s). */
export function aspectGrid(chart: WesternChart, name: string): Drawing {
  const points = gridPoints(chart)
  const cell = (WIDTH - 2 * EDGE) / points.length
  const isExact = chart.window.length === 1
  const found = chart.aspects.filter(
    ({ first, second }) => placeIn(points, first) >= 0 && placeIn(points, second) >= 0,
  )
  const at = (column: number, row: number) => cellAt(column, row, { edge: EDGE, cell })
  const cells = points.flatMap((_, row) =>
    points.slice(0, row).map((__, column) => emptyCell(at(column, row))),
  )
  const aspects = found.flatMap(({ first, second, aspect, orb, motion }) => {
    const places = [placeIn(points, first), placeIn(points, second)]
    const told = `${orbInDegrees(orb, isExact)}${motion === null ? '' : MOTIONS[motion]}`
    const box = at(Math.min(...places), Math.max(...places))
    return aspectCell(box, { aspect, told, part: `${first} ${aspect} ${second}` })
  })
  return {
    width: WIDTH,
    height: WIDTH,
    title: `Aspects in the birth chart of ${name}`,
    description: `${found.map(({ first, second, aspect, orb }) => `${gridName(first)} ${aspect} ${gridName(second)}, ${orb.toFixed(1)}° from exact`).join('; ') || 'No aspects'}.`,
    shapes: [
      ...cells,
      ...points.flatMap((point, place) => pointCell(point, at(place, place), 'ink', point)),
      ...aspects,
      ...legend(new Set(found.map(({ aspect }) => aspect))),
    ],
  }
}

const MOTIONS = { applying: 'a', separating: 's', still: '' } as const

/** What the signs mean, in the empty half. */
function legend(met: ReadonlySet<AspectName>): Shape[] {
  const names = ASPECT_NAMES.filter((name) => met.has(name))
  return names.flatMap((aspect, place): Shape[] => {
    const y = EDGE + 24 + place * 36
    const x = WIDTH - EDGE - 16
    return [
      aspectSign(aspect, { x, y }, { size: 28 }),
      words(aspect, { x: x - 30, y }, { size: TYPE.text, fill: 'quiet', align: 'end' }),
    ]
  })
}
