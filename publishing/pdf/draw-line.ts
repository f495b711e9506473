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

/** Puts a text beside what is drawn, for whoever copies or hears it. */
export type Speak = (text: string, draw: () => void) => void

/**
 * Writes a line as one text object. pdfkit's own `text` opens a coordinate system around every
 * call, which triples the size and moves the texts that stand beside their glyphs. Glyphs that
 * do not tell their characters are drawn through `speak`.
 */
export function drawLine(
  pdf: PDFKit.PDFDocument,
  line: Line,
  { x, baseline, size }: LinePlace,
  speak: Speak,
): void {
  if (line.pieces.length === 0) return
  pdf.addContent('BT')
  for (const piece of line.pieces) {
    const scaled = size * opticalScaleOf(piece.file)
    pdf.font(piece.file, scaled)
    const { _font: font, page } = pdf as unknown as TextInternals
    page.fonts[font.id] ??= font.ref()
    // pdfkit's pages count downwards, so the letters are turned back upright.
    const place = `1 0 0 -1 ${number(x + piece.x)} ${number(baseline)} Tm`
    const glyphs = `/${font.id} ${number(scaled)} Tf ${place} ${glyphsOf(font, piece.text, scaled)}`
    if (piece.said === piece.text && !reorders(piece.file)) pdf.addContent(glyphs)
    else {
      pdf.addContent('ET')
      speak(piece.said, () => pdf.addContent(`BT ${glyphs} ET`))
      pdf.addContent('BT')
    }
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

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
