import { IMPRINT } from '#core/imprint.ts'
import type { Drawing } from '../charts/drawing.ts'
import type { PublishedDocument } from '../document.ts'
import {
  FIGURE,
  HEADING,
  IMPRINT_LINE,
  INDENT,
  NAMES,
  ORNAMENT,
  PARAGRAPH,
  SPACE_AFTER_HEADING,
  SUBTITLE,
  TITLE,
  type BlockStyle,
} from './block-styles.ts'
import type { TextFace } from './fonts/faces.ts'
import type { FontShelf } from './fonts/font-shelf.ts'
import { MEASURE } from './page-design.ts'
import { cleanText } from './typeset/clean-text.ts'
import { composeLines, type Line } from './typeset/compose-lines.ts'
import { directionOf, isolateNames } from './typeset/direction.ts'
import { boxesOf } from './typeset/text-boxes.ts'

/** A title, a heading or a paragraph, set in lines and ready to be laid on pages. */
export interface Block {
  readonly kind: 'title' | 'names' | 'subtitle' | 'ornament' | 'figure' | 'heading' | 'paragraph'
  readonly text: string
  readonly lines: readonly Line[]
  readonly face: TextFace
  /** In points, like every length here. */
  readonly size: number
  readonly leading: number
  readonly spaceBefore: number
  readonly color: string
  /** What a figure shows. Its block is one line as high as the figure. */
  readonly drawing?: Drawing
  /** Begins a page even where there is room on the last. */
  readonly startsPage?: true
}

/** What stands between two names. */
export const NAMES_APART = ' & '

/** The names as the title page and the header show them. */
export function namesOf({ people }: PublishedDocument): string {
  return people.map(cleanText).filter(Boolean).join(NAMES_APART)
}

export interface Opening {
  /** Empty when there is none. */
  readonly subtitle: string
  readonly figures: readonly Drawing[]
}

/** What stands at the head of the first page: title, names, and either figures or an ornament. */
export function openingBlocks(
  document: PublishedDocument,
  { subtitle, figures }: Opening,
  shelf: FontShelf,
): Block[] {
  const set = setter(document, shelf)
  const shown = figures.flatMap((drawing) => [
    { ...FIGURE, drawing },
    ...set(drawing.title, SUBTITLE),
  ])
  return [
    ...set(document.title, TITLE),
    ...set(namesOf(document), NAMES),
    ...set(subtitle, SUBTITLE),
    ...(shown.length === 0 ? [ORNAMENT] : shown),
  ]
}

/** The text: a heading's first paragraph starts flush, the others stand in. Who made it ends it. */
export function textBlocks(document: PublishedDocument, shelf: FontShelf): Block[] {
  const set = setter(document, shelf)
  const told = document.sections.flatMap(({ heading, paragraphs }) => {
    const above = set(heading ?? '', HEADING)
    const [first = '', ...others] = paragraphs.filter((text) => cleanText(text) !== '')
    const spaceBefore = above.length > 0 ? SPACE_AFTER_HEADING : 0
    return [
      ...above,
      ...set(first, { ...PARAGRAPH, spaceBefore }),
      ...others.flatMap((text) => set(text, { ...PARAGRAPH, indent: INDENT })),
    ]
  })
  return told.length === 0 ? [] : [...told, ...set(IMPRINT, IMPRINT_LINE)]
}

const BREAKS_HAN = /^(zh|ja)\b/i

/** Sets a text in a style; an empty one gives no block. */
function setter(
  { language, people }: PublishedDocument,
  shelf: FontShelf,
): (text: string, style: BlockStyle) => Block[] {
  const names = people.map(cleanText)
  const direction = directionOf(language)
  const breaksHan = BREAKS_HAN.test(language)
  return (raw, { align, indent, ...style }) => {
    const text = cleanText(raw)
    if (text === '') return []
    const { face, size } = style
    const measure = MEASURE - indent
    const boxes = boxesOf(
      isolateNames(text, names),
      { face, size, direction, breaksHan },
      { shelf, measure },
    )
    const lines = composeLines(boxes, { measure: MEASURE, indent, align }, direction)
    return [{ ...style, text, lines }]
  }
}
