const FIRST_MS = 500
const LONGEST_MS = 20_000

/**
 * How long to wait before another try, in milliseconds: anywhere up to a bound that doubles with
 * each failure, so that readers who were cut off together do not come back together. `random` in [0, 1).
 */
export function waitBefore(failures: number, random: number): number {
  return Math.round(random * Math.min(LONGEST_MS, FIRST_MS * 2 ** failures))
}
