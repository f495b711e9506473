import { flattened } from './flattened.ts'
import type { Point, Stroke } from './points.ts'

/** A piece of a chart that says what it is about, as far as a finger can tell. In units of the drawing. */
export interface Part {
  /** Its `data-about`. */
  readonly about: string
  readonly strokes: readonly Stroke[]
  /** Whether what lies inside belongs to it. */
  readonly isFilled: boolean
  /** Half of how wide its lines are. */
  readonly halfWidth: number
  /** How much room it takes: of two under a finger the smaller is meant. */
  readonly area: number
}

const TAG = /<(?:path|g)\b[^>]* data-about="[^"]*"[^>]*>(?:(?:<use\b[^>]*>)*<\/g>)?/g
const LETTER = /<path id="([^"]*)" d="([^"]*)"\/>/g
const USE = /<use\b[^>]*>/g

/**
 * The pieces of a chart of the API that are about something, and the shapes they have. It reads what the API
 * draws and no other SVG: outlines as paths, words as groups of letters that are defined once.
 */
export function partsOf(svg: string): readonly Part[] {
  const letters = new Map(Array.from(svg.matchAll(LETTER), ([, id, d]) => [id!, d!]))
  return Array.from(svg.matchAll(TAG), ([tag]) => {
    const isWords = tag.startsWith('<g')
    const strokes = isWords ? wordsBoxes(tag, letters) : flattened(valueOf(tag, 'd') ?? '')
    return {
      about: valueOf(tag, 'data-about')!,
      strokes,
      isFilled: isWords || (valueOf(tag, 'fill') ?? 'none') !== 'none',
      halfWidth: Number(valueOf(tag, 'stroke-width') ?? 0) / 2,
      area: areaOf(boxOf(strokes)),
    }
  })
}

/** Of each letter its box: a finger aims at the letter, not at its thin strokes. */
function wordsBoxes(tag: string, letters: ReadonlyMap<string, string>): readonly Stroke[] {
  const [group = ''] = /^<g\b[^>]*>/.exec(tag) ?? []
  const whole = placeOf(group)
  return (tag.match(USE) ?? []).map((use) => {
    const own = placeOf(use)
    const left = Number(valueOf(use, 'x') ?? 0)
    const id = valueOf(use, 'href')?.slice(1) ?? ''
    const [from, to] = boxOf(flattened(letters.get(id) ?? ''))
    const placed = ([x, y]: Point): Point => whole(own([x + left, y]))
    return rectangle(placed(from), placed(to))
  })
}

/** Where an element puts its points: by its `translate` and `scale`. */
function placeOf(tag: string): (point: Point) => Point {
  const [, x = '0', y = '0', scale = '1'] =
    /transform="translate\((\S+) (\S+)\) scale\((\S+)\)"/.exec(tag) ?? []
  const [left, top, size] = [Number(x), Number(y), Number(scale)]
  return ([px, py]) => [left + size * px, top + size * py]
}

function valueOf(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
}

function rectangle([left, top]: Point, [right, bottom]: Point): Stroke {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ]
}

function boxOf(strokes: readonly Stroke[]): readonly [from: Point, to: Point] {
  const [xs, ys] = [0, 1].map((axis) => strokes.flat().map((point) => point[axis]!))
  if (xs!.length === 0)
    return [
      [0, 0],
      [0, 0],
    ]
  return [
    [Math.min(...xs!), Math.min(...ys!)],
    [Math.max(...xs!), Math.max(...ys!)],
  ]
}

function areaOf([[left, top], [right, bottom]]: readonly [Point, Point]): number {
  return (right - left) * (bottom - top)
}
