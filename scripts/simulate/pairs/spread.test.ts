import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { clopperPearson } from '#astrology/frequency/clopper-pearson.ts'
import { designEffect, designEffectByGap } from './spread.ts'

/** As the sample is drawn, only smaller: each birth is paired with some after it, round in a circle. */
const [BLOCKS, BIRTHS, AHEAD] = [60, 50, 10]
const SAMPLES = 300

interface Trait {
  readonly name: string
  /** Of a birth and of a pair by chance, 0 to 1 each. */
  readonly holds: (one: number, other: number, pair: number) => boolean
  readonly share: number
}

const TRAITS: readonly Trait[] = [
  { name: 'one of them alone decides', holds: (one) => one < 0.3, share: 0.3 },
  {
    name: 'either of them may bring',
    holds: (one, other) => one < 0.2 || other < 0.2,
    share: 1 - 0.8 ** 2,
  },
  { name: 'is as rare as one in 100', holds: (one) => one < 0.01, share: 0.01 },
  { name: 'hangs on both', holds: (one, other) => (one + other) % 1 < 0.05, share: 0.05 },
  { name: 'falls to pairs by chance', holds: (_, __, pair) => pair < 0.1, share: 0.1 },
]

describe('designEffect', () => {
  it.each(TRAITS)('makes intervals that hold the share of what $name', ({ holds, share }) => {
    const random = xoroshiro128plus(110)
    const next = () => uniformFloat64(random)
    let held = 0
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const hits = Array.from({ length: BLOCKS }, () => hitsOfABlock(holds, next))
      held += Number(isHeld(hits, share))
    }
    expect(held / SAMPLES).toBeGreaterThanOrEqual(0.93)
  })

  it('widens what shared births make uncertain: counted as drawn apart, intervals would miss', () => {
    const random = xoroshiro128plus(111)
    const next = () => uniformFloat64(random)
    let missed = 0
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const hits = Array.from({ length: BLOCKS }, () => hitsOfABlock((one) => one < 0.3, next))
      const [low, high] = clopperPearson(sum(hits), BLOCKS * BIRTHS * AHEAD)
      missed += Number(0.3 < low || 0.3 > high)
    }
    expect(missed / SAMPLES).toBeGreaterThan(0.3)
  })

  it('is 1 where everybody has it, and never less', () => {
    const all = BIRTHS * AHEAD
    const everywhere = { hits: BLOCKS * all, of: BLOCKS * all, squares: BLOCKS * all ** 2 }
    expect(designEffect(everywhere, BLOCKS)).toBe(1)
    const evenly = { hits: BLOCKS * 5, of: BLOCKS * all, squares: BLOCKS * 25 }
    expect(designEffect(evenly, BLOCKS)).toBe(1)
  })
})

describe('designEffectByGap', () => {
  it('makes intervals that hold a share at a gap, of which blocks have unlike numbers of pairs', () => {
    const random = xoroshiro128plus(112)
    const next = () => uniformFloat64(random)
    let held = 0
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      const near = { hits: 0, of: 0, squares: 0, products: 0, pairSquares: 0 }
      for (let block = 0; block < BLOCKS; block += 1) {
        const births = Array.from({ length: BIRTHS }, () => ({ year: next(), trait: next() }))
        let [hits, of] = [0, 0]
        for (const [at, { year, trait }] of births.entries()) {
          for (let ahead = 1; ahead <= AHEAD; ahead += 1) {
            if (Math.abs(year - births[(at + ahead) % BIRTHS]!.year) > 0.2) continue
            of += 1
            hits += Number(trait < 0.3)
          }
        }
        near.hits += hits
        near.of += of
        near.squares += hits ** 2
        near.products += hits * of
        near.pairSquares += of ** 2
      }
      const effect = designEffectByGap([near], BLOCKS)
      const [low, high] = clopperPearson(near.hits / effect, near.of / effect)
      held += Number(low <= 0.3 && 0.3 <= high)
    }
    expect(held / SAMPLES).toBeGreaterThanOrEqual(0.93)
  })
})

function hitsOfABlock(holds: Trait['holds'], next: () => number): number {
  const births = Array.from({ length: BIRTHS }, next)
  let hits = 0
  for (const [at, one] of births.entries()) {
    for (let ahead = 1; ahead <= AHEAD; ahead += 1) {
      hits += Number(holds(one, births[(at + ahead) % BIRTHS]!, next()))
    }
  }
  return hits
}

function isHeld(hits: readonly number[], share: number): boolean {
  const of = BLOCKS * BIRTHS * AHEAD
  const squares = sum(hits.map((count) => count ** 2))
  const effect = designEffect({ hits: sum(hits), of, squares }, BLOCKS)
  const [low, high] = clopperPearson(sum(hits) / effect, of / effect)
  return low <= share && share <= high
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
