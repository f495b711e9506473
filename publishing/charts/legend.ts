import type { Point, Shape } from './drawing.ts'
import { TYPE } from './palette.ts'
import { circlePath, polyPath } from './paths.ts'
import { fitted, words } from './words.ts'

/** The mark of each of two people beside their colour: a disc, and a lozenge. */
export function personMark(whose: 'first' | 'second', { x, y }: Point, radius: number): Shape {
  const path =
    whose === 'first'
      ? circlePath({ x, y }, radius)
      : polyPath([
          { x, y: y - radius * 1.25 },
          { x: x + radius * 1.25, y },
          { x, y: y + radius * 1.25 },
          { x: x - radius * 1.25, y },
        ])
  return { path, fill: whose, part: `${whose} mark` }
}

/** Who is who: the first from the left edge, the second to the right one. */
export function peopleLegend(
  names: readonly [string, string],
  { width, y, beside = ['', ''] }: { width: number; y: number; beside?: readonly [string, string] },
): Shape[] {
  const most = width / 2 - 70
  const [first, second] = names.map((name, place) =>
    beside[place] === '' ? name : `${name}, ${beside[place]}`,
  ) as [string, string]
  const style = { face: 'strong', size: TYPE.label } as const
  return [
    personMark('first', { x: 34, y }, 9),
    fitted(words(first, { x: 56, y }, { ...style, fill: 'first', align: 'start' }), most, 'start'),
    personMark('second', { x: width - 34, y }, 9),
    fitted(
      words(second, { x: width - 56, y }, { ...style, fill: 'second', align: 'end' }),
      most,
      'end',
    ),
  ]
}
