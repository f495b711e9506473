import { round, type Point, type Words } from './drawing.ts'
import { inkOf, widthOf, type Face } from './glyphs.ts'
import { TYPE } from './palette.ts'
import type { Tone } from './palette.ts'

export interface WordStyle {
  readonly face?: Face
  readonly size?: number
  readonly fill?: Tone
  readonly part?: string
  readonly opacity?: number
}

/** The height of a capital or a figure against its em: what is centred when words are. */
const FIGURE_HEIGHT = 0.65

/** Words that begin, have their middle or end at a point; its height is the middle of their capitals. */
export function words(
  text: string,
  { x, y }: Point,
  style: WordStyle & { readonly align?: 'start' | 'middle' | 'end' } = {},
): Words {
  const { face = 'text', size = TYPE.text, fill = 'ink', align = 'middle', part, opacity } = style
  const width = widthOf(text, { face, size })
  const left = x - { start: 0, middle: width / 2, end: width }[align]
  return {
    words: text,
    face,
    x: round(left),
    y: round(y + (size * FIGURE_HEIGHT) / 2),
    size,
    fill,
    ...(part !== undefined && { part }),
    ...(opacity !== undefined && { opacity }),
  }
}

/** A sign, the middle of its ink on a point. */
export function sign(text: string, { x, y }: Point, style: WordStyle = {}): Words {
  const plain = words(text, { x, y }, { face: 'symbol', size: TYPE.figure, ...style })
  const ink = inkOf(plain)
  return {
    ...plain,
    x: round(plain.x + x - (ink.left + ink.right) / 2),
    y: round(plain.y + y - (ink.top + ink.bottom) / 2),
  }
}

/** The same words no wider than `most`: smaller by a third at the utmost, then cut short with an ellipsis. */
export function fitted(made: Words, most: number, align: 'start' | 'middle' | 'end'): Words {
  const width = widthOf(made.words, made)
  if (width <= most) return made
  const size = Math.max(made.size * LEAST_OF_SIZE, (made.size * most) / width)
  let text = made.words
  while (text.length > 1 && widthOf(text, { face: made.face, size }) > most) {
    text = `${[...text.replace(/…$/, '')].slice(0, -1).join('').trimEnd()}…`
  }
  const at = { start: 0, middle: width / 2, end: width }[align]
  const middle = made.y - (made.size * FIGURE_HEIGHT) / 2
  return words(text, { x: made.x + at, y: middle }, { ...made, size, align })
}

const LEAST_OF_SIZE = 0.67
