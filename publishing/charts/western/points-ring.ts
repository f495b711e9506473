import { degreeInSign } from '#astrology/western/zodiac/zodiac.ts'
import type { Point, Shape } from '../drawing.ts'
import { WEIGHT, type Tone } from '../palette.ts'
import { arcPath, around, linePath, polyPath } from '../paths.ts'
import { spread } from '../spread.ts'
import { sign, words } from '../words.ts'
import { endsOf, isArc, POINT_SIGNS, type WheelPoint } from './wheel-points.ts'

/** Where the points of one chart stand, as radii from the outside in. */
export interface PointsRing {
  readonly center: Point
  readonly turn: number
  /** Where a leader leaves its degree, and where it reaches its sign. */
  readonly leave: number
  readonly reach: number
  readonly glyph: number
  readonly degree: number
  /** Null where minutes are left out. */
  readonly minute: number | null
  /** The circle aspects end on, where each degree is marked again. */
  readonly foot: number
  /** Degrees between neighbours. */
  readonly apart: number
  readonly fill: Tone
  /** Of signs. */
  readonly size: number
  /** Names the chart among several: `first `, or nothing. */
  readonly whose: string
}

/** Every point by a sign that covers no other, a leader to its true degree, and its degree and minute. */
export function pointsRing(points: readonly WheelPoint[], ring: PointsRing): Shape[] {
  const shown = spread(
    points.map(({ longitude }) => longitude),
    ring.apart,
  )
  const sitting = points.map((point, place) => ({ point, at: shown[place]! }))
  return [
    ...sitting.map(({ point, at }) => clearing(point, at + ring.turn, ring)),
    ...sitting.flatMap(({ point, at }) => [
      ...leader(point, at, ring),
      ...seated(point, at + ring.turn, ring),
    ]),
  ]
}

/** Paper under all that is written of a point, so that no line of a house runs through it. */
function clearing({ reach }: WheelPoint, angle: number, ring: PointsRing): Shape {
  const { center, glyph, degree, minute } = ring
  const inmost = isArc(reach) ? glyph : (minute ?? degree)
  const ends = [around(center, glyph + 20, angle), around(center, inmost - 18, angle)] as const
  return { path: linePath(...ends), stroke: 'paper', width: ring.size * 0.95 }
}

/** The sign of a point, and its position under it. */
function seated(point: WheelPoint, angle: number, ring: PointsRing): Shape[] {
  const { center, fill, whose, size } = ring
  const middle = around(center, ring.glyph, angle)
  const letter = POINT_SIGNS[point.id]
  const part = `${whose}${point.id}`
  return [
    letter.length > 1
      ? words(letter, middle, { face: 'strong', size: size * 0.7, fill, part })
      : sign(letter, middle, { size: size * (SIGN_SCALES[letter] ?? 1), fill, part }),
    ...position(point, angle, ring),
  ]
}

/** Signs whose outlines stand larger or smaller in their em than the others. */
const SIGN_SCALES: Readonly<Record<string, number>> = { '⊗': 0.95, '☊': 0.95 }

/** Degree and minute in the sign, along the radius under it; only as much as the birth time lets be said. */
function position(
  { longitude, isRetrograde, reach }: WheelPoint,
  angle: number,
  ring: PointsRing,
): Shape[] {
  if (isArc(reach)) return []
  const minutes = Math.floor(degreeInSign(longitude) * 60 + 1e-7)
  const degree = `${Math.floor(minutes / 60)}°`
  const minute = `${minutes % 60}`.padStart(2, '0')
  const isExact = reach.back + reach.on === 0
  const behind = isRetrograde ? '℞' : ''
  const row = (radius: number, text: string, size: number, fill: Tone): Shape[] => {
    return [words(text, around(ring.center, radius, angle), { size, fill })]
  }
  if (ring.minute === null) {
    return isExact
      ? row(ring.degree, degree + behind, 21, ring.fill)
      : row(ring.degree, `~${degree}${behind}`, 17, ring.fill)
  }
  return [
    ...row(ring.degree, isExact ? degree : `~${degree}`, isExact ? 27 : 22, ring.fill),
    ...(isExact || isRetrograde
      ? row(ring.minute, isExact ? `${minute}′${behind}` : behind, 21, 'quiet')
      : []),
  ]
}

/** From the true degree to where the sign found room, and the degree once more on the aspects' circle. */
function leader(point: WheelPoint, shown: number, ring: PointsRing): Shape[] {
  const { center, turn, leave, reach, foot, whose } = ring
  const truth = point.longitude + turn
  const arc = isArc(point.reach)
  const line = { stroke: 'quiet', width: WEIGHT.fine } as const
  const end = nearestTurn(truth, shown + turn)
  const path = polyPath(spiral(center, { from: [leave, truth], to: [reach, end] }), false)
  const shapes: Shape[] = [{ ...line, path, part: `${whose}${point.id} leader` }]
  if (!arc) {
    const mark = linePath(around(center, foot, truth), around(center, foot + 7, truth))
    return [...shapes, { ...line, path: mark, part: `${whose}${point.id} foot` }]
  }
  const [from, to] = endsOf(point)
  const span: readonly [number, number] = [from + turn, to + turn + (to < from ? 360 : 0)]
  return [
    ...shapes,
    {
      path: arcPath(center, leave, span),
      stroke: 'gold',
      width: WEIGHT.heavy,
      part: `${whose}${point.id} arc`,
    },
  ]
}

/** A line that keeps its distance from the centre while it turns, so that neighbours never cross. */
function spiral(
  center: Point,
  { from, to }: { from: readonly [number, number]; to: readonly [number, number] },
): Point[] {
  const steps = Math.max(1, Math.ceil(Math.abs(to[1] - from[1]) / 3))
  return Array.from({ length: steps + 1 }, (_, step) => {
    const part = step / steps
    return around(center, from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part)
  })
}

/** The same direction as near to another as it can be told. */
function nearestTurn(near: number, angle: number): number {
  return near + ((((angle - near + 180) % 360) + 360) % 360) - 180
}
