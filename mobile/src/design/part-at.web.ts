/** A fingertip hits what is so near, in pixels. */
const REACH = [0, 7, 14] as const
const DIRECTIONS = 8

/**
 * What a drawing is about where it was touched, by its `data-about`: of all that lies under a
 * fingertip the smallest, for a glyph stands on a sign and its strokes are thin. Null beside everything.
 */
export function partAt(box: Element, x: number, y: number): string | null {
  const found = REACH.flatMap((reach) =>
    Array.from({ length: reach === 0 ? 1 : DIRECTIONS }, (_, index) => {
      const angle = (index / DIRECTIONS) * 2 * Math.PI
      const at = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const
      return document.elementFromPoint(...at)?.closest('[data-about]') ?? null
    }),
  )
  const parts = [...new Set(found)].filter((part) => part !== null && box.contains(part))
  const [smallest] = parts.toSorted((one, other) => areaOf(one!) - areaOf(other!))
  return smallest?.getAttribute('data-about') ?? null
}

function areaOf(part: Element): number {
  const { width, height } = part.getBoundingClientRect()
  return width * height
}
