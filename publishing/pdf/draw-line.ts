import type * as fontkit from 'fontkit'
import { outlineOperators } from './draw-outlines.ts'
import { GlyphList, type FontInUse } from './glyph-list.ts'
import { toldText } from './told-text.ts'
import type { Line } from './typeset/compose-lines.ts'
import { runsLeftwards, type Piece } from './typeset/text-boxes.ts'
import type { UnseenFont } from './unseen-font.ts'

/** Where a line stands on its page: points from the top left, to the baseline. */
export interface LinePlace {
  readonly x: number
  readonly baseline: number
}

interface TextInternals {
  readonly _font: FontInUse & { readonly font: fontkit.Font; ref(): unknown }
  readonly page: { readonly fonts: Record<string, unknown> }
}

/**
 * Writes a line: what follows one another in one font is one list of glyphs with the gaps between
 * them. pdfkit's own `text` opens a coordinate system around every word, and shapes it once more.
 *
 * Letters that do not tell themselves, because they stand in another order than the text, share a
 * glyph or run leftwards, are outlines, and are told by unseen letters over them: the text beside
 * them that PDF has for this is ignored by most readers, and turned round by others.
 *
 * Answers with operators for the keys in it, to be drawn where nobody reads them out.
 */
export function drawLine(
  pdf: PDFKit.PDFDocument,
  line: Line,
  { x, baseline }: LinePlace,
  unseen: UnseenFont,
): string[] {
  const keys: string[] = []
  let open: { readonly list: GlyphList; readonly piece: Piece } | null = null
  const close = () => {
    if (open !== null) pdf.addContent(open.list.operators())
    open = null
  }
  for (const [index, { piece, x: from }] of line.pieces.entries()) {
    const { text, run, size, rise, width } = piece
    const { font, fonts } = inUse(pdf, piece)
    const place = { x: x + from, y: baseline - rise, size, width }
    if (rise > 0) {
      fonts[unseen.id] ??= unseen.reference
      keys.push(
        outlineOperators(pdf, font.font, run.glyphs, place),
        unseen.operators(BRIDGE, place),
      )
    } else if (isToldBy(font, piece)) {
      fonts[font.id] ??= font.ref()
      if (!run.isInRow) close()
      if (open === null || !goesOn(open.piece, piece)) {
        close()
        open = { list: new GlyphList(font, place), piece }
      }
      open.list.add(run.glyphs, place.x)
      if (run.isInRow) continue
      pdf.addContent(beside(text, open.list.operators()))
      open = null
    } else {
      close()
      fonts[unseen.id] ??= unseen.reference
      pdf.addContent(outlineOperators(pdf, font.font, run.glyphs, place))
      const told = unseen.operators(toldText(line.pieces, index), place)
      pdf.addContent(ALWAYS_BESIDE.test(text) ? beside(text, told) : told)
    }
  }
  close()
  return keys
}

/**
 * Told under a key: a word joiner, which nobody sees. Where nothing stands, programs that read a page
 * by its gaps would take a line with a wide key in it for two columns.
 */
const BRIDGE = '\u2060'

function inUse(pdf: PDFKit.PDFDocument, { file, size }: Piece) {
  pdf.font(file, size)
  const { _font: font, page } = pdf as unknown as TextInternals
  return { font, fonts: page.fonts }
}

function goesOn(before: Piece, piece: Piece): boolean {
  return before.file === piece.file && before.size === piece.size
}

/** Whether the file's table of characters tells this piece; a glyph stands for one text in all of it. */
function isToldBy({ unicode, subset }: FontInUse, piece: Piece): boolean {
  return (
    piece.run.isTold &&
    !runsLeftwards(piece) &&
    piece.run.glyphs.every(({ id, said }) => {
      const known = unicode[subset.includeGlyph(id)]
      return known === undefined || String.fromCodePoint(...known) === said
    })
  )
}

/** Poppler does not know that N’Ko runs leftwards. */
const ALWAYS_BESIDE = /\p{Script=Nko}/u

/** Drawn with its text beside it, for readers that would part a letter from its marks. */
function beside(text: string, operators: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
  const hex = units.map((unit) => unit.toString(16).padStart(4, '0')).join('')
  return `/Span << /ActualText <feff${hex}> >> BDC ${operators} EMC`
}
