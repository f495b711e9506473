import { lineOf, type Composing } from './blocks.ts'
import type { TextFace } from './fonts/faces.ts'
import { clustersOf } from './fonts/font-runs.ts'
import { FURNITURE_SIZE } from './page-design.ts'
import type { Line } from './typeset/compose-lines.ts'

/** What stands between two names. */
const NAMES_APART = ' & '
/** The names and the title share the line; the names take no more than this part of it. */
const WIDEST_SHARE = 0.6
const BETWEEN = 18
const ELLIPSIS = '…'

/** A line that stands at `x` points from the left edge of the measure. */
export interface FurnitureLine {
  readonly line: Line
  readonly x: number
}

/** The line above the text: names on the left, title on the right, each cut where it is too long. */
export function runningHeader(title: string, composing: Composing): FurnitureLine[] {
  const { measure } = composing.design
  const names = lineIn(namesThatFit(composing), 'eb-garamond-italic', composing)
  const room = measure - names.width - BETWEEN
  const shown = lineIn(
    cutToFit(title, room, (text) => lineIn(text, 'eb-garamond', composing)),
    'eb-garamond',
    composing,
  )
  return [
    { line: names, x: 0 },
    { line: shown, x: measure - shown.width },
  ]
}

/** The page's number in the middle of the foot. */
export function pageNumber(page: number, composing: Composing): FurnitureLine {
  const line = lineIn(String(page), 'eb-garamond', composing)
  return { line, x: (composing.design.measure - line.width) / 2 }
}

function lineIn(text: string, face: TextFace, composing: Composing): Line {
  return lineOf(text, { face, size: FURNITURE_SIZE }, composing)
}

/** All names whole, or each cut to its share, so that a long one does not push another out. */
function namesThatFit(composing: Composing): string {
  const set = (text: string) => lineIn(text, 'eb-garamond-italic', composing)
  const people = composing.names.filter(Boolean)
  const widest = composing.design.measure * WIDEST_SHARE
  const whole = people.join(NAMES_APART)
  if (set(whole).width <= widest) return whole
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
