import type { AspectName } from '#astrology/western/aspects/aspects.ts'
import { PLANETS, type Point } from '#astrology/western/zodiac/points.ts'
import type { Point as Place, Shape } from '../drawing.ts'
import { TYPE, WEIGHT, type Tone } from '../palette.ts'
import { boxPath, type Box } from '../paths.ts'
import { sign, words } from '../words.ts'
import { ASPECT_SIGNS, ASPECT_TONES } from './aspect-lines.ts'
import { POINT_SIGNS, WHEEL_NAMES } from './wheel-points.ts'

/** What grids of aspects have rows and columns of. */
const GRID = [...PLANETS, 'trueNode', 'chiron', 'meanLilith', 'ascendant', 'midheaven'] as const
export type GridPoint = (typeof GRID)[number]

/** Without a birth time, all but the angles. */
export function gridPoints({ angles }: { readonly angles: object | null }): readonly GridPoint[] {
  return GRID.filter((point) => angles !== null || (point !== 'ascendant' && point !== 'midheaven'))
}

export function placeIn(points: readonly GridPoint[], point: Point): number {
  return (points as readonly Point[]).indexOf(point)
}

export function gridName(point: Point): string {
  return WHEEL_NAMES[point as GridPoint]
}

/** A square of a grid, counted from its left and its top. */
export function cellAt(
  column: number,
  row: number,
  { edge, cell }: { readonly edge: number; readonly cell: number },
): Box {
  return {
    left: edge + column * cell,
    top: edge + row * cell,
    right: edge + (column + 1) * cell,
    bottom: edge + (row + 1) * cell,
  }
}

export function emptyCell(box: Box): Shape {
  return { path: boxPath(box), stroke: 'rule', width: WEIGHT.fine }
}

/** The head of a row or a column. */
export function pointCell(point: GridPoint, box: Box, fill: Tone, part: string): Shape[] {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
  const letter = POINT_SIGNS[point]
  return [
    { path: boxPath(box), fill: 'wash', stroke: 'gold', width: WEIGHT.fine },
    letter.length > 1
      ? words(letter, middle, { face: 'strong', size: TYPE.text, fill, part })
      : sign(letter, middle, { size: 36, fill, part }),
  ]
}

/** An aspect's sign, and under it how far it is from exact. */
export function aspectCell(
  box: Box,
  { aspect, told, part }: { aspect: AspectName; told: string; part: string },
): Shape[] {
  const x = (box.left + box.right) / 2
  const height = box.bottom - box.top
  return [
    aspectSign(aspect, { x, y: box.top + height * 0.33 }, { size: 30, part }),
    words(told, { x, y: box.top + height * 0.75 }, { size: 18, fill: 'quiet' }),
  ]
}

export function aspectSign(
  aspect: AspectName,
  at: Place,
  { size, part }: { size: number; part?: string },
): Shape {
  const letter = ASPECT_SIGNS[aspect]
  const style = { fill: ASPECT_TONES[aspect], ...(part !== undefined && { part }) }
  return letter.includes('Q')
    ? words(letter, at, { face: 'strong', size: size * 0.8, ...style })
    : sign(letter, at, { size, ...style })
}

/** `2°07`; `~2°` where the births do not leave it as sure. */
export function orbInDegrees(orb: number, isExact: boolean): string {
  const minutes = Math.floor(orb * 60 + 1e-7)
  const degrees = `${Math.floor(minutes / 60)}°`
  return isExact ? `${degrees}${`${minutes % 60}`.padStart(2, '0')}` : `~${degrees}`
}
