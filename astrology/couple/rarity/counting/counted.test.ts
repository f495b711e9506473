import { describe, expect, it } from 'vitest'
import { clopperPearson } from '#astrology/frequency/clopper-pearson.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { blockOf } from './blocks.fixture.ts'
import { countSets } from './count-sets.ts'

const BLOCKS = 20
const BIRTHS = 60
const AHEAD = 12

describe('what hits are worth', () => {
  it.each([
    ['hangs on either of the two', bothLow],
    ['hangs on one of the two', oneLow],
    ['hangs on how far the two are apart', near],
  ] as const)('makes intervals that hold the share where it %s', (_, holds) => {
    const truth = shareOf(holds)
    const held = Array.from({ length: 100 }, (__, seed) => {
      const { hits, of, worth } = countSets(sampleOf(seed + 1, holds))[0]!
      const [low, high] = clopperPearson(hits * worth, of * worth)
      return low <= truth && truth <= high
    })
    // 95 in 100, and as far from it as chance leads 100 tries in one of a hundred.
    expect(held.filter(Boolean).length).toBeGreaterThan(88)
  })

  it('would hold it far less often, were every hit taken for one of its own', () => {
    const held = Array.from({ length: 100 }, (_, seed) => {
      const { hits, of } = countSets(sampleOf(seed + 1, bothLow))[0]!
      const [low, high] = clopperPearson(hits, of)
      return low <= 0.09 && 0.09 <= high
    })
    expect(held.filter(Boolean).length).toBeLessThan(75)
  })
})

type Holds = (one: number, other: number) => boolean

function bothLow(one: number, other: number): boolean {
  return one < 0.3 && other < 0.3
}

function oneLow(one: number): boolean {
  return one < 0.09
}

function near(one: number, other: number): boolean {
  const apart = Math.abs(one - other)
  return Math.min(apart, 1 - apart) < 0.05
}

/** The share of all pairs of numbers, by a fine grid. */
function shareOf(holds: Holds): number {
  const steps = 1000
  let held = 0
  for (let a = 0; a < steps; a += 1) {
    for (let b = 0; b < steps; b += 1) {
      if (holds((a + 0.5) / steps, (b + 0.5) / steps)) held += 1
    }
  }
  return held / steps ** 2
}

/** Blocks of births that are one number each, paired as the sample pairs them. */
function sampleOf(seed: number, holds: Holds) {
  const random = seededRandom(seed * 7919)
  return Array.from({ length: BLOCKS }, () => {
    const births = Array.from({ length: BIRTHS }, random)
    const pairs = births.flatMap((one, first) =>
      Array.from({ length: AHEAD }, (_, ahead) => {
        const second = (first + ahead + 1) % BIRTHS
        return { first, second, held: holds(one, births[second]!) ? [0] : [] }
      }),
    )
    return blockOf(
      births.map(() => 0),
      pairs,
    )
  })
}
