import type { Drawing } from '../../charts/drawing.ts'
import { BRAND, CAPTION, NAMES, SUBTITLE, TITLE } from '../block-styles.ts'
import type { Block, Setter } from '../blocks.ts'
import { bottomOf, type PageDesign } from '../page-design.ts'
import { figureBlock, largerFigure, ornament } from './figure-block.ts'

/** A page that opens something: what it is called, and a chart of it where there is one. */
export interface Opening {
  readonly title: string
  /** Under the title, in italics; may be empty, as each line of the subtitle may. */
  readonly names: string
  readonly subtitles: readonly string[]
  readonly chart: Drawing | undefined
  readonly anchor: string
  /** At the head of the first page of all: in whose name it is. Null elsewhere. */
  readonly head: string | null
}

/** With a chart it fills the page; without one its words stand in the upper half of it. */
export function openingBlocks(opening: Opening, set: Setter, design: PageDesign): Block[] {
  const { title, names, subtitles, chart, anchor, head } = opening
  const brand = head === null ? [] : set(head, BRAND)
  const space = (head === null ? 0 : 18) * design.scale
  const words = [
    ...set(title, { ...TITLE, spaceBefore: space / design.scale }, { anchor, bookmark: 'part' }),
    ...set(names, NAMES),
    ...subtitles.flatMap((line) => set(line, SUBTITLE)),
  ]
  const [first, ...rest] = [...brand, ...words]
  if (first === undefined) return []
  if (chart === undefined) {
    const drop = (design.height - design.margin.top - design.margin.bottom) * DROP
    return [{ ...first, startsPage: drop }, ...rest, ornament(design, { keepsNext: false })]
  }
  const caption = set(chart.title, CAPTION)
  const taken = heightOf([first, ...rest, ...caption]) + SPACE * design.scale
  const room = bottomOf(design) - design.margin.top - taken
  const figure = figureBlock(chart, room, design, { spaceBefore: SPACE * design.scale })
  return [
    { ...first, startsPage: 0 },
    ...rest,
    figure,
    ...caption,
    ...largerFigure(chart, figure, design),
  ]
}

/** Of the height of text, above a title that stands by itself. */
const DROP = 0.27
/** Between the words and the chart. */
const SPACE = 14

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { lines, leading, spaceBefore }, i) =>
      sum + lines.length * leading + (i === 0 ? 0 : spaceBefore),
    0,
  )
}

/** Charts after the first, each with what it is called, as many to a page as fit. */
export function chartBlocks(charts: readonly Drawing[], set: Setter, design: PageDesign): Block[] {
  return charts.flatMap((chart, i) => {
    const caption = set(chart.title, CAPTION)
    const room = bottomOf(design) - design.margin.top - heightOf(caption) - CAPTION.spaceBefore * 2
    const spaceBefore = SPACE * 2 * design.scale
    const more = i === 0 ? { startsPage: 0, spaceBefore } : { spaceBefore }
    return [figureBlock(chart, room, design, more), ...caption]
  })
}
