import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SEVEN_GRAHAS } from '#astrology/vedic/grahas.ts'
import { SIGNS, type Sign } from '#astrology/vedic/signs.ts'
import golden from '#test/golden/vedic_ashtakavarga.json' with { type: 'json' }
import { ashtakavarga } from './ashtakavarga.ts'
import { BINDU_TABLES, REFERENCES, type Reference } from './bindu-tables.ts'
import { afterEkadhipatya, afterTrikona } from './reductions.ts'

type Capital = keyof (typeof golden.tables.pvr)['Sun']
const capital = (name: string): Capital => (name[0]!.toUpperCase() + name.slice(1)) as Capital
const inFull = (short: string): Sign => SIGNS.find((sign) => sign.startsWith(short))!

function signsOf(given: Record<string, string>): Record<Reference, Sign> {
  return Object.fromEntries(
    REFERENCES.map((reference) => [reference, inFull(given[capital(reference)]!)]),
  ) as Record<Reference, Sign>
}

describe('ashtakavarga', () => {
  it.each(golden.cases)('counts $id as the book does', (each) => {
    const { bhinna, sarva } = ashtakavarga(signsOf(each.signs))
    expect(sarva).toEqual(each.expected_SAV_from_aries)
    for (const graha of SEVEN_GRAHAS) {
      expect(bhinna[graha]).toEqual(each.pvr_table_BAV[capital(graha) as 'Sun'])
    }
  })

  it.each(golden.cases)('counts $id by the older table when asked', (each) => {
    const { bhinna, sarva } = ashtakavarga(signsOf(each.signs), 'raman')
    expect(sarva).toEqual(each.common_table_SAV)
    for (const graha of SEVEN_GRAHAS) {
      expect(bhinna[graha]).toEqual(each.common_table_BAV[capital(graha) as 'Sun'])
    }
  })

  it('adds up to 337 for any birth', () => {
    const signs = fc.record(
      Object.fromEntries(REFERENCES.map((reference) => [reference, fc.constantFrom(...SIGNS)])),
    ) as fc.Arbitrary<Record<Reference, Sign>>
    fc.assert(
      fc.property(signs, fc.constantFrom('integrated', 'raman'), (each, variant) => {
        const { sarva } = ashtakavarga(each, variant)
        expect(sarva.reduce((sum, count) => sum + count, 0)).toBe(337)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['integrated', golden.tables.pvr],
    ['raman', golden.tables.common_from_memory],
  ] as const)('holds the %s table row by row', (variant, table) => {
    for (const graha of SEVEN_GRAHAS) {
      for (const reference of REFERENCES) {
        const row = table[capital(graha) as 'Sun'][capital(reference)]
        expect(BINDU_TABLES[variant][graha][reference]).toEqual(row)
      }
    }
  })
})

describe('afterTrikona', () => {
  it('takes the least of a trine from each of its signs, and nothing where one is empty', () => {
    expect(afterTrikona([3, 0, 4, 2, 5, 1, 4, 2, 4, 6, 4, 2])).toEqual([
      0, 0, 0, 0, 2, 1, 0, 0, 1, 6, 0, 0,
    ])
  })
})

describe('afterEkadhipatya', () => {
  const inAries = Object.fromEntries(SEVEN_GRAHAS.map((each) => [each, 'Aries'])) as Record<
    (typeof SEVEN_GRAHAS)[number],
    Sign
  >

  it('lowers the empty sign beside an occupied one', () => {
    const counts = [2, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0]
    expect(afterEkadhipatya(counts, inAries)[7]).toBe(2)
    expect(afterEkadhipatya([5, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0], inAries)[7]).toBe(0)
  })

  it('levels two empty signs, and clears them when equal', () => {
    const counts = [0, 3, 2, 0, 0, 2, 4, 0, 0, 1, 0, 0]
    expect(afterEkadhipatya(counts, inAries)).toEqual([0, 3, 0, 0, 0, 0, 3, 0, 0, 1, 0, 0])
  })
})
