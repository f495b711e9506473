import { opticalScaleOf, type TextFace } from '../fonts/faces.ts'
import { clustersOf } from '../fonts/font-runs.ts'
import type { FontShelf } from '../fonts/font-shelf.ts'
import type { ShapedRun } from '../shaping/shaped-run.ts'
import { breakableSpans } from './breakable-spans.ts'
import { levelRuns, levelsOf, type Direction } from './direction.ts'
import type { KeyedText } from './keyed-text.ts'

/** A stretch of one font and one direction. Odd levels run from right to left. */
export interface Piece {
  readonly text: string
  readonly run: ShapedRun
  readonly file: string
  readonly level: number
  /** Of its glyphs, in points, like the lengths below. */
  readonly size: number
  readonly width: number
  /** How far above the line it stands; only a key of the appendix does. */
  readonly rise: number
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
  /** What a line may end inside only when it is wider than a line itself. */
  readonly unbroken?: readonly string[]
}

/** A key's size and height above the line, against the text's size. */
const KEY_SIZE = 0.6
const KEY_RISE = 0.34

/** Text between two places, as pieces. */
type PiecesOf = (start: number, end: number) => Piece[]

interface Room {
  readonly shelf: FontShelf
  /** In points. */
  readonly measure: number
}

/** Cuts cleaned text into boxes. A word wider than `measure` points is cut where it must be. */
export function boxesOf({ text, keys }: KeyedText, style: TextStyle, room: Room): Box[] {
  const { shelf, measure } = room
  const levels = levelsOf(text, style.direction)
  const piecesOf: PiecesOf = (start, end) =>
    levelRuns(text, levels, { start, end }).flatMap((run) => piecesIn(run, style, shelf))

  const ends: number[] = []
  const boxes = whole(breakableSpans(text, style.breaksHan), text, style.unbroken).flatMap(
    (parts) => {
      const set = boxesOfParts(parts, text, { piecesOf, measure })
      ends.push(...set.map((_, i) => (i === set.length - 1 ? (parts.at(-1)?.end ?? 0) : -1)))
      return set
    },
  )
  return keys.length === 0 ? boxes : withKeys(boxes, ends, { keys, style, shelf })
}

interface Cutting {
  readonly piecesOf: PiecesOf
  readonly measure: number
}

/** One box where it fits a line, else one a part, and of a part that does not fit as many as it takes. */
function boxesOfParts(parts: readonly Span[], text: string, cutting: Cutting): Box[] {
  const together = boxOf(parts, cutting.piecesOf)
  if (together.width <= cutting.measure) return [together]
  if (parts.length > 1) return parts.flatMap((part) => boxesOfParts([part], text, cutting))
  const { start = 0, end = 0 } = parts[0] ?? {}
  const cut = cutToFit(text.slice(start, end), start, cutting)
  return cut.map((pieces, i) => ({
    pieces,
    width: widthOf(pieces),
    space: i === cut.length - 1 ? together.space : null,
  }))
}

type Span = ReturnType<typeof breakableSpans>[number]

/** Words that stand together or not at all: each span by itself, those of a name in one. */
function whole(spans: readonly Span[], text: string, names: readonly string[] = []): Span[][] {
  const groups: Span[][] = []
  const insides = names.flatMap((name) =>
    placesOf(name, text).map((start) => ({ start, end: start + name.length })),
  )
  for (const span of spans) {
    const last = groups.at(-1)
    const isInside = insides.some(({ start, end }) => start < span.start && span.start < end)
    if (last !== undefined && isInside) last.push(span)
    else groups.push([span])
  }
  return groups
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push(at)
  return places
}

function boxOf(parts: readonly Span[], piecesOf: PiecesOf): Box {
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) return { pieces: [], width: 0, space: null }
  const pieces = piecesOf(first.start, last.end)
  return { pieces, width: widthOf(pieces), space: piecesOf(last.end, last.spaceEnd)[0] ?? null }
}

/** Words return in a text; each is one value for all its places. */
const known = new WeakMap<FontShelf, Map<string, readonly Piece[]>>()

function piecesIn(
  { text, level }: { readonly text: string; readonly level: number },
  { face, size }: Pick<TextStyle, 'face' | 'size'>,
  shelf: FontShelf,
): readonly Piece[] {
  const pieces = known.get(shelf) ?? new Map<string, readonly Piece[]>()
  known.set(shelf, pieces)
  const key = `${level} ${size} ${face} ${text}`
  const found = pieces.get(key) ?? shaped({ text, level }, { face, size }, shelf)
  pieces.set(key, found)
  return found
}

function shaped(
  { text, level }: { readonly text: string; readonly level: number },
  { face, size }: Pick<TextStyle, 'face' | 'size'>,
  shelf: FontShelf,
): readonly Piece[] {
  return shelf.runsOf(text, face).map((part) => {
    const run = shelf.shape(part, level % 2 === 1)
    const drawnAt = size * opticalScaleOf(part.file, size)
    const { text: drawn, file } = part
    return { text: drawn, run, file, level, size: drawnAt, width: run.width * drawnAt, rise: 0 }
  })
}

/** Whether it runs from right to left. */
export function runsLeftwards({ level }: Pick<Piece, 'level'>): boolean {
  return level % 2 === 1
}

/** Each key behind the last letter of the sentence it belongs to. */
function withKeys(
  boxes: readonly Box[],
  ends: readonly number[],
  {
    keys,
    style,
    shelf,
  }: {
    readonly keys: KeyedText['keys']
    readonly style: TextStyle
    readonly shelf: FontShelf
  },
): Box[] {
  const level = style.direction === 'rtl' ? 2 : 0
  const small = { ...style, size: style.size * KEY_SIZE }
  const keyAt = new Map(keys.map(({ at, text }) => [at, text]))
  return boxes.map((box, i) => {
    const text = keyAt.get(ends[i] ?? -1)
    if (text === undefined) return box
    const rise = style.size * KEY_RISE
    const raised = piecesIn({ text, level }, small, shelf).map((piece) => ({ ...piece, rise }))
    return { ...box, pieces: [...box.pieces, ...raised], width: box.width + widthOf(raised) }
  })
}

function cutToFit(word: string, start: number, { piecesOf, measure }: Cutting): Piece[][] {
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
