/** At which shares of the pairs a raw score is written down, closer together in the tails. */
export const SHARES = [
  0.0005, 0.002, 0.006, 0.015, 0.03, 0.05, 0.08, 0.12, 0.17, 0.23, 0.3, 0.37, 0.435, 0.5, 0.565,
  0.63, 0.7, 0.77, 0.83, 0.88, 0.92, 0.95, 0.97, 0.985, 0.994, 0.998, 0.9995,
] as const

/** Raw scores are counted in bins of so many standard deviations, from the farthest below to the farthest above. */
const FARTHEST = 6.025
const BIN = 0.05
/** Odd, so that nothing at all lies in the middle of one. */
export const BINS = 241

export function binOf(raw: number): number {
  return Math.max(0, Math.min(BINS - 1, Math.floor((raw + FARTHEST) / BIN)))
}

/** The raw score below which each share of counted pairs lies, evenly within a bin. */
export function quantilesFrom(counts: Float64Array, shares: readonly number[] = SHARES): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all === 0) throw new Error('no pair was counted')
  let below = 0
  let bin = 0
  return shares.map((share) => {
    const sought = share * all
    while (bin < BINS - 1 && below + counts[bin]! < sought) {
      below += counts[bin]!
      bin++
    }
    const within = counts[bin]! > 0 ? (sought - below) / counts[bin]! : 0
    return (bin + within) * BIN - FARTHEST
  })
}

/**
 * The share of pairs below a raw score, between 0 and 1 and never either: evenly between two
 * quantiles, which must rise, and falling off beyond the outermost of them. Rises with the raw score everywhere.
 */
export function shareBelow(quantiles: ArrayLike<number>, raw: number): number {
  const last = SHARES.length - 1
  const [least, most] = [quantiles[0]!, quantiles[last]!]
  if (raw < least) return SHARES[0] / tail(least - raw)
  if (raw >= most) return 1 - (1 - SHARES[last]!) / tail(raw - most)
  let place = 0
  while (raw >= quantiles[place + 1]!) place++
  const [from, to] = [quantiles[place]!, quantiles[place + 1]!]
  const [low, high] = [SHARES[place]!, SHARES[place + 1]!]
  return low + ((raw - from) / (to - from)) * (high - low)
}

/** By how much fewer pairs lie so far beyond the outermost quantile: slowly enough that no two scores there are the same. */
function tail(beyond: number): number {
  return (1 + beyond / TAIL) ** 2
}

/** Deviations within which a quarter of the outermost is left, as of a normal spread at its one in two thousand. */
const TAIL = 0.4
