import type { Drawing } from '../charts/drawing.ts'
import { flatShapes, type FlatShape } from '../charts/flat-shapes.ts'

/** Where a figure stands: points from the page's top left corner, and the side of the square it is fitted into. */
export interface FigurePlace {
  readonly left: number
  readonly top: number
  readonly side: number
}

/** Draws a picture as vectors in the colours of print, in the middle of its square, and tags it with its description. */
export function drawFigure(
  pdf: PDFKit.PDFDocument,
  drawing: Drawing,
  { left, top, side }: FigurePlace,
): PDFKit.PDFStructureElement {
  const figure = pdf.struct('Figure', {
    alt: `${drawing.title}. ${drawing.description}`,
    // Where it is, which PDF/UA asks for and pdfkit's types do not know.
    bbox: [left, top, left + side, top + side],
  } as object)
  figure.add(pdf.markStructureContent('Figure'))
  const scale = side / Math.max(drawing.width, drawing.height)
  pdf
    .save()
    .translate(left + (side - drawing.width * scale) / 2, top + (side - drawing.height * scale) / 2)
    .scale(scale)
  for (const shape of flatShapes(drawing, 'print')) drawShape(pdf, shape)
  pdf.restore()
  pdf.endMarkedContent()
  return figure
}

function drawShape(pdf: PDFKit.PDFDocument, shape: FlatShape): void {
  const { path, fill, stroke, width = 1, dash, opacity, place } = shape
  pdf.save()
  if (place !== undefined) pdf.translate(place.x, place.y).scale(place.scale)
  if (opacity !== undefined) pdf.opacity(opacity)
  if (dash !== undefined) pdf.dash(dash[0], { space: dash[1] })
  pdf.lineWidth(width).path(path)
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke)
  else if (fill !== undefined) pdf.fill(fill)
  else if (stroke !== undefined) pdf.stroke(stroke)
  pdf.restore()
}
