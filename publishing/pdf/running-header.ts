import type { PublishedDocument } from '../document.ts'
import { namesOf } from './blocks.ts'
import type { TextFace } from './fonts/faces.ts'
import { clustersOf } from './fonts/font-runs.ts'
import type { FontShelf } from './fonts/font-shelf.ts'
import { FURNITURE_SIZE, MEASURE } from './page-design.ts'
import { cleanText } from './typeset/clean-text.ts'
import { composeLines, type Line } from './typeset/compose-lines.ts'
import { directionOf } from './typeset/direction.ts'
import { boxesOf } from './typeset/text-boxes.ts'

/** The names and the title share the line; neither may take more than this part of it. */
const WIDEST_SHARE = 0.6
const ELLIPSIS = '…'

/** A line that stands at `x` points from the left edge of the measure. */
export interface FurnitureLine {
  readonly line: Line
  readonly x: number
}

/** The line above the text: names on the left, title on the right, each cut where it is too long. */
export function runningHeader(document: PublishedDocument, shelf: FontShelf): FurnitureLine[] {
  const set = furnitureSetter(document, shelf)
  const names = set(namesOf(document), 'eb-garamond-italic', MEASURE * WIDEST_SHARE)
  const title = set(cleanText(document.title), 'eb-garamond', MEASURE - names.width - 18)
  return [
    { line: names, x: 0 },
    { line: title, x: MEASURE - title.width },
  ]
}

/** "3 / 9", in the middle of the foot. */
export function pageNumber(
  page: number,
  pages: number,
  { document, shelf }: { document: PublishedDocument; shelf: FontShelf },
): FurnitureLine {
  const set = furnitureSetter(document, shelf)
  const line = set(`${page} / ${pages}`, 'eb-garamond', MEASURE)
  return { line, x: (MEASURE - line.width) / 2 }
}

function furnitureSetter(document: PublishedDocument, shelf: FontShelf) {
  const direction = directionOf(document.language)
  const lineOf = (text: string, face: TextFace): Line => {
    const style = { face, size: FURNITURE_SIZE, direction, breaksHan: false }
    const boxes = boxesOf(text, style, { shelf, measure: Infinity })
    const [line] = composeLines(boxes, { measure: 10_000, indent: 0, align: 'start' }, 'ltr')
    return line ?? { pieces: [], width: 0 }
  }
  return (text: string, face: TextFace, widest: number): Line => {
    let line = lineOf(text, face)
    const clusters = clustersOf(text)
    while (line.width > widest && clusters.length > 0) {
      clusters.pop()
      line = lineOf(clusters.join('').trimEnd() + ELLIPSIS, face)
    }
    return line
  }
}
