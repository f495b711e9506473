import type { Point } from '../drawing.ts'
import { widthOf, type Face } from '../glyphs.ts'

/** A corner-to-corner area, its points in order. */
export type Area = readonly Point[]

export interface Filled {
  /** The size all of them have. */
  readonly size: number
  /** Where the middle of each stands, in the order given. */
  readonly at: readonly Point[]
}

interface Filling {
  readonly face: Face
  /** Tried from the first. */
  readonly sizes: readonly number[]
  /** Air between the words and the edges. */
  readonly inset: number
  /** Where nothing may stand: the number of the sign. */
  readonly keepOut?: { readonly at: Point; readonly radius: number }
}

const LINE = 1.22
const GAP = 0.6

/**
 * Rows of words within an area of any shape, as large as they fit and around its middle. Of sizes too
 * large the next is tried; the last stands even where it does not fit.
 */
export function fillArea(texts: readonly string[], area: Area, filling: Filling): Filled {
  for (const size of filling.sizes) {
    const at = rowsIn(texts, area, { ...filling, size })
    if (at !== null) return { size, at }
  }
  throw new Error(`${texts.length} words do not fit`)
}

function rowsIn(
  texts: readonly string[],
  area: Area,
  { face, size, inset, keepOut }: Filling & { readonly size: number },
): readonly Point[] | null {
  if (texts.length === 0) return []
  const [top, bottom] = [Math.min(...area.map(({ y }) => y)), Math.max(...area.map(({ y }) => y))]
  const height = size * LINE
  const widths = texts.map((text) => widthOf(text, { face, size }))
  const spans: Span[] = []
  const middle = area.reduce((sum, { y }) => sum + y, 0) / area.length
  const first = middle - Math.floor((middle - top - height / 2 - inset / 2) / height) * height
  for (let y = first; y + height / 2 <= bottom - inset / 2; y += height) {
    const span = widthAt(area, y - height / 2, y + height / 2, inset)
    const isKeptOut =
      keepOut !== undefined && Math.abs(keepOut.at.y - y) < keepOut.radius + height / 2
    if (span === null) continue
    if (!isKeptOut) spans.push({ y, ...span })
    else {
      const left = {
        y,
        left: span.left,
        right: Math.min(span.right, keepOut.at.x - keepOut.radius),
      }
      const right = {
        y,
        left: Math.max(span.left, keepOut.at.x + keepOut.radius),
        right: span.right,
      }
      spans.push(left.right - left.left >= right.right - right.left ? left : right)
    }
  }
  // As few rows as hold them all, those nearest the middle of the area.
  for (let count = 1; count <= spans.length; count += 1) {
    for (const rows of windowsOf(spans, count, middle)) {
      const placed = fillRows(widths, rows, size * GAP)
      if (placed !== null) return placed
    }
  }
  return null
}

type Span = { readonly y: number; readonly left: number; readonly right: number }

/** Neighbouring rows, so many of them, those around a height first. */
function windowsOf(spans: readonly Span[], count: number, center: number): Span[][] {
  const choices = Array.from({ length: spans.length - count + 1 }, (_, from) =>
    spans.slice(from, from + count),
  )
  const off = (rows: readonly Span[]) => Math.abs((rows[0]!.y + rows.at(-1)!.y) / 2 - center)
  return choices.toSorted((one, other) => off(one) - off(other))
}

/** Row after row from the top, each balanced around its middle; null where they do not fit. */
function fillRows(widths: readonly number[], rows: readonly Span[], gap: number): Point[] | null {
  const lines: number[][] = []
  let next = 0
  for (const [place, { left, right }] of rows.entries()) {
    const isLast = place === rows.length - 1
    // Not more than a fair share, so that rows are alike.
    const share = isLast ? Infinity : Math.ceil((widths.length - next) / (rows.length - place))
    const line: number[] = []
    let used = 0
    while (next < widths.length && line.length < share) {
      const width = widths[next]! + (line.length === 0 ? 0 : gap)
      if (used + width > right - left) break
      used += width
      line.push(next)
      next += 1
    }
    lines.push(line)
  }
  if (next < widths.length) return null
  const at: Point[] = []
  for (const [place, line] of lines.entries()) {
    const { y, left, right } = rows[place]!
    const used = line.reduce((sum, index) => sum + widths[index]!, 0) + gap * (line.length - 1)
    let x = (left + right) / 2 - used / 2
    for (const index of line) {
      at[index] = { x: x + widths[index]! / 2, y }
      x += widths[index]! + gap
    }
  }
  return at
}

/** What of an area lies between its edges all the way from one height to another. */
function widthAt(
  area: Area,
  from: number,
  to: number,
  inset: number,
): { readonly left: number; readonly right: number } | null {
  const cuts = [from, (from + to) / 2, to].map((y) => cutAt(area, y))
  const left = Math.max(...cuts.map((cut) => cut?.left ?? Infinity)) + inset
  const right = Math.min(...cuts.map((cut) => cut?.right ?? -Infinity)) - inset
  return left < right ? { left, right } : null
}

function cutAt(area: Area, y: number): { left: number; right: number } | null {
  const crossings = area.flatMap((one, place) => {
    const other = area[(place + 1) % area.length]!
    if (one.y === other.y || y < Math.min(one.y, other.y) || y > Math.max(one.y, other.y)) return []
    return [one.x + ((other.x - one.x) * (y - one.y)) / (other.y - one.y)]
  })
  if (crossings.length < 2) return null
  return { left: Math.min(...crossings), right: Math.max(...crossings) }
}
