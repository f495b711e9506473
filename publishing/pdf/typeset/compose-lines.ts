import { breakLines, type LineSpan, type Setting } from './break-lines.ts'
import { visualOrder, type Direction } from './direction.ts'
import type { Box, Piece } from './text-boxes.ts'

/** A piece where it stands: `x` in points from the left edge of the measure. */
export interface PlacedPiece {
  readonly piece: Piece
  readonly x: number
}

/** One set line, its pieces from left to right. */
export interface Line {
  readonly pieces: readonly PlacedPiece[]
  readonly width: number
}

/** Boxes as lines: broken, put in visual order, and stretched or aligned as the setting asks. */
export function composeLines(
  boxes: readonly Box[],
  setting: Setting,
  direction: Direction,
): Line[] {
  const spans = breakLines(boxes, setting)
  return spans.map((span, index) =>
    composeLine(boxes, span, {
      ...setting,
      indent: index === 0 ? setting.indent : 0,
      align: setting.align === 'justify' && index === spans.length - 1 ? 'start' : setting.align,
      direction,
    }),
  )
}

function composeLine(
  boxes: readonly Box[],
  { from, to }: LineSpan,
  setting: Setting & { direction: Direction },
): Line {
  const inOrder = boxes
    .slice(from, to)
    .flatMap(({ pieces, space }, i, { length }) => [
      ...pieces.map((piece) => ({ piece, level: piece.level, isSpace: false })),
      ...(space !== null && i < length - 1
        ? [{ piece: space, level: space.level, isSpace: true }]
        : []),
    ])
  const natural = sum(inOrder.map(({ piece }) => piece.width))
  const spaces = sum(inOrder.map(({ piece, isSpace }) => (isSpace ? piece.width : 0)))
  const room = setting.measure - setting.indent - natural
  const stretch = stretchOf(room, spaces, setting.align)

  let x = startOf(room - spaces * (stretch - 1), setting)
  const pieces: PlacedPiece[] = []
  for (const { piece, isSpace } of visualOrder(inOrder)) {
    // A space that runs leftwards is left as a gap: a glyph of the text face there would
    // part the words for programs that turn a run of one font round when they read it.
    if (!isSpace || piece.level % 2 === 0) pieces.push({ piece, x })
    x += piece.width * (isSpace ? stretch : 1)
  }
  const trailing = to < boxes.length ? boxes[to - 1]?.space : null
  if (trailing) {
    // It is not seen, but who reads the paragraph from its tags needs it between the words.
    const start = setting.direction === 'rtl' ? (pieces[0]?.x ?? 0) - trailing.width : x
    pieces.push({ piece: trailing, x: start })
  }
  return { pieces, width: natural + spaces * (stretch - 1) }
}

/** How many times its own width a space becomes. */
function stretchOf(room: number, spaces: number, align: Setting['align']): number {
  if (spaces === 0) return 1
  const exact = 1 + room / spaces
  return align === 'justify' ? exact : Math.min(1, exact)
}

function startOf(room: number, setting: Setting & { direction: Direction }): number {
  if (setting.align === 'center') return room / 2
  return setting.direction === 'rtl' ? room : setting.indent
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
