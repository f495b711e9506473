import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import { split, type Effort, type Random, type RareEvent } from './split.ts'

export interface TailShare {
  /** The mean over the runs, 0 to 1. */
  readonly share: number
  /** From, to: what 95 of 100 such intervals hold; null where no run ever came that far. */
  readonly interval: readonly [number, number] | null
  /** What each run came to. */
  readonly runs: readonly number[]
}

/**
 * The share of states in which a rare event happens, from runs of splitting that know nothing of
 * each other. The interval is Student's on the logarithm of the mean, whose spread is that of
 * the mean over the mean: shares are positive and spread by factors. `randoms` gives each run
 * its own chance, and there must be two.
 *
 * @internal for proofs and tests; a simulation tells of each run by itself
 */
export function tailShare<State>(
  event: RareEvent<State>,
  effort: Effort,
  randoms: readonly Random[],
): TailShare {
  const runs = randoms.map((random) => split(event, effort, random))
  return meanShare(runs)
}

/** The share that runs come to together; a RangeError where there are fewer than two. */
export function meanShare(runs: readonly number[]): TailShare {
  if (runs.length < 2) throw new RangeError('how far runs spread takes two of them')
  const share = sum(runs) / runs.length
  if (share === 0) return { share, interval: null, runs }
  const variance = sum(runs.map((run) => (run - share) ** 2)) / (runs.length - 1)
  const spread = Math.sqrt(variance / runs.length) / share
  const factor = Math.exp(studentQuantile(runs.length - 1) * spread)
  return { share, interval: [share / factor, Math.min(1, share * factor)], runs }
}

/** How far Student's t strays to either side in 95 of 100 cases, by the beta law it is made from. */
function studentQuantile(freedom: number): number {
  const beta = betaQuantile(0.05, freedom / 2, 1 / 2)
  return Math.sqrt((freedom * (1 - beta)) / beta)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
