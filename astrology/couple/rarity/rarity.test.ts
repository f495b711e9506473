import { describe, expect, it } from 'vitest'
import { measureInWords } from '../../measures.ts'
import { rarityOfCount } from './rarity.ts'
import { rarityWords } from './rarity-words.ts'

const of = 1_000_000

describe('rarityOfCount', () => {
  it('says one in so many, from and to, rounded outward', () => {
    expect(rarityOfCount({ hits: 1000, of, worth: 1 }, ['a'])).toEqual({
      oneIn: 1000,
      interval: [934, 1070],
      bound: false,
      entries: ['a'],
    })
  })

  it('says no more than rarer than, of what was found less than ten times', () => {
    const none = rarityOfCount({ hits: 0, of, worth: 1 }, [])
    expect(none).toMatchObject({ oneIn: 271_000, interval: [271_000, null], bound: true })
    const nine = rarityOfCount({ hits: 9, of, worth: 1 }, [])
    expect(nine).toMatchObject({ bound: true, interval: [nine.oneIn, null] })
    expect(rarityOfCount({ hits: 10, of, worth: 1 }, []).bound).toBe(false)
  })

  it('is the less sure the less its hits are worth', () => {
    const whole = rarityOfCount({ hits: 400, of, worth: 1 }, [])
    const part = rarityOfCount({ hits: 400, of, worth: 0.2 }, [])
    expect(part.oneIn).toBe(whole.oneIn)
    expect(part.interval[0]).toBeLessThan(whole.interval[0])
    expect(part.interval[1]!).toBeGreaterThan(whole.interval[1]!)
  })

  it('knows that all pairs are all pairs', () => {
    expect(rarityOfCount({ hits: of, of, worth: 1 }, [])).toMatchObject({ oneIn: 1 })
  })
})

describe('rarityWords', () => {
  it.each([
    [25.3, [24.6, 26.1], false, 'one in 25'],
    [1000, [939, 1070], false, 'one in 1,000'],
    [66_700, [44_400, 120_000], false, 'one in 44,000 to 120,000'],
    [271_000, [271_000, null], true, 'fewer than one in 270,000'],
    [11.2e9, [7.64e9, 15.9e9], false, 'one in 7.6 billion to 16 billion'],
    [1e9, [1e9, 1.1e9], false, 'one in 1 billion'],
  ] as const)('reads %d as it is read', (oneIn, interval, bound, words) => {
    expect(said(oneIn, interval, bound)).toBe(words)
  })

  it('calls nothing a billion that may be less', () => {
    for (let exponent = 8.2; exponent < 10.5; exponent += 0.01) {
      for (const spread of [1.01, 1.2, 1.6, 3, 10]) {
        const oneIn = 10 ** exponent
        const interval = [oneIn / spread, oneIn * spread] as const
        for (const bound of [true, false]) {
          const words = said(oneIn, bound ? [interval[0], null] : interval, bound)
          expect({ words, isIt: words.includes('billion') }).toEqual({
            words,
            isIt: interval[0] >= 1e9,
          })
        }
      }
    }
  })
})

function said(oneIn: number, interval: readonly [number, number | null], bound: boolean): string {
  const { atMost, measure } = rarityWords({ oneIn, interval, bound })
  return `${atMost}one in ${measureInWords(measure)}`
}
