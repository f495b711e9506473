import { arcPoints } from './arc-points.ts'
import type { Point, Stroke } from './points.ts'

const TOKEN = /[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g
/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, a: 7, z: 0 }
/** Into so many straight parts a curve is cut: a finger is blunter than that. */
const CURVE_PARTS = 6

/**
 * The outline of an SVG path (its `d`) in straight lines, in the path's own units. Throws on a command
 * that charts do not draw with.
 */
export function flattened(d: string): readonly Stroke[] {
  const strokes: Point[][] = []
  let stroke: Point[] = []
  let at: Point = [0, 0]
  let begun = at
  for (const { command, numbers } of commandsOf(d)) {
    const isOwn = command === command.toLowerCase()
    const [x0, y0] = isOwn ? at : ([0, 0] as const)
    const kind = command.toLowerCase()
    const pair = (index: number): Point => [x0 + numbers[index]!, y0 + numbers[index + 1]!]
    if (kind === 'm' || stroke.length === 0) strokes.push((stroke = kind === 'm' ? [] : [at]))
    const drawn = pointsOf(kind, { at, begun, pair, numbers, x0, y0 })
    stroke.push(...drawn)
    at = drawn.at(-1) ?? at
    if (kind === 'm') begun = at
    if (kind === 'z') stroke = []
  }
  return strokes
}

interface Drawing {
  readonly at: Point
  /** Where the stroke began. */
  readonly begun: Point
  /** The point that two of the numbers name. */
  readonly pair: (index: number) => Point
  readonly numbers: readonly number[]
  readonly x0: number
  readonly y0: number
}

function pointsOf(kind: string, { at, begun, pair, numbers, x0, y0 }: Drawing): readonly Point[] {
  switch (kind) {
    case 'm':
    case 'l':
      return [pair(0)]
    case 'h':
      return [[x0 + numbers[0]!, at[1]]]
    case 'v':
      return [[at[0], y0 + numbers[0]!]]
    case 'q':
      return curve([at, pair(0), pair(2)])
    case 'c':
      return curve([at, pair(0), pair(2), pair(4)])
    case 'a': {
      const [rx = 0, ry = 0, turn = 0, isLarge = 0, isClockwise = 0] = numbers
      return arcPoints({ from: at, to: pair(5), rx, ry, turn, isLarge, isClockwise })
    }
    default:
      return [begun]
  }
}

/** Points along a Bézier curve of any order (de Casteljau), without its first. */
function curve(controls: readonly Point[]): readonly Point[] {
  return Array.from({ length: CURVE_PARTS }, (_, index) => {
    const share = (index + 1) / CURVE_PARTS
    let left = controls
    while (left.length > 1) {
      left = left.slice(1).map((to, place) => between(left[place]!, to, share))
    }
    return left[0]!
  })
}

function between([x, y]: Point, [toX, toY]: Point, share: number): Point {
  return [x + (toX - x) * share, y + (toY - y) * share]
}

/** Each command with the numbers it takes once; a pair behind a move is a line. */
function* commandsOf(d: string): Generator<{ command: string; numbers: readonly number[] }> {
  const tokens = d.match(TOKEN) ?? []
  let command = ''
  for (let index = 0; index < tokens.length;) {
    if (/[a-zA-Z]/.test(tokens[index]!)) command = tokens[index++]!
    const takes = TAKES[command.toLowerCase()]
    if (takes === undefined) throw new Error(`a path that draws with "${command}"`)
    const numbers = tokens.slice(index, index + takes).map(Number)
    index += takes
    yield { command, numbers }
    if (command === 'm') command = 'l'
    if (command === 'M') command = 'L'
    if (takes === 0) command = ''
  }
}
