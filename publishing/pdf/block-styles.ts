import type { Block } from './blocks.ts'
import type { TextFace } from './fonts/faces.ts'
import { GOLD, GREY, INK, LEADING, MEASURE, NIGHT } from './page-design.ts'

/** How one kind of block is set. Lengths in points. */
export interface BlockStyle {
  readonly kind: Exclude<Block['kind'], 'ornament' | 'figure'>
  readonly face: TextFace
  readonly size: number
  readonly leading: number
  readonly spaceBefore: number
  readonly color: string
  readonly align: 'justify' | 'start' | 'center'
  /** How far the first line stands in. */
  readonly indent: number
}

export const TITLE: BlockStyle = {
  kind: 'title',
  face: 'eb-garamond',
  size: 28,
  leading: 34,
  spaceBefore: 0,
  color: NIGHT,
  align: 'center',
  indent: 0,
}

export const NAMES: BlockStyle = {
  ...TITLE,
  kind: 'names',
  face: 'eb-garamond-italic',
  size: 15,
  leading: 20,
  spaceBefore: 10,
  color: INK,
}

export const SUBTITLE: BlockStyle = {
  ...TITLE,
  kind: 'subtitle',
  size: 10.5,
  leading: 14,
  spaceBefore: 6,
  color: GREY,
}

/** Who made the text, under its end. */
export const IMPRINT_LINE: BlockStyle = { ...SUBTITLE, size: 8.5, leading: 11, spaceBefore: 22 }

export const HEADING: BlockStyle = {
  kind: 'heading',
  face: 'eb-garamond',
  size: 15,
  leading: 19,
  spaceBefore: 22,
  color: NIGHT,
  align: 'start',
  indent: 0,
}

/** With a heading's own height and the space above it, three lines of text: 22 + 19 + 5.5. */
export const SPACE_AFTER_HEADING = LEADING * 3 - HEADING.spaceBefore - HEADING.leading

export const PARAGRAPH: BlockStyle = {
  kind: 'paragraph',
  face: 'eb-garamond',
  size: 11.4,
  leading: LEADING,
  spaceBefore: 0,
  color: INK,
  align: 'justify',
  indent: 0,
}

/** The first line of a paragraph that follows another. */
export const INDENT = 16

/** A star between two hairlines, under the names. */
export const ORNAMENT: Block = {
  kind: 'ornament',
  text: '',
  lines: [{ pieces: [], width: 0 }],
  face: 'eb-garamond',
  size: 0,
  leading: 34,
  spaceBefore: 16,
  color: GOLD,
}

/** As wide as the text, and square. */
export const FIGURE: Block = {
  ...ORNAMENT,
  kind: 'figure',
  leading: MEASURE,
  spaceBefore: 14,
}
