import type { Drawing } from '../../charts/drawing.ts'
import type { Block } from '../blocks.ts'
import { bottomOf, GOLD, type PageDesign } from '../page-design.ts'

/** A star between two hairlines. */
export function ornament({ scale }: PageDesign, more: Partial<Block> = {}): Block {
  return {
    kind: 'ornament',
    tag: 'P',
    text: '',
    lines: [{ pieces: [], width: 0 }],
    leading: 34 * scale,
    spaceBefore: 12 * scale,
    color: GOLD,
    left: 0,
    keepsNext: true,
    ...more,
  }
}

/** Less than this of the size it is made for, and a chart is shown once more on a page of its own. */
const LEGIBLE = 0.85
/** How far such a page goes over the others' margins, above and below. */
const OVERHANG = 26

/** A chart that a cover had to show small, as large as a page holds it; none where it did not. */
export function largerFigure(drawing: Drawing, shown: Block, design: PageDesign): Block[] {
  const full = (design.chart * drawing.height) / drawing.width
  if (shown.leading >= full * LEGIBLE) return []
  const overhang = OVERHANG * design.scale
  const room = bottomOf(design) - design.margin.top + 2 * overhang
  const more = { startsPage: -overhang, keepsNext: false, isRepeated: true } as const
  return [figureBlock(drawing, room, design, more)]
}

/** A chart as wide as charts are, or as high as there is room. */
export function figureBlock(
  drawing: Drawing,
  room: number,
  design: PageDesign,
  more: Partial<Block> = {},
): Block {
  const height = Math.min(room, (design.chart * drawing.height) / drawing.width)
  return {
    ...ornament(design),
    kind: 'figure',
    text: drawing.title,
    leading: height,
    keepsNext: true,
    drawing,
    ...more,
  }
}
