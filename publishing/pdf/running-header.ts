import type { PublishedDocument } from '../document.ts'
import { NAMES_APART, namesOf } from './blocks.ts'
import type { TextFace } from './fonts/faces.ts'
import { clustersOf } from './fonts/font-runs.ts'
import type { FontShelf } from './fonts/font-shelf.ts'
import { FURNITURE_SIZE, MEASURE } from './page-design.ts'
import { cleanText } from './typeset/clean-text.ts'
import { composeLines, type Line } from './typeset/compose-lines.ts'
import { directionOf, type Direction } from './typeset/direction.ts'
import { boxesOf } from './typeset/text-boxes.ts'

/** The names and the title share the line; the names take no more than this part of it. */
const WIDEST_SHARE = 0.6
const BETWEEN = 18
const ELLIPSIS = '…'
/** So that what is set is one line, to be measured afterwards. In points. */
const WIDER_THAN_ANY_LINE = 1_000_000

/** A line that stands at `x` points from the left edge of the measure. */
export interface FurnitureLine {
  readonly line: Line
  readonly x: number
}

/** The line above the text: names on the left, title on the right, each cut where it is too long. */
export function runningHeader(document: PublishedDocument, shelf: FontShelf): FurnitureLine[] {
  const set = furnitureSetter(directionOf(document.language), shelf)
  const names = set(namesThatFit(document, set), 'eb-garamond-italic')
  const room = MEASURE - names.width - BETWEEN
  const title = set(
    cutToFit(cleanText(document.title), room, (text) => set(text, 'eb-garamond')),
    'eb-garamond',
  )
  return [
    { line: names, x: 0 },
    { line: title, x: MEASURE - title.width },
  ]
}

/** "3 / 9", in the middle of the foot. */
export function pageNumber(page: number, pages: number, shelf: FontShelf): FurnitureLine {
  const line = furnitureSetter('ltr', shelf)(`${page} / ${pages}`, 'eb-garamond')
  return { line, x: (MEASURE - line.width) / 2 }
}

type Setter = (text: string, face: TextFace) => Line

function furnitureSetter(direction: Direction, shelf: FontShelf): Setter {
  return (text, face) => {
    const style = { face, size: FURNITURE_SIZE, direction, breaksHan: false }
    const boxes = boxesOf(text, style, { shelf, measure: Infinity })
    const setting = { measure: WIDER_THAN_ANY_LINE, indent: 0, align: 'start' } as const
    return composeLines(boxes, setting, 'ltr')[0] ?? { pieces: [], width: 0 }
  }
}

/** All names whole, or each cut to its share, so that a long one does not push another out. */
function namesThatFit(document: PublishedDocument, setIn: Setter): string {
  const set = (text: string) => setIn(text, 'eb-garamond-italic')
  const widest = MEASURE * WIDEST_SHARE
  const whole = namesOf(document)
  if (set(whole).width <= widest) return whole
  const people = document.people.map(cleanText).filter(Boolean)
  const between = set(NAMES_APART).width * (people.length - 1)
  const share = (widest - between) / people.length
  return people.map((name) => cutToFit(name, share, set)).join(NAMES_APART)
}

function cutToFit(text: string, widest: number, set: (text: string) => Line): string {
  if (set(text).width <= widest) return text
  const clusters = clustersOf(text)
  while (clusters.length > 0) {
    clusters.pop()
    const cut = clusters.join('').trimEnd() + ELLIPSIS
    if (set(cut).width <= widest) return cut
  }
  return ELLIPSIS
}
