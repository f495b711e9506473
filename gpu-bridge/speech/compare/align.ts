import { FRAME_SECONDS } from './features.ts'

/** How far from an even pace two readings may be, in seconds or as a share of the longer. */
const REACH_SECONDS = 3
const REACH_SHARE = 0.2

const BOTH: number = 0
const ONE: number = 1
const OTHER: number = 2

export interface Alignment {
  /** The mean distance of frames that were laid on each other. */
  readonly distance: number
  /** Pairs of frames that lie on each other, first to last: `ones[k]` on `others[k]`. */
  readonly ones: Int32Array
  readonly others: Int32Array
}

/**
 * Two readings of a text laid on each other so that they differ least (dynamic time warping, steps of
 * Sakoe and Chiba, 1978: a step in both weighs twice). Null where one of them has nothing in it.
 */
export function align(
  one: readonly Float32Array[],
  other: readonly Float32Array[],
): Alignment | null {
  const [height, width] = [one.length, other.length]
  if (height === 0 || width === 0) return null
  const reach = Math.ceil(
    Math.max(REACH_SECONDS / FRAME_SECONDS, REACH_SHARE * Math.max(height, width)),
  )
  const steps = new Uint8Array(height * width)
  // One column before the first: there, and nowhere else, a path begins.
  let before = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
  let row = new Float64Array(width + 1)
  before[0] = 0
  for (let y = 0; y < height; y++) {
    row.fill(Number.POSITIVE_INFINITY)
    const middle = Math.round((y * (width - 1)) / Math.max(height - 1, 1))
    const last = Math.min(width - 1, middle + reach)
    for (let x = Math.max(0, middle - reach); x <= last; x++) {
      const distance = distanceOf(one[y]!, other[x]!)
      let [least, step] = [before[x]! + 2 * distance, BOTH]
      if (before[x + 1]! + distance < least) [least, step] = [before[x + 1]! + distance, ONE]
      if (row[x]! + distance < least) [least, step] = [row[x]! + distance, OTHER]
      row[x + 1] = least
      steps[y * width + x] = step
    }
    ;[before, row] = [row, before]
  }
  return { distance: before[width]! / (height + width), ...traced(steps, height, width) }
}

function traced(steps: Uint8Array, height: number, width: number) {
  const pairs: (readonly [number, number])[] = []
  for (let [y, x] = [height - 1, width - 1]; y >= 0 && x >= 0;) {
    pairs.push([y, x])
    const step = steps[y * width + x]!
    if (step !== OTHER) y -= 1
    if (step !== ONE) x -= 1
  }
  pairs.reverse()
  return {
    ones: Int32Array.from(pairs, ([y]) => y),
    others: Int32Array.from(pairs, ([, x]) => x),
  }
}

function distanceOf(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let index = 0; index < one.length; index++) sum += (one[index]! - other[index]!) ** 2
  return Math.sqrt(sum)
}
