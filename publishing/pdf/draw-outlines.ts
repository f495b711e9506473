import type * as fontkit from 'fontkit'
import { fillOnce } from './outline-forms.ts'
import type { Glyph } from './shaping/shaped-run.ts'

export interface OutlinePlace {
  readonly x: number
  readonly y: number
  /** In points. */
  readonly size: number
}

/** Glyphs as filled outlines that stand for no text: PDF operators, the page's units in points. */
export function outlineOperators(
  pdf: PDFKit.PDFDocument,
  font: fontkit.Font,
  glyphs: readonly Glyph[],
  { x, y, size }: OutlinePlace,
): string {
  const scale = rounded(size / font.unitsPerEm, 6)
  let pen = x
  return glyphs
    .map(({ id, advance, xOffset, yOffset }) => {
      const left = pen + (xOffset * size) / 1000
      const bottom = y - (yOffset * size) / 1000
      pen += (advance * size) / 1000
      const outline = outlineOf(font, id)
      if (outline === '') return ''
      const place = `${scale} 0 0 -${scale} ${rounded(left, 3)} ${rounded(bottom, 3)} cm`
      return `q ${place} ${fillOnce(pdf, outline)} Q`
    })
    .join(' ')
}

const known = new WeakMap<fontkit.Font, Map<number, string>>()

function outlineOf(font: fontkit.Font, id: number): string {
  const outlines = known.get(font) ?? new Map<number, string>()
  known.set(font, outlines)
  const outline = outlines.get(id) ?? written(font.getGlyph(id).path)
  outlines.set(id, outline)
  return outline
}

function written(path: fontkit.Path): string {
  let [fromX, fromY] = [0, 0]
  const operators = path.commands.map(({ command, args }) => {
    const [a = 0, b = 0, c = 0, d = 0] = args
    const [startX, startY] = [fromX, fromY]
    fromX = args.at(-2) ?? fromX
    fromY = args.at(-1) ?? fromY
    switch (command) {
      case 'moveTo':
        return `${points(args)} m`
      case 'lineTo':
        return `${points(args)} l`
      case 'quadraticCurveTo':
        // PDF knows cubic curves alone.
        return `${points([
          startX + ((a - startX) * 2) / 3,
          startY + ((b - startY) * 2) / 3,
          c + ((a - c) * 2) / 3,
          d + ((b - d) * 2) / 3,
          c,
          d,
        ])} c`
      case 'bezierCurveTo':
        return `${points(args)} c`
      default:
        return 'h'
    }
  })
  return operators.join(' ')
}

function points(numbers: readonly number[]): string {
  return numbers.map((one) => rounded(one, 1)).join(' ')
}

function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)))
}
