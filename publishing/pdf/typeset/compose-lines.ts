import { breakLines, type LineSpan, type Setting } from './break-lines.ts'
import type { Box, Piece } from './text-items.ts'

/** A piece where it stands: `x` in points from the left edge of the measure. */
export interface PlacedPiece {
  readonly text: string
  readonly file: string
  readonly level: number
  readonly x: number
}

/** One set line, its pieces from left to right. */
export interface Line {
  readonly pieces: readonly PlacedPiece[]
  readonly width: number
}

/** Spaces wider than this many times their own width open rivers; such a line stays ragged. */
const WIDEST_SPACE = 3

/** Boxes as lines: broken, put in visual order, and stretched or aligned as the setting asks. */
export function composeLines(
  boxes: readonly Box[],
  setting: Setting,
  direction: 'ltr' | 'rtl',
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
  setting: Setting & { direction: 'ltr' | 'rtl' },
): Line {
  const inOrder = boxes
    .slice(from, to)
    .flatMap(({ pieces, space }, i, { length }) => [
      ...pieces.map((piece) => ({ piece, isSpace: false })),
      ...(space !== null && i < length - 1 ? [{ piece: space, isSpace: true }] : []),
    ])
  const natural = sum(inOrder.map(({ piece }) => piece.width))
  const spaces = sum(inOrder.filter((one) => one.isSpace).map(({ piece }) => piece.width))
  const room = setting.measure - setting.indent - natural
  const stretch = stretchOf(room, spaces, setting.align)

  let x = startOf(room - spaces * (stretch - 1), setting)
  const pieces: PlacedPiece[] = []
  for (const { piece, isSpace } of visualOrder(inOrder)) {
    pieces.push({ text: piece.text, file: piece.file, level: piece.level, x })
    x += piece.width * (isSpace ? stretch : 1)
  }
  return { pieces, width: natural + spaces * (stretch - 1) }
}

/** How many times its own width a space becomes. */
function stretchOf(room: number, spaces: number, align: Setting['align']): number {
  if (spaces === 0) return 1
  const exact = 1 + room / spaces
  if (align !== 'justify') return Math.min(1, exact)
  return exact > WIDEST_SPACE ? 1 : exact
}

function startOf(room: number, setting: Setting & { direction: 'ltr' | 'rtl' }): number {
  if (setting.align === 'center') return room / 2
  return setting.direction === 'rtl' ? room : setting.indent
}

/** Rule L2 of the Unicode bidirectional algorithm: from the highest level down, reverse each run. */
function visualOrder<T extends { readonly piece: Piece }>(logical: readonly T[]): T[] {
  const order = [...logical]
  const highest = Math.max(0, ...order.map(({ piece }) => piece.level))
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from
      while ((order[to]?.piece.level ?? -1) >= level) to++
      order.splice(from, to - from, ...order.slice(from, to).toReversed())
      from = Math.max(from, to)
    }
  }
  return order
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
