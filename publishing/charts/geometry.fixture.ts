import { isWords, type Drawing, type Shape, type Words } from './drawing.ts'
import { inkOf } from './glyphs.ts'
import type { Box } from './paths.ts'

/** Half a unit, which is a twentieth of a millimetre in print. */
const TOLERANCE = 0.5

/** The words of a drawing whose ink leaves its page. */
export function outside({ width, height, shapes }: Drawing): string[] {
  return shapes.filter(isWords).flatMap((shape) => {
    const { left, top, right, bottom } = inkOf(shape)
    const isInside =
      left >= -TOLERANCE &&
      top >= -TOLERANCE &&
      right <= width + TOLERANCE &&
      bottom <= height + TOLERANCE
    return isInside ? [] : [`${nameOf(shape)} leaves the page`]
  })
}

/** The words of a drawing whose ink covers that of others. */
export function overlapping({ shapes }: Drawing): string[] {
  const boxes = shapes
    .filter(isWords)
    .map((shape) => ({ shape, box: inkOf(shape) }))
    .toSorted((one, other) => one.box.left - other.box.left)
  return boxes.flatMap(({ shape, box }, place) => {
    const found: string[] = []
    for (const other of boxes.slice(place + 1)) {
      if (other.box.left > box.right - TOLERANCE) break
      if (meets(box, other.box)) found.push(`${nameOf(shape)} and ${nameOf(other.shape)} overlap`)
    }
    return found
  })
}

function meets(one: Box, other: Box): boolean {
  return (
    one.left < other.right - TOLERANCE &&
    other.left < one.right - TOLERANCE &&
    one.top < other.bottom - TOLERANCE &&
    other.top < one.bottom - TOLERANCE
  )
}

function nameOf({ words, part, x, y }: Words): string {
  return `${part ?? words} at ${Math.round(x)} ${Math.round(y)}`
}

/** The parts of a drawing with a name that begins so, without that beginning. */
export function partsOf({ shapes }: Drawing, beginning: string): string[] {
  return shapes.flatMap(({ part }) =>
    part?.startsWith(beginning) === true ? [part.slice(beginning.length)] : [],
  )
}

/** The first point of an outline. */
export function startOf({ shapes }: Drawing, part: string): { x: number; y: number } | null {
  const shape = shapes.find((each: Shape) => each.part === part)
  const told =
    shape !== undefined && 'path' in shape ? /^M(\S+) ([^A-Z\s]+)/.exec(shape.path) : null
  return told === null ? null : { x: Number(told[1]), y: Number(told[2]) }
}

/** Of a point around a centre, counter-clockwise from the right, degrees. */
export function angleAt(point: { x: number; y: number }, center: { x: number; y: number }): number {
  return (Math.atan2(center.y - point.y, point.x - center.x) * 180) / Math.PI
}

export function apart(one: number, other: number): number {
  return Math.abs(((((one - other + 180) % 360) + 360) % 360) - 180)
}
