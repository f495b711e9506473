import type { Block, Composing } from './blocks.ts'
import { drawBlock, type Drawing } from './draw-block.ts'
import { drawLine } from './draw-line.ts'
import type { Page } from './lay-pages.ts'
import { GREY } from './page-design.ts'
import { pageNumber, runningHeader, type FurnitureLine } from './running-header.ts'
import { Structure } from './structure.ts'
import type { UnseenFont } from './unseen-font.ts'

/** From the top of a page of A5, and from its foot. */
const HEADER_BASELINE = 46
const FOOTER_BASELINE = 34

export interface PageDrawing {
  readonly pages: readonly Page[]
  readonly composing: Composing
  readonly unseen: UnseenFont
  /** What stands over each page, on the right. */
  titleOf(page: number): string
}

/**
 * Draws the pages and tags what is on them, so that a screen reader finds titles, headings,
 * tables and paragraphs, each whole even where it runs over a page, and skips headers and numbers.
 * Stops at least once a page.
 */
export function* drawPages(pdf: PDFKit.PDFDocument, told: PageDrawing): Generator<void> {
  const { pages, composing, unseen } = told
  const { design } = composing
  const structure = new Structure(pdf)
  const drawing: Drawing = { pdf, composing, unseen, structure, pageOf: pagesByAnchor(pages) }
  const headers = new Map<string, FurnitureLine[]>()
  for (const [index, page] of pages.entries()) {
    pdf.addPage()
    if (page[0]?.block.startsPage === undefined) {
      const title = told.titleOf(index)
      const header = headers.get(title) ?? runningHeader(title, composing)
      headers.set(title, header)
      drawFurniture(drawing, header, HEADER_BASELINE * design.scale)
    }
    for (const placed of page) yield* drawBlock(drawing, placed)
    // A cover needs no number.
    if (index > 0) {
      const baseline = design.height - FOOTER_BASELINE * design.scale
      drawFurniture(drawing, [pageNumber(index + 1, composing)], baseline)
    }
    yield
  }
  structure.end()
}

/** The page, from 1, that each anchor is on. */
function pagesByAnchor(pages: readonly Page[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const seen = new Set<Block>()
  for (const [index, page] of pages.entries()) {
    for (const { block } of page) {
      if (block.anchor !== undefined && !seen.has(block)) found.set(block.anchor, index + 1)
      seen.add(block)
    }
  }
  return found
}

function drawFurniture(
  { pdf, composing, unseen }: Drawing,
  lines: readonly FurnitureLine[],
  baseline: number,
): void {
  const { side } = composing.design.margin
  pdf.markContent('Artifact', { type: 'Pagination' })
  pdf.fillColor(GREY)
  for (const { line, x } of lines) drawLine(pdf, line, { x: side + x, baseline }, unseen)
  pdf.endMarkedContent()
}
