import type { Block } from './blocks.ts'
import type { Line } from './typeset/compose-lines.ts'

/** Lines of one block that stand together on a page; `top` is the first one's, in points from the page's. */
interface PlacedLines {
  readonly block: Block
  readonly lines: readonly Line[]
  readonly top: number
}

export type Page = readonly PlacedLines[]

export interface PageRoom {
  /** Where the text begins on the first page and on the others, and ends on all. */
  readonly firstTop: number
  readonly top: number
  readonly bottom: number
}

/** A paragraph leaves at least this many lines behind, and takes as many over. */
const LINES_TOGETHER = 2

/** Lays blocks on pages. No line stands alone, and no heading stands last on its page. */
export function layPages(blocks: readonly Block[], room: PageRoom): Page[] {
  const pages: PlacedLines[][] = [[]]
  let y = room.firstTop
  const turn = () => {
    pages.push([])
    y = room.top
  }

  for (const [index, block] of blocks.entries()) {
    const isFirstOnPage = pages.at(-1)?.length === 0
    if (!isFirstOnPage) y += block.spaceBefore
    const fits = y + heightToKeep(blocks, index) <= room.bottom && block.startsPage === undefined
    if (!fits && !isFirstOnPage) turn()

    let left = block.lines
    while (left.length > 0) {
      const fitting = Math.max(1, Math.floor((room.bottom - y + 0.01) / block.leading))
      const taken = linesToTake(left.length, fitting)
      pages.at(-1)?.push({ block, lines: left.slice(0, taken), top: y })
      y += taken * block.leading
      left = left.slice(taken)
      if (left.length > 0) turn()
    }
  }
  return pages
}

/** What must fit for the block to begin here: a heading needs the start of what follows it. */
function heightToKeep(blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (block === undefined) return 0
  if (block.kind !== 'heading') return linesToKeep(block.lines.length) * block.leading
  const next = blocks[index + 1]
  const own = block.lines.length * block.leading
  return next === undefined ? own : own + next.spaceBefore + heightToKeep(blocks, index + 1)
}

/** Too few lines to be parted stay together; of more, the first ones do. */
function linesToKeep(lines: number): number {
  return lines < 2 * LINES_TOGETHER ? lines : LINES_TOGETHER
}

/** As many lines as fit, or so many fewer that the rest does not stand alone. */
function linesToTake(lines: number, fitting: number): number {
  if (lines <= fitting) return lines
  const leftBehind = lines - fitting
  if (leftBehind >= LINES_TOGETHER || fitting <= LINES_TOGETHER) return fitting
  return fitting - (LINES_TOGETHER - leftBehind)
}
