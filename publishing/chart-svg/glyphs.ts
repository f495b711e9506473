import type { Point, Shape } from './drawing.ts'
import OUTLINES from './glyphs.data.json' with { type: 'json' }

/** The characters that charts are labelled with. Their outlines come from Noto Sans Symbols and EB Garamond. */
export type Glyph = keyof typeof OUTLINES

const UNITS_PER_EM = 1000

/** One sign or planet, the middle of its ink on a point. */
export function symbol(glyph: Glyph, { x, y }: Point, style: GlyphStyle): Shape {
  const { path, box } = OUTLINES[glyph]
  const [left = 0, top = 0, right = 0, bottom = 0] = box
  const scale = style.size / UNITS_PER_EM
  const place = { x: x - ((left + right) / 2) * scale, y: y - ((top + bottom) / 2) * scale, scale }
  return { path, fill: style.fill, place: rounded(place) }
}

export interface GlyphStyle {
  /** The height of an em, in the drawing's units. */
  readonly size: number
  readonly fill: string
}

/** The height of a figure, against its em: what is centred when a label is. */
const FIGURE_HEIGHT = 0.65

/** A few figures or letters in a row, centred on a point. */
export function label(glyphs: readonly Glyph[], { x, y }: Point, style: GlyphStyle): Shape[] {
  const scale = style.size / UNITS_PER_EM
  const width = glyphs.reduce((sum, glyph) => sum + OUTLINES[glyph].advance, 0) * scale
  let left = x - width / 2
  return glyphs.map((glyph) => {
    const { path, advance } = OUTLINES[glyph]
    const place = rounded({ x: left, y: y + (style.size * FIGURE_HEIGHT) / 2, scale })
    left += advance * scale
    return { path, fill: style.fill, place }
  })
}

/** The figures of a whole number. */
export function figures(number: number): Glyph[] {
  return Array.from(String(number), (figure) => figure as Glyph)
}

function rounded({ x, y, scale }: Required<Shape>['place']): Required<Shape>['place'] {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100, scale }
}
