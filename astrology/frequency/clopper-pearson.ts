import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import { inThreeDigits } from './in-three-digits.ts'

/**
 * The exact interval of a share, of which `hits` were found among `of` looked at (Clopper and
 * Pearson, Biometrika 26, 1934): from, to, both 0 to 1. It holds the true share at least as
 * often as `level` says. Neither needs to be whole: where what was looked at hangs together,
 * both are scaled down to how much it is worth. Rounded outward to three digits of whichever
 * is smaller, the share or what is left of it.
 *
 * Throws a RangeError when more was found than looked at.
 */
export function clopperPearson(
  hits: number,
  of: number,
  level = 0.95,
): readonly [low: number, high: number] {
  if (!(hits >= 0 && hits <= of && of > 0)) throw new RangeError(`${hits} hits of ${of}`)
  const tail = (1 - level) / 2
  const low = hits === 0 ? 0 : betaQuantile(tail, hits, of - hits + 1)
  const high = hits === of ? 1 : betaQuantile(1 - tail, hits + 1, of - hits)
  return [inThreeDigits(low, Math.floor), inThreeDigits(high, Math.ceil)]
}
