import { ASPECT_NAMES } from '#astrology/western/aspects/aspects.ts'
import type { WesternChart } from '#astrology/western/cast-western.ts'
import { reachesOfWindows } from '#astrology/western/couple/contact-reaches.ts'
import { between } from '#astrology/western/couple/contacts.ts'
import type { Drawing, Shape } from '../drawing.ts'
import { peopleLegend } from '../legend.ts'
import { drawnName, type DrawnName } from '../names.ts'
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
const EDGE = 20

interface Named extends DrawnName {
  readonly chart: WesternChart
}

/** Every aspect from a point of the first, across, to one of the second, down, that stands wherever in their windows the two were born. */
export function synastryGrid(first: Named, second: Named): Drawing {
  const [across, down] = [gridPoints(first.chart), gridPoints(second.chart)]
  const cell = (WIDTH - 2 * EDGE) / (across.length + 1)
  const at = (column: number, row: number) => cellAt(column, row, { edge: EDGE, cell })
  const isExact = first.chart.window.length === 1 && second.chart.window.length === 1
  const found = reachesOfWindows(between(first.chart, second.chart), [
    first.chart.window,
    second.chart.window,
  ]).filter(
    ({ isSure, first: one, second: other }) =>
      isSure && placeIn(across, one) >= 0 && placeIn(down, other) >= 0,
  )
  const bottom = EDGE + (down.length + 1) * cell
  const names = [drawnName(first, 'first'), drawnName(second, 'second')] as const
  return {
    width: WIDTH,
    height: Math.ceil(bottom + 122),
    title: `Aspects between ${first.name} and ${second.name}`,
    description: `${found.map(({ first: one, second: other, aspect, orb }) => `${first.name}’s ${gridName(one)} ${aspect} ${second.name}’s ${gridName(other)}, ${orb.toFixed(1)}° from exact`).join('; ') || 'No aspects'}.`,
    shapes: [
      ...down.flatMap((_, row) => across.map((__, column) => emptyCell(at(column + 1, row + 1)))),
      ...across.flatMap((point, place) =>
        pointCell(point, at(place + 1, 0), 'first', `first ${point}`),
      ),
      ...down.flatMap((point, place) =>
        pointCell(point, at(0, place + 1), 'second', `second ${point}`),
      ),
      ...found.flatMap(({ first: one, second: other, aspect, orb }) =>
        aspectCell(at(placeIn(across, one) + 1, placeIn(down, other) + 1), {
          aspect,
          told: orbInDegrees(orb, isExact),
          part: `${one} ${aspect} ${other}`,
        }),
      ),
      ...legend(bottom + 30),
      ...peopleLegend(names, { width: WIDTH, y: bottom + 94, beside: ['across', 'down'] }),
    ],
  }
}

/** The signs by which most is told, in a row. */
function legend(y: number): Shape[] {
  const names = ASPECT_NAMES.slice(0, SHOWN)
  return names.flatMap((aspect, place): Shape[] => {
    const x = EDGE + 16 + place * 162
    return [
      aspectSign(aspect, { x, y }, { size: 28 }),
      words(aspect, { x: x + 22, y }, { size: TYPE.text - 2, fill: 'quiet', align: 'start' }),
    ]
  })
}

/** Those that are met most often. */
const SHOWN = 6
