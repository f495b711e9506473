import type { Drawing } from '../charts/drawing.ts'
import type { BlockStyle, Tag } from './block-styles.ts'
import type { FontShelf } from './fonts/font-shelf.ts'
import type { PageDesign } from './page-design.ts'
import { cleanText } from './typeset/clean-text.ts'
import { composeLines, type Line } from './typeset/compose-lines.ts'
import { directionOf, isolateNames } from './typeset/direction.ts'
import { keyedText, type KeyedText } from './typeset/keyed-text.ts'
import { boxesOf, type Box } from './typeset/text-boxes.ts'

/** What blocks stand in together, for whoever hears the file: a table, the contents. */
export interface Group {
  readonly tag: 'Table' | 'TOC'
}

/** One cell of a row; `x` in points from the measure's left. */
export interface Cell {
  readonly tag: 'TH' | 'TD'
  readonly line: Line
  readonly x: number
}

/** Something set and ready to be laid on pages. Lengths in points. */
export interface Block {
  readonly kind: 'text' | 'row' | 'figure' | 'ornament'
  readonly tag: Tag
  readonly text: string
  readonly lines: readonly Line[]
  readonly leading: number
  readonly spaceBefore: number
  readonly color: string
  /** From the measure's left to its lines. */
  readonly left: number
  readonly keepsNext: boolean
  /** Begins a page even where there is room on the last, so far below its top. */
  readonly startsPage?: number
  readonly group?: Group
  /** A name that contents and bookmarks lead to. */
  readonly anchor?: string
  /** In the outline: at the top, with what follows under it or by itself, or under the last part. */
  readonly bookmark?: 'part' | 'page' | 'chapter'
  /** Of a line of the contents: where it leads; its page's number stands at its end. */
  readonly leadsTo?: string
  /** Of a fact: its number, in the margin of its first line. */
  readonly lead?: Line
  readonly cells?: readonly Cell[]
  /** What a figure shows. Its block is one line as high as the figure. */
  readonly drawing?: Drawing
  /** Shown before, and so not told once more. */
  readonly isRepeated?: true
}

/** What lines are set with. */
export interface Composing {
  readonly shelf: FontShelf
  readonly design: PageDesign
  /** BCP 47. */
  readonly language: string
  /** Of the people, cleaned. */
  readonly names: readonly string[]
}

/** Sentences with the numbers of the facts each rests on. */
export type Keyed = readonly { readonly text: string; readonly key: string }[]

/** Sets texts in styles; an empty one gives no block. `more` is put on the first block. */
export type Setter = (text: string | Keyed, style: BlockStyle, more?: Partial<Block>) => Block[]

const BREAKS_HAN = /^(zh|ja)\b/i

export function setter({ shelf, design, language, names }: Composing): Setter {
  const direction = directionOf(language)
  const breaksHan = BREAKS_HAN.test(language)
  const { scale } = design
  return (given, style, more = {}) => {
    const keyed = marked(given, names)
    if (keyed.text === '') return []
    const { face, align, tag, color, keepsNext } = style
    const [left, right, indent] = [style.left * scale, style.right * scale, style.indent * scale]
    const measure = design.measure - left - right
    const unbroken = style.keepsNames ? names : []
    const boxes: Box[] = boxesOf(
      keyed,
      { face, size: style.size * scale, direction, breaksHan, unbroken },
      { shelf, measure: measure - indent },
    )
    return [
      {
        kind: 'text',
        tag,
        text: plainOf(given),
        lines: composeLines(boxes, { measure, indent, align }, direction),
        leading: style.leading * scale,
        spaceBefore: style.spaceBefore * scale,
        color,
        left,
        keepsNext,
        ...more,
      },
    ]
  }
}

/** A text as one line, however long, for cells, numbers and what stands around a page. */
export function lineOf(
  text: string,
  style: Pick<BlockStyle, 'face' | 'size'>,
  { shelf, design, language }: Pick<Composing, 'shelf' | 'design' | 'language'>,
): Line {
  const direction = directionOf(language)
  const { face, size } = style
  const setting = { face, size: size * design.scale, direction, breaksHan: false }
  const boxes = boxesOf({ text, keys: [] }, setting, { shelf, measure: Infinity })
  const room = { measure: WIDER_THAN_ANY_LINE, indent: 0, align: 'start' } as const
  return composeLines(boxes, room, 'ltr')[0] ?? { pieces: [], width: 0 }
}

const WIDER_THAN_ANY_LINE = 1_000_000

function marked(given: string | Keyed, names: readonly string[]): KeyedText {
  const sentences = typeof given === 'string' ? [{ text: given, key: '' }] : given
  return keyedText(
    sentences.map(({ text, key }) => ({ text: isolateNames(cleanText(text), names), key })),
  )
}

function plainOf(given: string | Keyed): string {
  return typeof given === 'string'
    ? cleanText(given)
    : given
        .map(({ text }) => cleanText(text))
        .filter(Boolean)
        .join(' ')
}
