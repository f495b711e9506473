import type { Block } from './blocks.ts'
import type { Line } from './typeset/compose-lines.ts'

/** Lines of one block that stand together on a page; `top` is the first one's, in points from the page's. */
export interface PlacedLines {
  readonly block: Block
  readonly lines: readonly Line[]
  readonly top: number
}

export type Page = readonly PlacedLines[]

export interface PageRoom {
  /** Where text begins on a page, and ends. */
  readonly top: number
  readonly bottom: number
  /** The distance between lines of text. */
  readonly leading: number
}

/** A paragraph leaves at least this many lines behind, and takes as many over. */
const LINES_TOGETHER = 2
/** What the last page of a run holds at least, in lines of text. */
const LEAST_ON_LAST = 8

/**
 * Lays blocks on pages. No line stands alone, no heading stands last on its page, and no run ends on
 * a page of a few lines: the pages before it give some of theirs.
 */
export function layPages(blocks: readonly Block[], room: PageRoom): Page[] {
  const pages = runsOf(blocks).flatMap((run) => layRun(run, room))
  return pages.length === 0 ? [[]] : pages
}

/** Blocks that follow one another without a forced turn of the page. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (last === undefined || block.startsPage !== undefined) runs.push([block])
    else last.push(block)
  }
  return runs
}

/** The first laying whose last page is full enough; how many lines each page before it gives is tried from few to many. */
function layRun(blocks: readonly Block[], room: PageRoom): Page[] {
  const plain = lay(blocks, room, [])
  const isEnough = (page: Page | undefined) => heightOf(page) >= LEAST_ON_LAST * room.leading
  if (plain.length < 2 || isEnough(plain.at(-1))) return plain
  for (let given = 1; given <= 2 * LEAST_ON_LAST; given++) {
    for (const before of plain.length > 2 ? [0, Math.ceil(given / 2), given] : [0]) {
      const shorter = Array.from({ length: plain.length }, () => 0)
      shorter[plain.length - 2] = given * room.leading
      if (plain.length > 2) shorter[plain.length - 3] = before * room.leading
      const pages = lay(blocks, room, shorter)
      const isSound =
        pages.length === plain.length &&
        pages.slice(0, -1).every(endsWell) &&
        pages.flat().every(standsTogether)
      if (isSound && isEnough(pages.at(-1))) return pages
    }
  }
  return plain
}

/** Whether nothing that belongs to the next page stands last on this one. */
function endsWell(page: Page): boolean {
  return page.at(-1)?.block.keepsNext === false
}

function standsTogether({ block, lines }: PlacedLines): boolean {
  return lines.length >= Math.min(LINES_TOGETHER, block.lines.length)
}

function heightOf(page: Page | undefined): number {
  const [first, last] = [page?.[0], page?.at(-1)]
  if (first === undefined || last === undefined) return 0
  return last.top + last.lines.length * last.block.leading - first.top
}

/** `shorter` says by how much each page ends sooner. */
function lay(blocks: readonly Block[], room: PageRoom, shorter: readonly number[]): Page[] {
  const pages: PlacedLines[][] = [[]]
  const bottom = () => room.bottom - (shorter[pages.length - 1] ?? 0)
  let y = room.top + (blocks[0]?.startsPage ?? 0)
  const turn = () => {
    pages.push([])
    y = room.top
  }

  for (const [index, block] of blocks.entries()) {
    const isFirstOnPage = pages.at(-1)?.length === 0
    if (!isFirstOnPage) y += block.spaceBefore
    const fits = y + heightToKeep(blocks, index) <= bottom() + ROUNDING
    if (!fits && !isFirstOnPage) turn()

    let left = block.lines
    while (left.length > 0) {
      const fitting = Math.max(1, Math.floor((bottom() - y + ROUNDING) / block.leading))
      const taken = linesToTake(left.length, fitting)
      pages.at(-1)?.push({ block, lines: left.slice(0, taken), top: y })
      y += taken * block.leading
      left = left.slice(taken)
      if (left.length > 0) turn()
    }
  }
  return pages
}

const ROUNDING = 0.01

/** What must fit for the block to begin here: a heading needs the start of what follows it. */
function heightToKeep(blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (block === undefined) return 0
  if (!block.keepsNext) return linesToKeep(block.lines.length) * block.leading
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
