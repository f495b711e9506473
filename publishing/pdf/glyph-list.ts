import type { Glyph } from './shaping/shaped-run.ts'

/** What pdfkit 0.20 knows of the font in use. Not in its types, hence the pinned version. */
export interface FontInUse {
  readonly id: string
  readonly subset: { includeGlyph(id: number): number }
  readonly widths: number[]
  readonly unicode: number[][]
}

/** Glyphs of one font in a row, as one text object. */
export class GlyphList {
  private readonly done: string[] = []
  private rise = 0
  private shown = ''
  private hex = ''
  /** What the pen has still to move by, in thousandths of an em: a positive one to the right. */
  private pending = 0
  private pen: number
  private readonly font: FontInUse
  private readonly size: number

  constructor(
    font: FontInUse,
    { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  ) {
    this.font = font
    this.size = size
    this.pen = x
    // pdfkit's pages count downwards, so the letters are turned back upright.
    this.done.push(`BT /${font.id} ${rounded(size)} Tf 1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm`)
  }

  /** Glyphs whose first one's pen stands at `x` points. */
  add(glyphs: readonly Glyph[], x: number): void {
    this.pending += ((x - this.pen) * 1000) / this.size
    this.pen = x
    for (const glyph of glyphs) {
      if (glyph.yOffset !== this.rise) this.riseTo(glyph.yOffset)
      this.pending += glyph.xOffset
      this.move()
      this.hex += this.codeOf(glyph)
      this.pen += (glyph.advance * this.size) / 1000
      this.pending = glyph.advance - glyph.ownAdvance - glyph.xOffset
    }
  }

  operators(): string {
    this.flush()
    return `${this.done.join(' ')}${this.rise === 0 ? '' : ' 0 Ts'} ET`
  }

  private riseTo(height: number): void {
    this.flush()
    this.done.push(`${rounded((height * this.size) / 1000)} Ts`)
    this.rise = height
  }

  private flush(): void {
    if (this.hex !== '') this.shown += `<${this.hex}>`
    if (this.shown !== '') this.done.push(`[${this.shown}] TJ`)
    this.shown = ''
    this.hex = ''
  }

  /** One number between two glyphs, whatever it is made of; in a PDF a positive one moves back. */
  private move(): void {
    const back = rounded(-this.pending)
    if (back === '0') return
    this.pending = 0
    this.shown += this.hex === '' ? `${back} ` : `<${this.hex}>${back} `
    this.hex = ''
  }

  /** The glyph's number in the file, where it is entered with its width and characters. */
  private codeOf({ id, said, ownAdvance }: Glyph): string {
    const { subset, widths, unicode } = this.font
    const code = subset.includeGlyph(id)
    widths[code] ??= ownAdvance
    unicode[code] ??= Array.from(said, (character) => character.codePointAt(0) ?? 0)
    return code.toString(16).padStart(4, '0')
  }
}

function rounded(value: number): string {
  const short = Math.round(value * 100) / 100
  return short === 0 ? '0' : String(short)
}
