import PdfKit from 'pdfkit'
import { toBytes } from 'pdfkit/output'
import { toTheEnd } from '#core/to-the-end.ts'
import { drawFigure } from '../pdf/draw-figure.ts'
import type { Drawing } from './drawing.ts'

/** Points: the measure of an A4 page with wide margins. */
const WIDTH = 480
const MARGIN = 24

/**
 * A chart alone on a page of its own size, in the colours of print, tagged with its description. The
 * same drawing gives the same bytes; no font is needed.
 */
export async function chartPdf(drawing: Drawing): Promise<Uint8Array> {
  const height = (WIDTH * drawing.height) / drawing.width
  const pdf = new PdfKit({
    size: [WIDTH + 2 * MARGIN, height + 2 * MARGIN],
    margin: 0,
    // pdfkit would open Helvetica otherwise, which is not embedded.
    font: null as unknown as string,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: 'en',
    info: {
      Title: drawing.title,
      CreationDate: new Date(0),
    },
  })
  const bytes = toBytes(pdf)
  const place = { left: MARGIN, top: MARGIN, width: WIDTH, height }
  const figure = toTheEnd(drawFigure(pdf, drawing, place))
  const page = pdf.struct('Document')
  page.add(figure)
  pdf.addStructure(page)
  page.end()
  pdf.end()
  return await bytes
}
