import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clopperPearson } from './clopper-pearson.ts'

describe('clopperPearson', () => {
  it('gives the intervals that were published', () => {
    // R's binom.test; the fourth is the example of its manual, Mendel's peas.
    expect(clopperPearson(0, 10)).toEqual([0, 0.309])
    expect(clopperPearson(10, 10)).toEqual([0.691, 1])
    expect(clopperPearson(5, 10)).toEqual([0.187, 0.813])
    expect(clopperPearson(682, 925)).toEqual([0.707, 0.766])
    expect(clopperPearson(10, 1000)).toEqual([0.0048, 0.0184])
  })

  it('has closed forms at both ends', () => {
    const of = 1_000_000
    const highest = 1 - 0.025 ** (1 / of)
    expect(clopperPearson(0, of)[1]).toBeGreaterThanOrEqual(highest)
    expect(clopperPearson(0, of)[1]).toBeLessThan(highest * 1.01)
    expect(clopperPearson(of, of)[0]).toBeLessThanOrEqual(1 - highest)
  })

  it('cuts off no more than the tails of the binomial distribution', () => {
    const found = fc
      .integer({ min: 1, max: 400 })
      .chain((of) => fc.record({ of: fc.constant(of), hits: fc.integer({ min: 0, max: of }) }))
    fc.assert(
      fc.property(found, ({ hits, of }) => {
        const [low, high] = clopperPearson(hits, of)
        expect(low).toBeLessThanOrEqual(hits / of)
        expect(high).toBeGreaterThanOrEqual(hits / of)
        const above = hits === 0 ? 0 : binomialTail(hits, of, low)
        expect(above).toBeLessThanOrEqual(0.025 + 1e-9)
        const below = hits === of ? 0 : 1 - binomialTail(hits + 1, of, high)
        expect(below).toBeLessThanOrEqual(0.025 + 1e-9)
      }),
    )
  })

  it('is the mirror of what was not found, and wider for less that was looked at', () => {
    const found = fc
      .integer({ min: 1, max: 1_000_000 })
      .chain((of) => fc.record({ of: fc.constant(of), hits: fc.integer({ min: 0, max: of }) }))
    fc.assert(
      fc.property(found, ({ hits, of }) => {
        const [low, high] = clopperPearson(hits, of)
        const [least, most] = clopperPearson(of - hits, of)
        expect(1 - most).toBeCloseTo(low, 12)
        expect(1 - least).toBeCloseTo(high, 12)
        const [lower, higher] = clopperPearson(hits / 3, of / 3)
        expect(lower).toBeLessThanOrEqual(low)
        expect(higher).toBeGreaterThanOrEqual(high)
      }),
    )
  })

  it('refuses more than was looked at', () => {
    expect(() => clopperPearson(3, 2)).toThrow(RangeError)
    expect(() => clopperPearson(0, 0)).toThrow(RangeError)
  })
})

/** How likely `hits` or more are among `of`, summed term by term. */
function binomialTail(hits: number, of: number, share: number): number {
  let logOfChoices = 0
  let sum = 0
  for (let found = 0; found <= of; found += 1) {
    if (found > 0) logOfChoices += Math.log(of - found + 1) - Math.log(found)
    if (found < hits) continue
    const rest = found === of ? 0 : (of - found) * Math.log1p(-share)
    sum += Math.exp(logOfChoices + found * Math.log(share) + rest)
  }
  return sum
}
