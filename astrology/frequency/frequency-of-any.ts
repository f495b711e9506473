import type { Frequency } from './frequency.ts'
import { shareOf } from './frequency-of.ts'
import { countOfPairs } from './sample/counts.ts'

/**
 * How common it is among all pairs that one of several claims holds, of which no two can hold at
 * once: a band of points, by the keys of the points in it. They may vary together as much as
 * whichever of them varies most. Null where none of them was ever looked at.
 */
export function frequencyOfAny(keys: readonly string[]): Frequency | null {
  const counts = keys.flatMap((key) => countOfPairs()(key) ?? [])
  const [first] = counts
  if (first === undefined) return null
  const hits = counts.reduce((sum, count) => sum + count.hits, 0)
  const spread = Math.max(...counts.map((count) => count.spread))
  return { of: 'pairs', ...shareOf({ of: first.of, hits, spread }) }
}
