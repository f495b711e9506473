import PdfKit from 'pdfkit'

/** SVG path data as operators of a PDF, the path's own units and turned as they are. */
export function svgOperators(path: string): string {
  const recorder = new Recorder()
  // pdfkit reads SVG and tells whatever has a pen what to draw.
  PdfKit.prototype.path.call(recorder as unknown as PDFKit.PDFDocument, path)
  return recorder.operators.join(' ')
}

/** Writes down what a pen is told, in as few calls of pdfkit as one. */
class Recorder {
  readonly operators: string[] = []
  private x = 0
  private y = 0

  moveTo(x: number, y: number): this {
    return this.write([x, y], 'm')
  }

  lineTo(x: number, y: number): this {
    return this.write([x, y], 'l')
  }

  bezierCurveTo(...points: number[]): this {
    return this.write(points, 'c')
  }

  /** PDF knows cubic curves alone. */
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): this {
    const from = { x: this.x, y: this.y }
    return this.bezierCurveTo(
      third(from.x, cx),
      third(from.y, cy),
      third(x, cx),
      third(y, cy),
      x,
      y,
    )
  }

  closePath(): this {
    this.operators.push('h')
    return this
  }

  private write(points: readonly number[], operator: string): this {
    this.operators.push(`${points.map(rounded).join(' ')} ${operator}`)
    this.x = points.at(-2) ?? this.x
    this.y = points.at(-1) ?? this.y
    return this
  }
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Two thirds of the way from an end to the one control point of a quadratic curve. */
function third(end: number, control: number): number {
  return end + ((control - end) * 2) / 3
}
