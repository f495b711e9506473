import { expect, it } from 'vitest'
import { bandRange, MOST_POINTS } from '#astrology/western/couple/relationship-score.ts'
import { frequencyOfAny } from './frequency-of-any.ts'

const keysOf = (from: number, to: number): string[] =>
  Array.from(
    { length: to - from + 1 },
    (_, above) => `couple.western.relationshipScore.points=${from + above}`,
  )

it('shares all pairs out among the bands of a score', () => {
  const bands = new Map(
    Array.from({ length: MOST_POINTS + 1 }, (_, points) => bandRange(points)).map((band) => [
      band.join(),
      frequencyOfAny(keysOf(...band))!,
    ]),
  )
  const shares = [...bands.values()].map(({ share }) => share)
  expect(shares).toHaveLength(6)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2)
  for (const { share, interval } of bands.values()) {
    expect(interval[0]).toBeLessThanOrEqual(share)
    expect(interval[1]).toBeGreaterThanOrEqual(share)
  }
})

it('finds more in more, and all of them in every one', () => {
  expect(frequencyOfAny(keysOf(0, 4))!.share).toBeLessThan(frequencyOfAny(keysOf(0, 5))!.share)
  expect(frequencyOfAny(keysOf(0, MOST_POINTS))!.share).toBe(1)
})

it('knows nothing of what nobody looked at', () => {
  expect(frequencyOfAny(['couple.western.nothing.such=1'])).toBeNull()
  expect(frequencyOfAny([])).toBeNull()
})
