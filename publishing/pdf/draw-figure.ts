import type { Drawing, Shape } from '../chart-svg/drawing.ts'

/** Where a figure stands: points from the page's top left corner, and the side of its square. */
export interface FigurePlace {
  readonly left: number
  readonly top: number
  readonly side: number
}

/** Draws a picture as vectors and tags it with its description. */
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
  pdf
    .save()
    .translate(left, top)
    .scale(side / drawing.size)
  for (const shape of drawing.shapes) drawShape(pdf, shape)
  pdf.restore()
  pdf.endMarkedContent()
  return figure
}

function drawShape(pdf: PDFKit.PDFDocument, shape: Shape): void {
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
