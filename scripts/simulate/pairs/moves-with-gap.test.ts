import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { GAPS } from '#astrology/frequency/age-gap.ts'
import { movesWithGap } from './moves-with-gap.ts'

/** As pairs of births within 71 years have them: few of a great gap. */
const PAIRS = Array.from({ length: GAPS }, (_, gap) => 2 * (GAPS - gap))

describe('movesWithGap', () => {
  it('finds what comes round with the years', () => {
    const hits = drawn((gap) => (gap % 12 < 3 ? 0.4 : 0.02))
    expect(movesWithGap(hits, PAIRS, 1)).toBe(true)
  })

  it('leaves alone what strays by chance, or little, in all but a few of a thousand', () => {
    const shares = Array.from({ length: 1000 }, (_, at) => 0.002 + at / 2000)
    const found = shares.filter((share, seed) =>
      movesWithGap(
        drawn(() => share, seed),
        PAIRS,
        1,
      ),
    )
    expect(found.length).toBeLessThanOrEqual(5)
    expect(
      movesWithGap(
        drawn((gap) => 0.5 + gap / 1000),
        PAIRS,
        1,
      ),
    ).toBe(false)
  })

  it('asks for more where births are shared', () => {
    const hits = drawn((gap) => (gap % 12 < 3 ? 0.4 : 0.02))
    expect(movesWithGap(hits, PAIRS, 1000)).toBe(false)
  })

  it('has nothing to find in what all have, or none', () => {
    expect(movesWithGap(PAIRS, PAIRS, 1)).toBe(false)
    expect(
      movesWithGap(
        PAIRS.map(() => 0),
        PAIRS,
        1,
      ),
    ).toBe(false)
  })
})

function drawn(shareAt: (gap: number) => number, seed = 1): number[] {
  const random = xoroshiro128plus(seed)
  return PAIRS.map((pairs, gap) => {
    let hits = 0
    for (let pair = 0; pair < pairs; pair += 1)
      hits += Number(uniformFloat64(random) < shareAt(gap))
    return hits
  })
}
