import { GAPS } from '#astrology/frequency/age-gap.ts'
import { shareOf } from '#astrology/frequency/frequency-of.ts'
import {
  keysByGap,
  keysIn,
  readSample,
  type SampleCount,
} from '#astrology/frequency/sample-counts.ts'
import type { SampleFile } from '#astrology/frequency/sample-file.ts'

/** A share and its interval. */
interface Told {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The same asked of two samples. */
interface Twice {
  readonly here: Told
  readonly there: Told
}

/** Rarer things have bounds, not intervals. */
const FEWEST_COMPARED = 10

/**
 * How two samples of the same kind agree, a line each for what all keys say and for what they
 * say by age gap: how often the intervals stated by one hold the share that the other found, and
 * how often the two differ by no more than both intervals allow, as 95 in 100 must.
 */
export function compareSamples(drawn: SampleFile, committed: SampleFile): string[] {
  const [countHere, countThere] = [readSample(drawn), readSample(committed)]
  const twice = (key: string, gap?: number): Twice[] => {
    const [here, there] = [told(countHere(key, gap)), told(countThere(key, gap))]
    return here && there ? [{ here, there }] : []
  }
  const keys = [...keysIn(drawn)]
  const moving = [...keysByGap(drawn)]
  const gaps = Array.from({ length: GAPS }, (_, gap) => gap)
  return [
    ...agreement(
      'keys',
      keys.flatMap((key) => twice(key)),
    ),
    ...agreement(
      'keys by age gap',
      moving.flatMap((key) => gaps.flatMap((gap) => twice(key, gap))),
    ),
  ]
}

/** Nothing where there is nothing to compare. */
function agreement(what: string, pairs: readonly Twice[]): string[] {
  if (pairs.length === 0) return []
  const percent = (isSo: (twice: Twice) => boolean) =>
    `${((100 * pairs.filter(isSo).length) / pairs.length).toFixed(1)} %`
  const parts = [
    `${pairs.length} ${what}`,
    `${percent(({ here, there }) => holds(there, here))} inside the intervals committed`,
    `${percent(({ here, there }) => holds(here, there))} of those committed inside this sample’s`,
    `${percent(({ here, there }) => agree(here, there))} no farther apart than both allow`,
  ]
  return [parts.join(', ')]
}

function told(count: SampleCount | null): Told | null {
  if (count === null || count.hits < FEWEST_COMPARED) return null
  const [low, high] = shareOf(count).interval
  return { share: count.hits / count.of, low, high }
}

function holds({ low, high }: Told, { share }: Told): boolean {
  return low <= share && share <= high
}

/** Whether the difference lies within the two half intervals that face each other, taken together as errors are. */
function agree(one: Told, other: Told): boolean {
  const [less, more] = one.share < other.share ? [one, other] : [other, one]
  return more.share - less.share <= Math.hypot(less.high - less.share, more.share - more.low)
}
