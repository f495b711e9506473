import { FACT } from './block-styles.ts'
import { lineOf, type Block, type Composing } from './blocks.ts'
import { drawFigure, repeatFigure } from './draw-figure.ts'
import { drawLine } from './draw-line.ts'
import { drawOrnament } from './draw-ornament.ts'
import type { PlacedLines } from './lay-pages.ts'
import { GOLD, GREY } from './page-design.ts'
import type { Structure } from './structure.ts'
import type { UnseenFont } from './unseen-font.ts'

/** Where in its leading a line's baseline lies. */
const BASELINE = 0.74

/** What blocks are drawn with. */
export interface Drawing {
  readonly pdf: PDFKit.PDFDocument
  readonly composing: Composing
  readonly unseen: UnseenFont
  readonly structure: Structure
  /** The page, from 1, of each anchor. */
  readonly pageOf: ReadonlyMap<string, number>
}

/** Draws the lines of a block that stand on a page, with what hangs on them: tags, anchors, links. */
export function* drawBlock(drawing: Drawing, placed: PlacedLines): Generator<void> {
  const { block, lines, top } = placed
  const { pdf, structure, composing } = drawing
  const { design } = composing
  if (lines[0] === block.lines[0]) mark(pdf, block, top)
  switch (block.kind) {
    case 'ornament':
      drawOrnament(pdf, { x: design.width / 2, y: top + block.leading / 2, scale: design.scale })
      return
    case 'figure': {
      if (block.drawing === undefined) return
      const place = {
        left: (design.width - design.chart) / 2,
        top,
        width: design.chart,
        height: block.leading,
      }
      if (block.isRepeated) yield* repeatFigure(pdf, block.drawing, place)
      else structure.add(yield* drawFigure(pdf, block.drawing, place))
      return
    }
    case 'row':
      drawRow(drawing, placed)
      return
    case 'text':
      drawText(drawing, placed)
  }
}

function drawText(drawing: Drawing, { block, lines, top }: PlacedLines): void {
  const { pdf, structure, composing, unseen } = drawing
  const x = composing.design.margin.side + block.left
  const baselineOf = (index: number) => top + (index + BASELINE) * block.leading
  const element = structure.elementOf(block)
  const link = block.leadsTo === undefined ? null : pdf.struct('Link')
  if (link !== null) element.add(link)
  const tag = link === null ? block.tag : 'Link'
  ;(link ?? element).add(pdf.markStructureContent(tag))
  pdf.fillColor(block.color)
  if (block.lead !== undefined && lines[0] === block.lines[0]) drawLead(drawing, block.lead, top)
  const keys = lines.flatMap((line, i) =>
    drawLine(pdf, line, { x, baseline: baselineOf(i) }, unseen),
  )
  if (block.leadsTo !== undefined) drawPageOf(drawing, block, baselineOf(lines.length - 1))
  pdf.endMarkedContent()
  if (link !== null && block.leadsTo !== undefined) {
    const area = { width: composing.design.measure, height: lines.length * block.leading }
    const told = { structParent: link, Contents: new String(block.text) } as object
    pdf.goTo(composing.design.margin.side, top, area.width, area.height, block.leadsTo, told)
    link.end()
  }
  if (keys.length === 0) return
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.fillColor(GOLD).addContent(keys.join('\n'))
  pdf.endMarkedContent()
}

/** A fact's number, its end a little before the fact. */
function drawLead(
  { pdf, composing: { design }, unseen }: Drawing,
  lead: NonNullable<Block['lead']>,
  top: number,
): void {
  const right = design.margin.side + (FACT.left - LEAD_GAP) * design.scale
  const baseline = top + BASELINE * FACT.leading * design.scale
  drawLine(pdf, lead, { x: right - lead.width, baseline }, unseen)
}

const LEAD_GAP = 7

/** The page a line of the contents leads to, at its end. */
function drawPageOf({ pdf, composing, unseen, pageOf }: Drawing, block: Block, baseline: number) {
  const { design } = composing
  const page = pageOf.get(block.leadsTo ?? '')
  if (page === undefined) return
  const size = (block.leading / design.scale) * NUMBER_SIZE
  const line = lineOf(`${NO_BREAK_SPACE}${page}`, { face: 'eb-garamond', size }, composing)
  const x = design.margin.side + design.measure - line.width
  drawLine(pdf, line, { x, baseline }, unseen)
}

/** Parts the number from the title for whoever reads the two in one. */
const NO_BREAK_SPACE = '\u00A0'
/** Of the distance between lines. */
const NUMBER_SIZE = 0.72

function drawRow(drawing: Drawing, { block, top }: PlacedLines): void {
  const { pdf, structure, composing, unseen } = drawing
  const { design } = composing
  const row = structure.elementOf(block)
  const baseline = top + BASELINE * block.leading
  for (const { tag, line, x } of block.cells ?? []) {
    const cell = pdf.struct(tag, (tag === 'TH' ? { scope: 'Column' } : {}) as object)
    row.add(cell)
    cell.add(pdf.markStructureContent(tag))
    pdf.fillColor(block.color)
    drawLine(pdf, line, { x: design.margin.side + x, baseline }, unseen)
    pdf.endMarkedContent()
    cell.end()
  }
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf
    .lineWidth(0.3 * design.scale)
    .strokeColor(GREY, 0.5)
    .moveTo(design.margin.side, top + block.leading)
    .lineTo(design.margin.side + design.measure, top + block.leading)
    .stroke()
  pdf.endMarkedContent()
}

/** The last bookmark at the top, to put others under. */
const tops = new WeakMap<PDFKit.PDFDocument, PDFKit.PDFOutline>()

/** Where contents and bookmarks lead to. */
function mark(pdf: PDFKit.PDFDocument, { anchor, bookmark, text }: Block, top: number): void {
  const above = Math.max(0, top - ABOVE)
  // The types ask for one more member than pdfkit does.
  if (anchor !== undefined)
    pdf.addNamedDestination(anchor, 'XYZ', 0, above, null as unknown as number)
  if (bookmark === undefined) return
  const under = bookmark === 'chapter' ? (tops.get(pdf) ?? pdf.outline) : pdf.outline
  const item = under.addItem(text, { top: above } as object)
  if (bookmark === 'part') tops.set(pdf, item)
}

/** So much of the page is shown over what is led to, in points. */
const ABOVE = 12
