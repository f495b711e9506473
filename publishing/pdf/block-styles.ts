import type { TextFace } from './fonts/faces.ts'
import { GREY, INK, LEADING, NIGHT } from './page-design.ts'

/** What a block is to whoever hears the file. */
export type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'Caption' | 'TOCI' | 'TR'

/** How one kind of text is set. Lengths in points on A5; larger paper scales them. */
export interface BlockStyle {
  readonly tag: Tag
  readonly face: TextFace
  readonly size: number
  readonly leading: number
  readonly spaceBefore: number
  readonly color: string
  readonly align: 'justify' | 'start' | 'center'
  /** How far the first line stands in. */
  readonly indent: number
  /** How far all lines stand in, from the left and from the right. */
  readonly left: number
  readonly right: number
  /** Whether names in it are broken only where they are wider than a line. */
  readonly keepsNames: boolean
  /** Whether it never stands last on a page. */
  readonly keepsNext: boolean
}

export const TITLE: BlockStyle = {
  tag: 'H1',
  face: 'eb-garamond',
  size: 28,
  leading: 34,
  spaceBefore: 0,
  color: NIGHT,
  align: 'center',
  indent: 0,
  left: 0,
  right: 0,
  keepsNames: true,
  keepsNext: true,
}

export const NAMES: BlockStyle = {
  ...TITLE,
  tag: 'P',
  face: 'eb-garamond-italic',
  size: 15,
  leading: 20,
  spaceBefore: 8,
  color: INK,
}

export const SUBTITLE: BlockStyle = {
  ...TITLE,
  tag: 'P',
  size: 10.5,
  leading: 14,
  spaceBefore: 4,
  color: GREY,
}

/** Whose product it is, at the head of a cover. */
export const BRAND: BlockStyle = { ...SUBTITLE, size: 9, leading: 12, spaceBefore: 0 }

/** Under a chart: what it is. */
export const CAPTION: BlockStyle = { ...SUBTITLE, tag: 'Caption', keepsNext: false, spaceBefore: 6 }

export const HEADING: BlockStyle = {
  ...TITLE,
  tag: 'H2',
  size: 15,
  leading: 19,
  spaceBefore: 22,
  align: 'start',
}

/** With a heading's own height and the space above it, three lines of text: 22 + 19 + 5.5. */
export const SPACE_AFTER_HEADING = LEADING * 3 - HEADING.spaceBefore - HEADING.leading

export const PARAGRAPH: BlockStyle = {
  ...HEADING,
  tag: 'P',
  size: 11.4,
  leading: LEADING,
  spaceBefore: 0,
  color: INK,
  align: 'justify',
  keepsNames: false,
  keepsNext: false,
}

/** The first line of a paragraph that follows another. */
export const INDENT = 16

/** A line of the contents: of a part, and of a chapter within one. */
export const CONTENTS_PART: BlockStyle = {
  ...PARAGRAPH,
  tag: 'TOCI',
  size: 11,
  leading: 15,
  spaceBefore: 7,
  align: 'start',
  right: 34,
  keepsNames: true,
}
export const CONTENTS_CHAPTER: BlockStyle = {
  ...CONTENTS_PART,
  size: 9.8,
  leading: 13,
  spaceBefore: 0,
  left: 14,
  color: GREY,
}

/** A rule of the appendix, over the facts that rest on it. */
export const RULE: BlockStyle = {
  ...PARAGRAPH,
  tag: 'H3',
  face: 'eb-garamond-italic',
  size: 9.6,
  leading: 12.5,
  spaceBefore: 10,
  color: NIGHT,
  align: 'start',
  keepsNext: true,
}
export const SOURCE: BlockStyle = {
  ...RULE,
  tag: 'P',
  face: 'eb-garamond',
  size: 8.6,
  leading: 11.5,
  spaceBefore: 0,
  color: GREY,
}
export const FACT: BlockStyle = {
  ...PARAGRAPH,
  size: 9.6,
  leading: 12.5,
  spaceBefore: 2,
  align: 'start',
  left: 26,
}

/** A cell of a table. */
export const CELL: BlockStyle = {
  ...PARAGRAPH,
  tag: 'TR',
  size: 10.2,
  leading: 15,
  align: 'start',
}
export const HEAD_CELL: BlockStyle = {
  ...CELL,
  face: 'eb-garamond-italic',
  color: GREY,
  keepsNext: true,
}

/** Who and what made it, at its end. */
export const IMPRINT_LINE: BlockStyle = {
  ...PARAGRAPH,
  size: 9.2,
  leading: 12.5,
  spaceBefore: 5,
  color: GREY,
  align: 'start',
}
