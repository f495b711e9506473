import type { AspectName } from '#astrology/western/aspects/aspects.ts'
import type { Point, Shape } from '../drawing.ts'
import { inkOf } from '../glyphs.ts'
import type { Tone } from '../palette.ts'
import { around, circlePath, linePath, type Box } from '../paths.ts'
import { sign } from '../words.ts'

export const ASPECT_SIGNS: Readonly<Record<AspectName, string>> = {
  conjunction: '☌',
  opposition: '☍',
  trine: '△',
  square: '□',
  sextile: '⚹',
  quincunx: '⚻',
  semisextile: '⚺',
  semisquare: '∠',
  sesquisquare: '⚼',
  quintile: 'Q',
  biquintile: 'bQ',
}

export const ASPECT_TONES: Readonly<Record<AspectName, Tone>> = {
  conjunction: 'ink',
  opposition: 'hard',
  square: 'hard',
  semisquare: 'hard',
  sesquisquare: 'hard',
  trine: 'soft',
  sextile: 'soft',
  semisextile: 'soft',
  quincunx: 'turn',
  quintile: 'turn',
  biquintile: 'turn',
}

/** The aspects that are drawn as lines, each with a dash of its own beside its colour. */
const DASHES: Readonly<Partial<Record<AspectName, readonly [number, number] | null>>> = {
  opposition: null,
  square: null,
  trine: [30, 4],
  sextile: [14, 5],
  quincunx: [3, 6],
}

export interface AspectLine {
  /** Longitudes, degrees. */
  readonly from: number
  readonly to: number
  readonly aspect: AspectName
  readonly orb: number
  readonly part: string
}

/** The aspects across a wheel, the wider the paler, each with its sign where one finds room. */
export function aspectLines(
  lines: readonly AspectLine[],
  { center, turn, foot }: { center: Point; turn: number; foot: number },
): Shape[] {
  const drawn = lines
    .filter(({ aspect }) => DASHES[aspect] !== undefined)
    .toSorted((one, other) => one.orb - other.orb)
    .map((line) => ({
      ...line,
      ends: [around(center, foot, line.from + turn), around(center, foot, line.to + turn)] as const,
    }))
  const strokes = drawn.map(({ aspect, orb, part, ends: [from, to] }): Shape => {
    const dash = DASHES[aspect]
    return {
      path: linePath(from, to),
      stroke: ASPECT_TONES[aspect],
      width: Math.round(Math.max(0.9, 2.6 - orb * 0.3) * 100) / 100,
      opacity: Math.round(Math.max(0.4, 1 - orb * 0.08) * 100) / 100,
      ...(dash && { dash }),
      part,
    }
  })
  const taken: Box[] = []
  const signs = drawn.flatMap(({ aspect, ends: [from, to] }): Shape[] => {
    for (const share of SHARES) {
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      const made = sign(ASPECT_SIGNS[aspect], at, { size: 21, fill: ASPECT_TONES[aspect] })
      const box = inkOf(made)
      if (taken.some((other) => meets(box, other))) continue
      taken.push(box)
      return [{ path: circlePath(at, 11), fill: 'paper' }, made]
    }
    return []
  })
  return [...strokes.toReversed(), ...signs]
}

/** Where along a line its sign is tried. */
const SHARES = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.45, 0.55]
const AIR = 5

function meets(one: Box, other: Box): boolean {
  return (
    one.left - AIR < other.right &&
    other.left - AIR < one.right &&
    one.top - AIR < other.bottom &&
    other.top - AIR < one.bottom
  )
}
