import { FRAME_SECONDS } from './features.ts'

/** How far from an even pace two readings may be, in seconds or as a share of the longer. */
const REACH_SECONDS = 3
const REACH_SHARE = 0.2

const [BOTH, ONE, OTHER] = [0, 1, 2]

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
  let before = new Float32Array(width).fill(Number.POSITIVE_INFINITY)
  let row = new Float32Array(width)
  for (let y = 0; y < height; y++) {
    row.fill(Number.POSITIVE_INFINITY)
    const middle = Math.round((y * (width - 1)) / Math.max(height - 1, 1))
    const last = Math.min(width - 1, middle + reach)
    for (let x = Math.max(0, middle - reach); x <= last; x++) {
      const distance = distanceOf(one[y]!, other[x]!)
      const inBoth = x > 0 ? before[x - 1]! : y === 0 ? 0 : Number.POSITIVE_INFINITY
      const [both, down, right] = [
        inBoth + 2 * distance,
        before[x]! + distance,
        (x > 0 ? row[x - 1]! : Number.POSITIVE_INFINITY) + distance,
      ]
      const isStart = x === 0 && y === 0
      row[x] = isStart ? 2 * distance : Math.min(both, down, right)
      steps[y * width + x] =
        isStart || row[x] === Math.fround(both) ? BOTH : row[x] === Math.fround(down) ? ONE : OTHER
    }
    ;[before, row] = [row, before]
  }
  return { distance: before[width - 1]! / (height + width), ...traced(steps, height, width) }
}

function traced(steps: Uint8Array, height: number, width: number) {
  const ones: number[] = []
  const others: number[] = []
  for (let [y, x] = [height - 1, width - 1]; y >= 0 && x >= 0;) {
    ones.push(y)
    others.push(x)
    const step = steps[y * width + x]
    if (step !== OTHER) y -= 1
    if (step !== ONE) x -= 1
  }
  return { ones: Int32Array.from(ones.reverse()), others: Int32Array.from(others.reverse()) }
}

function distanceOf(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let index = 0; index < one.length; index++) sum += (one[index]! - other[index]!) ** 2
  return Math.sqrt(sum)
}
