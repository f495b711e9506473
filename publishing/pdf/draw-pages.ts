import type { Drawing } from '../charts/drawing.ts'
import type { Block } from './blocks.ts'
import { drawFigure } from './draw-figure.ts'
import { drawLine, type Speak } from './draw-line.ts'
import type { Page } from './lay-pages.ts'
import { FURNITURE_SIZE, GOLD, GREY, MARGIN, MEASURE, PAGE } from './page-design.ts'
import type { FurnitureLine } from './running-header.ts'
import type { Line } from './typeset/compose-lines.ts'

type Pdf = PDFKit.PDFDocument
type Structure = PDFKit.PDFStructureElement

/** Where in its leading a line's baseline lies. */
const BASELINE = 0.74
const HEADER_BASELINE = 46
const FOOTER_BASELINE = PAGE.height - 34

const TAGS: Readonly<Record<Exclude<Block['kind'], 'ornament' | 'figure'>, string>> = {
  title: 'H1',
  names: 'P',
  subtitle: 'P',
  heading: 'H2',
  paragraph: 'P',
}

/** The lines around the text, for each page. */
export interface Furniture {
  header(page: number): readonly FurnitureLine[]
  footer(page: number): readonly FurnitureLine[]
}

/**
 * Draws the pages and tags what is on them, so that a screen reader finds title, headings
 * and paragraphs, each whole even where it runs over a page, and skips headers and numbers.
 */
export function drawPages(pdf: Pdf, pages: readonly Page[], furniture: Furniture): void {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const elements = new Map<Block, Structure>()

  for (const [index, page] of pages.entries()) {
    pdf.addPage()
    drawFurniture(pdf, furniture.header(index), HEADER_BASELINE)
    for (const { block, lines, top } of page) {
      if (block.kind === 'ornament') {
        drawOrnament(pdf, top + block.leading / 2)
        continue
      }
      if (block.kind === 'figure') {
        if (block.drawing !== undefined) root.add(drawFigureAt(pdf, block.drawing, top))
        continue
      }
      if (block.kind === 'heading') pdf.outline.addItem(block.text, { top } as object)
      const element = elements.get(block) ?? pdf.struct(TAGS[block.kind])
      if (!elements.has(block)) root.add(element)
      elements.set(block, element)
      element.add(pdf.markStructureContent(TAGS[block.kind]))
      drawLines(pdf, lines, { block, top, speak: speakIn(pdf, element, TAGS[block.kind]) })
      pdf.endMarkedContent()
    }
    drawFurniture(pdf, furniture.footer(index), FOOTER_BASELINE)
  }
  for (const element of elements.values()) element.end()
  root.end()
}

function drawFigureAt(pdf: Pdf, drawing: Drawing, top: number): Structure {
  const figure = drawFigure(pdf, drawing, { left: MARGIN.side, top, side: MEASURE })
  figure.end()
  return figure
}

function drawLines(
  pdf: Pdf,
  lines: readonly Line[],
  { block, top, speak }: { block: Block; top: number; speak: Speak },
) {
  pdf.fillColor(block.color)
  for (const [index, line] of lines.entries()) {
    const baseline = top + (index + BASELINE) * block.leading
    drawLine(pdf, line, { x: MARGIN.side, baseline, size: block.size }, speak)
  }
}

/** The spoken text is a part of its paragraph, not a part inside a part: poppler would stop at its end. */
function speakIn(pdf: Pdf, element: Structure, tag: string): Speak {
  return (text, draw) => {
    pdf.endMarkedContent()
    element.add(pdf.markStructureContent('Span', { actual: text }))
    draw()
    pdf.endMarkedContent()
    element.add(pdf.markStructureContent(tag))
  }
}

function drawFurniture(pdf: Pdf, lines: readonly FurnitureLine[], baseline: number): void {
  if (lines.length === 0) return
  pdf.markContent('Artifact', { type: 'Pagination' })
  pdf.fillColor(GREY)
  for (const { line, x } of lines) {
    drawLine(pdf, line, { x: MARGIN.side + x, baseline, size: FURNITURE_SIZE }, (text, draw) => {
      pdf.markContent('Span', { actual: text })
      draw()
      pdf.endMarkedContent()
    })
  }
  pdf.endMarkedContent()
}

function drawOrnament(pdf: Pdf, y: number): void {
  const middle = PAGE.width / 2
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.lineWidth(0.5).strokeColor(GOLD).fillColor(GOLD)
  for (const side of [-1, 1]) {
    pdf
      .moveTo(middle + side * 12, y)
      .lineTo(middle + side * 52, y)
      .stroke()
  }
  pdf.path(starPath(middle, y, 5)).fill()
  pdf.endMarkedContent()
}

/** A star of four points, drawn with curves that bend towards its middle. */
function starPath(x: number, y: number, radius: number): string {
  const inner = radius * 0.12
  return [
    `M ${x} ${y - radius}`,
    `Q ${x + inner} ${y - inner} ${x + radius} ${y}`,
    `Q ${x + inner} ${y + inner} ${x} ${y + radius}`,
    `Q ${x - inner} ${y + inner} ${x - radius} ${y}`,
    `Q ${x - inner} ${y - inner} ${x} ${y - radius} Z`,
  ].join(' ')
}
