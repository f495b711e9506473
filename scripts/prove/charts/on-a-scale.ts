/** A value and where a chart shows it, along one axis. */
export interface Shown {
  readonly what: string
  readonly value: number
  readonly at: number
}

/** How far from its place on the scale anything may stand: half a unit is a twentieth of a millimetre in print. */
const FARTHEST = 0.5

/**
 * The values that do not stand on one scale with the others: the straight line that fits all is theirs, so none
 * of the numbers that a chart is laid out by is taken from it. Fewer than three tell nothing.
 */
export function offScale(all: readonly Shown[]): string[] {
  if (all.length < 3) return []
  const [meanValue, meanAt] = [mean(all.map(({ value }) => value)), mean(all.map(({ at }) => at))]
  const spread = mean(all.map(({ value }) => (value - meanValue) ** 2))
  const slope =
    spread === 0
      ? 0
      : mean(all.map(({ value, at }) => (value - meanValue) * (at - meanAt))) / spread
  return all.flatMap(({ what, value, at }) => {
    const off = at - meanAt - slope * (value - meanValue)
    return Math.abs(off) <= FARTHEST ? [] : [`${what} ${value} is drawn ${off.toFixed(1)} off`]
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
