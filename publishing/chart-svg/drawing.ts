/** A picture of outlines alone, so that SVG and PDF draw the same. Its units run right and down. */
export interface Drawing {
  /** The side of its square, in its own units. */
  readonly size: number
  /** For those who cannot see it. */
  readonly title: string
  readonly description: string
  readonly shapes: readonly Shape[]
}

export interface Shape {
  /** SVG path data. */
  readonly path: string
  readonly fill?: string
  readonly stroke?: string
  /** Of the stroke. */
  readonly width?: number
  /** On and off, along the stroke. */
  readonly dash?: readonly [number, number]
  /** From 0 to 1. */
  readonly opacity?: number
  /** Moves and scales the path, as a glyph's outline has units of its own. */
  readonly place?: { readonly x: number; readonly y: number; readonly scale: number }
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A point around a centre; the angle in degrees, counter-clockwise from the right. */
export function around(center: number, radius: number, angle: number): Point {
  const radians = (angle * Math.PI) / 180
  return {
    x: round(center + radius * Math.cos(radians)),
    y: round(center - radius * Math.sin(radians)),
  }
}

export function linePath(from: Point, to: Point): string {
  return `M${from.x} ${from.y}L${to.x} ${to.y}`
}

export function circlePath({ x, y }: Point, radius: number): string {
  const [left, right] = [round(x - radius), round(x + radius)]
  const arc = `A${radius} ${radius} 0 0 1`
  return `M${left} ${y}${arc} ${right} ${y}${arc} ${left} ${y}Z`
}

/** The part of a ring between two angles less than 180° apart, counter-clockwise. */
export function ringPath(
  center: number,
  { inner, outer, from, to }: { inner: number; outer: number; from: number; to: number },
): string {
  const [a, b] = [around(center, outer, from), around(center, outer, to)]
  const [c, d] = [around(center, inner, to), around(center, inner, from)]
  return (
    `M${a.x} ${a.y}A${outer} ${outer} 0 0 0 ${b.x} ${b.y}` +
    `L${c.x} ${c.y}A${inner} ${inner} 0 0 1 ${d.x} ${d.y}Z`
  )
}

/** An arc between two angles less than 180° apart, counter-clockwise. */
export function arcPath(
  center: number,
  radius: number,
  [from, to]: readonly [number, number],
): string {
  const [a, b] = [around(center, radius, from), around(center, radius, to)]
  return `M${a.x} ${a.y}A${radius} ${radius} 0 0 0 ${b.x} ${b.y}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
