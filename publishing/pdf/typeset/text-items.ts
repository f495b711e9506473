import bidiFactory from 'bidi-js'
import LineBreaker from 'linebreak'
import type { TextFace } from '../fonts/faces.ts'
import { clustersOf } from '../fonts/font-runs.ts'
import type { FontShelf } from '../fonts/font-shelf.ts'

/** A stretch of one font and one direction. Odd levels run from right to left. */
export interface Piece {
  readonly text: string
  readonly file: string
  readonly level: number
  /** In points. */
  readonly width: number
}

/** What is never broken across lines, and the space behind it if there is one. */
export interface Box {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly space: Piece | null
}

export interface TextStyle {
  readonly face: TextFace
  /** In points. */
  readonly size: number
  readonly direction: 'ltr' | 'rtl'
  /** Whether a line may end inside a run of Han characters, as it may in Chinese text. */
  readonly breaksHan: boolean
}

const bidi = bidiFactory()

/** Cuts cleaned text into boxes. A word wider than `measure` points is cut where it must be. */
export function boxesOf(
  text: string,
  style: TextStyle,
  { shelf, measure }: { shelf: FontShelf; measure: number },
): Box[] {
  const { levels } = bidi.getEmbeddingLevels(text, style.direction)
  const piecesOf = (start: number, end: number) =>
    pieces(text, levels, { start, end, style, shelf })

  return breakableSpans(text, style.breaksHan).flatMap(({ start, end, spaceEnd }) => {
    const word = piecesOf(start, end)
    const space = piecesOf(end, spaceEnd)[0] ?? null
    if (widthOf(word) <= measure) return [{ pieces: word, width: widthOf(word), space }]
    const parts = cutToFit(text.slice(start, end), start, { piecesOf, measure })
    return parts.map((part, i) => ({
      pieces: part,
      width: widthOf(part),
      space: i === parts.length - 1 ? space : null,
    }))
  })
}

interface Span {
  readonly start: number
  readonly end: number
  readonly spaceEnd: number
}

/** Where a line may end, by the Unicode line breaking rules. */
function breakableSpans(text: string, breaksHan: boolean): Span[] {
  const breaker = new LineBreaker(text)
  const spans: Span[] = []
  let start = 0
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const behind = text.slice(start, found.position)
    const word = behind.trimEnd()
    const insideRun = word.length === behind.length && found.position < text.length
    if (insideRun && !breaksHan && betweenHan(text, found.position)) continue
    spans.push({ start, end: start + word.length, spaceEnd: found.position })
    start = found.position
  }
  return spans
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

function betweenHan(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - 2), position)
  return EAST_ASIAN.test(before) && EAST_ASIAN.test(text.slice(position, position + 2))
}

function pieces(
  text: string,
  levels: Uint8Array,
  { start, end, style, shelf }: { start: number; end: number; style: TextStyle; shelf: FontShelf },
): Piece[] {
  const found: Piece[] = []
  let from = start
  while (from < end) {
    const level = levels[from] ?? 0
    let to = from + 1
    while (to < end && (levels[to] ?? 0) === level) to++
    for (const run of shelf.runsOf(mirrored(text.slice(from, to), level), style.face)) {
      found.push({ ...run, level, width: shelf.widthOf(run) * style.size })
    }
    from = to
  }
  return found
}

/** In right-to-left text an opening bracket opens to the left. */
function mirrored(text: string, level: number): string {
  if (level % 2 === 0) return text
  return Array.from(text, (one) => bidi.getMirroredCharacter(one) ?? one).join('')
}

function cutToFit(
  word: string,
  start: number,
  { piecesOf, measure }: { piecesOf: (start: number, end: number) => Piece[]; measure: number },
): Piece[][] {
  const parts: Piece[][] = []
  let from = start
  let to = start
  for (const cluster of clustersOf(word)) {
    if (to > from && widthOf(piecesOf(from, to + cluster.length)) > measure) {
      parts.push(piecesOf(from, to))
      from = to
    }
    to += cluster.length
  }
  return [...parts, piecesOf(from, to)]
}

function widthOf(all: readonly Piece[]): number {
  return all.reduce((sum, piece) => sum + piece.width, 0)
}
