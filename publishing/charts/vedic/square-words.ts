import type { Point, Shape, Words } from '../drawing.ts'
import { TYPE, type Tone } from '../palette.ts'
import { words } from '../words.ts'
import { keyTo, type Sitter, type SquareContents } from './square-contents.ts'

/** Sizes of what stands in a house, the largest that fits. */
export const SIZES = [34, 32, 30, 28, 26, 24, 22, 20, 18, 16]

export function sitterWords({ id, text, isUnsure }: Sitter, at: Point, size: number): Words {
  return words(text, at, {
    size,
    face: isUnsure ? 'italic' : 'text',
    fill: toneOf({ id, isUnsure }),
    part: id,
  })
}

function toneOf({ id, isUnsure }: Pick<Sitter, 'id' | 'isUnsure'>): Tone {
  if (id === 'lagna') return 'hard'
  return isUnsure ? 'quiet' : 'ink'
}

/** Under the square: which chart it is, and from where its houses are counted. */
export function captionOf(
  { heading, countedFrom, signs }: SquareContents,
  { x, y }: Point,
): Shape[] {
  const [title, beside] = heading
  const from = { lagna: '', moon: ' · counted from the Moon', sun: ' · counted from the Sun' }[
    countedFrom
  ]
  return [
    words(`${title}`, { x: x - 8, y }, { face: 'strong', size: TYPE.label, align: 'end' }),
    words(
      `${beside}${beside.includes('from') ? '' : from}`,
      { x: x + 8, y },
      { face: 'italic', size: TYPE.text, fill: 'quiet', align: 'start' },
    ),
    words(keyTo(signs), { x, y: y + 36 }, { size: TYPE.small, fill: 'quiet' }),
  ]
}
