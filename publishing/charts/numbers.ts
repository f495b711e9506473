/** From the least to the most of what the looks of a birth window give. */
export type Range = readonly [least: number, most: number]

export function rangeOf(values: readonly number[]): Range {
  return [Math.min(...values), Math.max(...values)]
}

/** `4`, or `3–5`; with so many digits behind the point. */
export function rangeInWords([least, most]: Range, digits = 0): string {
  const [one, other] = [least.toFixed(digits), most.toFixed(digits)]
  return one === other ? one : `${one}–${other}`
}

/** Points with their sign: `+3`, `−3`, `0`. */
export function signed(points: number): string {
  if (points === 0) return '0'
  return points > 0 ? `+${points}` : `−${-points}`
}
