import type { ShapedGlyph, ShapingFont } from './harfbuzz.ts'

/** A glyph as a PDF counts: in thousandths of an em. */
export interface Glyph {
  readonly id: number
  /** What is written into the file's table of characters for it. */
  readonly said: string
  readonly advance: number
  readonly xOffset: number
  readonly yOffset: number
  readonly ownAdvance: number
}

/** A text of one font and one direction as it is drawn. */
export interface ShapedRun {
  /** From left to right. */
  readonly glyphs: readonly Glyph[]
  /** In ems. */
  readonly width: number
  /** Whether the glyphs, read in the order they are drawn, tell the text. */
  readonly isTold: boolean
  /** Whether each glyph stands where the one before it ends, as readers expect within a word. */
  readonly isInRow: boolean
}

/** Shapes a text and finds out which characters each of its glyphs stands for. */
export function shapeRun(
  font: ShapingFont,
  text: string,
  { isRightToLeft, unitsPerEm }: { readonly isRightToLeft: boolean; readonly unitsPerEm: number },
): ShapedRun {
  const shaped = font.shape(text, isRightToLeft)
  const scale = 1000 / unitsPerEm
  const told = charactersOf(font, shaped, { text, isRightToLeft })
  const glyphs = shaped.map(({ id, xAdvance, xOffset, yOffset, ownAdvance }, i) => ({
    id,
    said: told[i] ?? '',
    advance: xAdvance * scale,
    xOffset: xOffset * scale,
    yOffset: yOffset * scale,
    ownAdvance: ownAdvance * scale,
  }))
  const inOrder = isRightToLeft ? glyphs.toReversed() : glyphs
  const width = glyphs.reduce((sum, { advance }) => sum + advance, 0)
  const isTold =
    glyphs.every(({ said }) => said !== '') &&
    tellsSame(inOrder.map(({ said }) => said).join(''), withoutInvisible(text))
  return { glyphs, width: width / 1000, isTold, isInRow: glyphs.every(standsInRow) }
}

/** Programs that read a page take a glyph that is moved far for the start of another word. */
const MOST_MOVED = 90

function standsInRow({ xOffset, yOffset, ownAdvance }: Glyph): boolean {
  return ownAdvance > MOST_MOVED && yOffset === 0 && Math.abs(xOffset) < MOST_MOVED
}

/** Joiners and selectors shape what stands beside them and are not drawn. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/** Marks on one letter may be told in any order. */
function tellsSame(told: string, text: string): boolean {
  return told === text || told.normalize('NFD') === text.normalize('NFD')
}

function withoutInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '')
}

/**
 * The characters of each glyph. Where a cluster of the text became as many glyphs as it has
 * characters, each tells the one it is drawn for when alone; else the first tells all of them.
 */
function charactersOf(
  font: ShapingFont,
  shaped: readonly ShapedGlyph[],
  { text, isRightToLeft }: { readonly text: string; readonly isRightToLeft: boolean },
): string[] {
  const starts = [...new Set(shaped.map(({ cluster }) => cluster))].toSorted((a, b) => a - b)
  const told = new Map<ShapedGlyph, string>()
  for (const [i, start] of starts.entries()) {
    const own = Array.from(withoutInvisible(text.slice(start, starts[i + 1] ?? text.length)))
    const drawn = shaped.filter(({ cluster }) => cluster === start)
    const inOrder = isRightToLeft ? drawn.toReversed() : drawn
    if (drawn.length !== own.length) {
      if (inOrder[0] !== undefined && own.length > 0) told.set(inOrder[0], own.join(''))
      continue
    }
    const left = [...own]
    for (const glyph of inOrder) {
      const same = left.findIndex((one) => font.glyphOf(one.codePointAt(0) ?? 0) === glyph.id)
      told.set(glyph, left.splice(Math.max(0, same), 1)[0] ?? '')
    }
  }
  return shaped.map((glyph) => told.get(glyph) ?? '')
}
