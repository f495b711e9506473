import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyGradeOf } from '#astrology/frequency/grades.ts'
import { keysByGap, keysIn, readSample } from '#astrology/frequency/sample-counts.ts'
import type { SampleFile } from '#astrology/frequency/sample-file.ts'
import { packByGap } from './pack-by-gap.ts'
import { packKeys, type CountedKey } from './pack-keys.ts'

const OF = 1_000_000

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'Z', ' ', '9', '-', '′'), minLength: 1 })

/** Keys of some ids and values, graded or not, each grade found no oftener than the one before it. */
const counted = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('couple.western.synastry.moon-sun', 'couple.western.x.y', 'couple.a.b.c'),
      value: fc.option(word, { nil: null }),
      hits: fc.array(fc.nat(OF), { minLength: 1, maxLength: 6 }),
      spread: fc.double({ min: 1, max: 60, noNaN: true }),
    }),
    { selector: ({ id, value }) => `${id}=${value}` },
  )
  .map((rows) =>
    rows.flatMap(({ id, value, hits, spread }) => {
      const falling = hits.toSorted((one, other) => other - one)
      const grades = everyGradeOf(value === null ? id : `${id}=${value}`)
      return falling.map((each, grade): CountedKey => ({ key: grades[grade]!, hits: each, spread }))
    }),
  )

describe('packKeys', () => {
  it('is read as it was counted, and no spread becomes less', () => {
    fc.assert(
      fc.property(counted, (keys) => {
        const countOf = readSample(fileOf(packKeys(keys, 1)))
        for (const { key, hits, spread } of keys.filter((each) => each.hits > 0)) {
          const found = countOf(key)
          expect(found).toMatchObject({ hits, of: OF })
          expect(found!.spread).toBeGreaterThanOrEqual(spread * (1 - 1e-9))
          expect(found!.spread).toBeLessThanOrEqual(spread * 1.21)
        }
      }),
    )
  })

  it('tells which keys it has, in one order however they came', () => {
    fc.assert(
      fc.property(counted, (keys) => {
        const packed = packKeys(keys, 1)
        expect(packKeys(keys.toReversed(), 1)).toBe(packed)
        const found = keys.filter(({ hits }) => hits > 0).map(({ key }) => key)
        expect([...keysIn(fileOf(packed))].toSorted()).toEqual(found.toSorted())
      }),
    )
  })

  it('leaves out what is too rare, of which then as much is told as it can be at most', () => {
    const keys = [
      { key: 'couple.western.synastry.moon-sun=trine', hits: 500, spread: 2 },
      { key: 'couple.western.synastry.moon-sun=trine within 10′', hits: 9, spread: 1 },
      { key: 'couple.western.synastry.sun-sun=square', hits: 3, spread: 1 },
    ]
    const countOf = readSample(fileOf(packKeys(keys, 10), 10))
    const atMost = { hits: 9, of: OF }
    expect(countOf('couple.western.synastry.moon-sun=trine within 10′')).toMatchObject(atMost)
    expect(countOf('couple.western.synastry.sun-sun=square')).toMatchObject(atMost)
    expect(countOf('couple.western.synastry.sun-sun=square')!.spread).toBeGreaterThanOrEqual(2)
    expect(countOf('couple.western.parallel.sun-sun=parallel')).toBeNull()
  })
})

describe('packByGap', () => {
  it('is read by the gap, a year less and a year more, and by the grade that moves', () => {
    const keys: CountedKey[] = [
      { key: 'couple.western.synastry.pluto-pluto=square', hits: 30, spread: 1 },
      {
        key: 'couple.western.synastry.pluto-pluto=square within 4°',
        hits: 12,
        spread: 1,
        byGap: { hits: [0, 0, 4, 5, 3, 0], spread: 1.5 },
      },
    ]
    const gaps = [40, 30, 20, 10, 5, 1]
    const file = {
      ...fileOf(packKeys(keys, 1)),
      gaps,
      byGap: packByGap(keys, gaps),
    }
    const countOf = readSample(file)
    const within = 'couple.western.synastry.pluto-pluto=square within 4°'
    expect([...keysByGap(file)]).toEqual([within])
    expect(countOf(within, 3)).toMatchObject({ hits: 12, of: 35 })
    expect(countOf(within, 0)).toMatchObject({ hits: 0, of: 70 })
    expect(countOf(within, 3)!.spread).toBeGreaterThanOrEqual(1.5)
    expect(countOf(within)).toMatchObject({ hits: 12, of: OF })
    expect(countOf(within, 70)).toMatchObject({ hits: 12, of: OF })
    expect(countOf('couple.western.synastry.pluto-pluto=square', 3)).toMatchObject({ of: OF })
  })
})

function fileOf(keys: string, fewestHits = 1): SampleFile {
  return {
    seed: 1,
    version: 1,
    engine: { version: '', ephemeris: '' },
    probe: '',
    births: 0,
    of: OF,
    fewestHits,
    keys,
    gaps: [],
    byGap: '',
  }
}
