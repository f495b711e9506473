import type { TextFace } from '../fonts/faces.ts'
import { clustersOf } from '../fonts/font-runs.ts'
import type { FontShelf } from '../fonts/font-shelf.ts'
import { breakableSpans } from './breakable-spans.ts'
import { levelRuns, levelsOf, type Direction } from './direction.ts'

/** A stretch of one font and one direction. Odd levels run from right to left. */
interface Piece {
  /** What is drawn. */
  readonly text: string
  /** What it stands for: another character only where a bracket is mirrored. */
  readonly said: string
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
  readonly direction: Direction
  /** Whether a line may end inside a run of Han characters, as it may in Chinese text. */
  readonly breaksHan: boolean
}

/** Text between two places, as pieces. */
type PiecesOf = (start: number, end: number) => Piece[]

/** Cuts cleaned text into boxes. A word wider than `measure` points is cut where it must be. */
export function boxesOf(
  text: string,
  style: TextStyle,
  { shelf, measure }: { readonly shelf: FontShelf; readonly measure: number },
): Box[] {
  const levels = levelsOf(text, style.direction)
  const piecesOf: PiecesOf = (start, end) =>
    levelRuns(text, levels, { start, end }).flatMap(({ said, drawn, level }) =>
      shelf.runsOf(drawn, style.face).map((run) => ({
        text: run.text,
        said: drawn === said ? run.text : said,
        file: run.file,
        level,
        width: shelf.widthOf(run) * style.size,
      })),
    )

  return breakableSpans(text, style.breaksHan).flatMap(({ start, end, spaceEnd }) => {
    const pieces = piecesOf(start, end)
    const space = piecesOf(end, spaceEnd)[0] ?? null
    if (widthOf(pieces) <= measure) return [{ pieces, width: widthOf(pieces), space }]
    const parts = cutToFit(text.slice(start, end), start, { piecesOf, measure })
    return parts.map((part, i) => ({
      pieces: part,
      width: widthOf(part),
      space: i === parts.length - 1 ? space : null,
    }))
  })
}

function cutToFit(
  word: string,
  start: number,
  { piecesOf, measure }: { piecesOf: PiecesOf; measure: number },
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

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.width, 0)
}
