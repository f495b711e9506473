import { round, type Point } from './drawing.ts'

/** A point around a centre; the angle in degrees, counter-clockwise from the right. */
export function around(center: Point, radius: number, angle: number): Point {
  const radians = (angle * Math.PI) / 180
  return {
    x: round(center.x + radius * Math.cos(radians)),
    y: round(center.y - radius * Math.sin(radians)),
  }
}

export function linePath(from: Point, to: Point): string {
  return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`
}

/** A line through all of the points; closed, an area. */
export function polyPath(points: readonly Point[], isClosed = true): string {
  const told = points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')
  return `M${told}${isClosed ? 'Z' : ''}`
}

export function circlePath({ x, y }: Point, radius: number): string {
  const [left, right] = [round(x - radius), round(x + radius)]
  const arc = `A${radius} ${radius} 0 0 1`
  return `M${left} ${round(y)}${arc} ${right} ${round(y)}${arc} ${left} ${round(y)}Z`
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function boxPath({ left, top, right, bottom }: Box): string {
  return polyPath([
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ])
}

/** A box with round corners. */
export function softBoxPath({ left, top, right, bottom }: Box, radius: number): string {
  const [l, t, r, b, q] = [left, top, right, bottom, radius].map(round) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const corner = `A${q} ${q} 0 0 1`
  return (
    `M${round(l + q)} ${t}L${round(r - q)} ${t}${corner} ${r} ${round(t + q)}` +
    `L${r} ${round(b - q)}${corner} ${round(r - q)} ${b}` +
    `L${round(l + q)} ${b}${corner} ${l} ${round(b - q)}` +
    `L${l} ${round(t + q)}${corner} ${round(l + q)} ${t}Z`
  )
}

/** The part of a ring between two angles less than 180° apart, counter-clockwise. */
export function ringPath(
  center: Point,
  { inner, outer, from, to }: { inner: number; outer: number; from: number; to: number },
): string {
  const [a, b] = [around(center, outer, from), around(center, outer, to)]
  const [c, d] = [around(center, inner, to), around(center, inner, from)]
  return (
    `M${a.x} ${a.y}A${outer} ${outer} 0 0 0 ${b.x} ${b.y}` +
    `L${c.x} ${c.y}A${inner} ${inner} 0 0 1 ${d.x} ${d.y}Z`
  )
}

/** An arc between two angles less than a turn apart, counter-clockwise. */
export function arcPath(
  center: Point,
  radius: number,
  [from, to]: readonly [number, number],
): string {
  const [a, b] = [around(center, radius, from), around(center, radius, to)]
  return `M${a.x} ${a.y}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 0 ${b.x} ${b.y}`
}

/** Slanted lines across a box, `step` apart: a pattern where colour alone would not do. */
export function hatchPath({ left, top, right, bottom }: Box, step: number): string {
  const [width, height] = [right - left, bottom - top]
  const lines: string[] = []
  for (let at = step / 2; at < width + height; at += step) {
    const from = { x: left + Math.min(at, width), y: top + Math.max(0, at - width) }
    const to = { x: left + Math.max(0, at - height), y: top + Math.min(at, height) }
    lines.push(linePath(from, to))
  }
  return lines.join('')
}
