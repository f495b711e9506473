import { GOLD } from './page-design.ts'

interface OrnamentPlace {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** A star between two hairlines, its middle on a point. */
export function drawOrnament(pdf: PDFKit.PDFDocument, { x, y, scale }: OrnamentPlace): void {
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf
    .lineWidth(0.5 * scale)
    .strokeColor(GOLD)
    .fillColor(GOLD)
  for (const side of [-1, 1]) {
    pdf
      .moveTo(x + side * 12 * scale, y)
      .lineTo(x + side * 52 * scale, y)
      .stroke()
  }
  pdf.path(starPath(x, y, 5 * scale)).fill()
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
