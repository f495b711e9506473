import { describe, expect, it } from 'vitest'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { countAlike, type NumberedPairs, type Looks } from './count-alike.ts'

/** People are numbered; of each number this is what is known. */
const whole = looked((code) => code)
const coarse = looked((code) => code % 2)
const nothing = looked(() => 0)

describe('countAlike', () => {
  it.each([
    ['both are known whole', { one: whole, other: whole, isSame: true }],
    ['less is known of one', { one: whole, other: coarse, isSame: false }],
    ['less is known of both', { one: coarse, other: coarse, isSame: true }],
    ['nothing is known of one', { one: whole, other: nothing, isSame: false }],
  ])('counts as looking at every two pairs does, where %s', (_, looks) => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const pairs = somePairs(seed, { blocks: 4, inBlock: 15, codes: 5 })
      const { hits, of } = countAlike(pairs, looks)
      expect({ hits, of }).toEqual(lookedAt(pairs, looks))
    }
  })

  it('counts the same whichever of two people comes first', () => {
    const pairs = somePairs(3, { blocks: 3, inBlock: 30, codes: 6 })
    const looks = { one: whole, other: coarse, isSame: false }
    const turned = { ...pairs, first: pairs.second, second: pairs.first }
    expect(countAlike(turned, looks)).toEqual(countAlike(pairs, looks))
  })

  it('finds its count worth nearly all of itself where people are strewn by chance', () => {
    const pairs = somePairs(5, { blocks: 60, inBlock: 200, codes: 500 })
    const { hits, worth } = countAlike(pairs, { one: whole, other: whole, isSame: true })
    expect(hits).toBeGreaterThan(300)
    expect(worth).toBeGreaterThan(0.6)
  })

  it('finds it worth little where some blocks are all of one kind', () => {
    const pairs = somePairs(5, { blocks: 60, inBlock: 200, codes: 500 })
    const first = pairs.first.map((code, pair) => (pairs.block[pair]! < 6 ? 1 : code))
    const { worth } = countAlike({ ...pairs, first }, { one: whole, other: whole, isSame: true })
    expect(worth).toBeLessThan(0.1)
  })

  it('finds none among too few, and says of how many', () => {
    const [first, second] = [Uint32Array.of(1, 2), Uint32Array.of(3, 4)]
    const pairs = { first, second, block: Uint16Array.of(0, 1), blocks: 2 }
    const looks = { one: whole, other: whole, isSame: true }
    expect(countAlike(pairs, looks)).toEqual({ hits: 0, of: 1, worth: 1 })
  })
})

/** The definition itself: either role of a pair, against either order of every pair of another block. */
function lookedAt({ first, second, block }: NumberedPairs, { one, other, isSame }: Looks) {
  let [alike, of] = [0, 0]
  for (let a = 0; a < first.length; a += 1) {
    for (let b = 0; b < first.length; b += 1) {
      if (block[a] === block[b]) continue
      for (const [p, q] of [
        [first[a]!, second[a]!],
        [second[a]!, first[a]!],
      ] as const) {
        const fits = (x: number, y: number): boolean => one[x] === one[p] && other[y] === other[q]
        of += 1
        if (fits(first[b]!, second[b]!) || fits(second[b]!, first[b]!)) alike += 1
      }
    }
  }
  return isSame ? { hits: alike / 4, of: of / 4 } : { hits: alike / 2, of: of / 2 }
}

interface Wanted {
  readonly blocks: number
  readonly inBlock: number
  readonly codes: number
}

function somePairs(seed: number, { blocks, inBlock, codes }: Wanted): NumberedPairs {
  const random = seededRandom(seed)
  const someCodes = () =>
    Uint32Array.from({ length: blocks * inBlock }, () => Math.floor(random() * codes))
  const block = Uint16Array.from({ length: blocks * inBlock }, (_, pair) =>
    Math.floor(pair / inBlock),
  )
  return { first: someCodes(), second: someCodes(), block, blocks }
}

function looked(look: (code: number) => number): Uint32Array {
  return Uint32Array.from({ length: 1000 }, (_, code) => look(code))
}
