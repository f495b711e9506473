import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Numbers drawn by chance, all decided by the seed. */
export interface Chance {
  /** From 0 up to 1. */
  fraction(): number
  between(low: number, high: number): number
  /** Exponentially distributed: the time to the next of things that come by chance. */
  pause(mean: number): number
  /** Log-normally distributed: `spread` is the standard deviation of its logarithm. */
  around(mean: number, spread: number): number
}

export function chanceOf(seed: number): Chance {
  const generator = xoroshiro128plus(seed)
  const fraction = () => (generator.next() >>> 0) / 2 ** 32
  const normal = () => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction())
  return {
    fraction,
    between: (low, high) => low + (high - low) * fraction(),
    pause: (mean) => -mean * Math.log(1 - fraction()),
    around: (mean, spread) => mean * Math.exp(spread * normal() - (spread * spread) / 2),
  }
}
