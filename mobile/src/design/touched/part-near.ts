import type { Part } from './parts-of.ts'
import type { Point, Stroke } from './points.ts'

/**
 * What a drawing is about where it was touched: of all that lies within `reach` of the point the smallest, for a
 * glyph stands on a sign and lines are thin. Null beside everything. In units of the drawing.
 */
export function partNear(parts: readonly Part[], point: Point, reach: number): string | null {
  const found = parts.filter((part) => isNear(part, point, reach))
  const [smallest] = found.toSorted((one, other) => one.area - other.area)
  return smallest?.about ?? null
}

function isNear({ strokes, isFilled, halfWidth }: Part, point: Point, reach: number): boolean {
  if (isFilled && windingOf(strokes, point) !== 0) return true
  return strokes.some((stroke) => distanceTo(stroke, point) <= reach + halfWidth)
}

/** How often the outline goes round the point: what SVG fills is where that is not zero. */
function windingOf(strokes: readonly Stroke[], [x, y]: Point): number {
  let winding = 0
  for (const stroke of strokes) {
    for (const [index, [x1, y1]] of stroke.entries()) {
      // A filled stroke is closed whether it says so or not.
      const [x2, y2] = stroke[(index + 1) % stroke.length]!
      const side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)
      if (y1 <= y && y2 > y && side > 0) winding += 1
      else if (y1 > y && y2 <= y && side < 0) winding -= 1
    }
  }
  return winding
}

function distanceTo(stroke: Stroke, [x, y]: Point): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const [index, [x1, y1]] of stroke.entries()) {
    const [x2, y2] = stroke[index + 1] ?? stroke[index]!
    const [dx, dy] = [x2 - x1, y2 - y1]
    const length = dx * dx + dy * dy
    const share = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length
    const along = Math.min(1, Math.max(0, share))
    nearest = Math.min(nearest, Math.hypot(x - x1 - along * dx, y - y1 - along * dy))
  }
  return nearest
}
