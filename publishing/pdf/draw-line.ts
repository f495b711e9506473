import { opticalScaleOf, reorders } from './fonts/faces.ts'
import type { Line } from './typeset/compose-lines.ts'

/** Where a line stands on its page and how large: points from the top left, to the baseline. */
export interface LinePlace {
  readonly x: number
  readonly baseline: number
  readonly size: number
}

/** In thousandths of an em, as PDF counts within a text. */
interface GlyphPosition {
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
  readonly advanceWidth: number
}

/** What pdfkit 0.20 knows of the font in use. Not in its types, hence the pinned version. */
interface FontInUse {
  readonly id: string
  ref(): unknown
  encode(text: string): [glyphs: string[], positions: GlyphPosition[]]
}
interface TextInternals {
  readonly _font: FontInUse
  readonly page: { readonly fonts: Record<string, unknown> }
}

/**
 * Writes a line as one text object. pdfkit's own `text` opens a coordinate system around
 * every call, which triples the size and moves the replacement texts of shaped scripts.
 */
export function drawLine(
  pdf: PDFKit.PDFDocument,
  line: Line,
  { x, baseline, size }: LinePlace,
): void {
  if (line.pieces.length === 0) return
  pdf.addContent('BT')
  for (const piece of line.pieces) {
    const scaled = size * opticalScaleOf(piece.file)
    pdf.font(piece.file, scaled)
    const { _font: font, page } = pdf as unknown as TextInternals
    page.fonts[font.id] ??= font.ref()
    // pdfkit's pages count downwards, so the letters are turned back upright.
    pdf.addContent(
      `/${font.id} ${number(scaled)} Tf 1 0 0 -1 ${number(x + piece.x)} ${number(baseline)} Tm`,
    )
    const glyphs = glyphsOf(font, piece.text, scaled)
    const isPlain = piece.said === piece.text && !reorders(piece.file)
    pdf.addContent(isPlain ? glyphs : withItsText(piece.said, glyphs))
  }
  pdf.addContent('ET')
}

/** The operators that show a piece: runs of glyphs on one height, with kerning between them. */
function glyphsOf(font: FontInUse, text: string, size: number): string {
  const [glyphs, positions] = font.encode(text)
  const operators: string[] = []
  let shown = ''
  let rise = 0
  for (const [i, glyph] of glyphs.entries()) {
    const position = positions[i]
    if (position === undefined) continue
    if (position.yOffset !== rise) {
      operators.push(`[${shown}] TJ ${number((position.yOffset * size) / 1000)} Ts`)
      shown = ''
      rise = position.yOffset
    }
    const { xOffset, xAdvance, advanceWidth } = position
    shown += `${move(xOffset)}<${glyph}>${move(xAdvance - advanceWidth - xOffset)}`
  }
  operators.push(`[${shown}] TJ${rise === 0 ? '' : ' 0 Ts'}`)
  return operators.join(' ').replaceAll('><', '')
}

/** In a PDF a positive number moves back. */
function move(thousandths: number): string {
  return Math.abs(thousandths) < 0.01 ? '' : `${number(-thousandths)}`
}

/** Glyphs that do not tell their characters have the text beside them, for whoever copies or hears it. */
function withItsText(text: string, glyphs: string): string {
  const units = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  )
  return `/Span <</ActualText <feff${units.join('')}>>> BDC ${glyphs} EMC`
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
