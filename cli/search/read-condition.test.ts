import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import type { Condition } from '#astrology/search/condition.ts'
import { InputError } from '#core/errors.ts'
import { GRAMMAR } from './grammar.ts'
import { withNatalTargets } from './natal-targets.ts'
import { rawCondition, readCondition } from './read-condition.ts'

const EXAMPLES = GRAMMAR.split('\n').flatMap(
  (line) => /^ {2}(?<words>.+?) {2,}/.exec(line)?.groups?.['words'] ?? [],
)

function refusalOf(given: unknown): InputError {
  try {
    readCondition('where', given)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error(`${JSON.stringify(given)} was taken`)
}

function fateOf(words: string): string {
  try {
    readCondition('where', words)
    return 'taken'
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown'
  }
}

const TABLE = readFileSync('docs/astrology/search.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const { words, json } =
      /^\| `(?<words>[^`]+)` +\| `(?<json>[^`]+)` +\|$/.exec(line)?.groups ?? {}
    return words === undefined || json === undefined ? [] : [[words, json] as const]
  })

describe('readCondition', () => {
  it.each(TABLE)('reads %s as it is documented in JSON', (words, json) => {
    expect(readCondition('where', words)).toEqual(readCondition('where', JSON.parse(json)))
  })

  it('has found the table', () => {
    expect(TABLE).toHaveLength(13)
  })

  it.each(EXAMPLES)('reads what the help tells: %s', (words) => {
    const raw = withNatalTargets('where', rawCondition('where', words), () => 100)
    expect(Object.keys(readCondition('where', raw)).length).toBeGreaterThan(0)
  })

  it('has found the examples', () => {
    expect(EXAMPLES).toHaveLength(14)
  })

  it.each<[string, Condition]>([
    [
      'Moon in taurus, Cancer and not (mercury retrograde or moon waning)',
      {
        and: [
          { body: 'moon', sign: ['Taurus', 'Cancer'] },
          { not: { or: [{ body: 'mercury', motion: 'retrograde' }, { moon: 'waning' }] } },
        ],
      },
    ],
    [
      'venus trine jupiter within 3.5 applying or true node conjunct 15 Leo',
      {
        or: [
          {
            body: 'venus',
            aspect: 'trine',
            to: 'jupiter',
            orb: 3.5,
            motion: 'applying',
          },
          { body: 'trueNode', aspect: 'conjunction', to: 135, orb: 3 },
        ],
      },
    ],
    [
      'moon in nakshatra Purva Phalguni, Rohini 2, 27',
      {
        body: 'moon',
        nakshatra: [
          { nakshatra: 11, pada: null },
          { nakshatra: 4, pada: 2 },
          { nakshatra: 27, pada: null },
        ],
      },
    ],
    ['tithi Ekadashi, Krishna Tritiya, Purnima, 1', { tithi: [11, 26, 18, 15, 1] }],
    [
      'moon void and hour Venus, jupiter',
      { and: [{ moon: 'void' }, { hour: ['venus', 'jupiter'] }] },
    ],
    ['day or not night', { or: [{ light: 'day' }, { not: { light: 'night' } }] }],
    ['karana Vishti', { karana: [8, 15, 22, 29, 36, 43, 50, 57] }],
    ['yoga Siddhi, 1', { yoga: [16, 1] }],
    [
      'sun in gate 41, 19.3',
      {
        body: 'sun',
        gate: [
          { gate: 41, line: null },
          { gate: 19, line: 3 },
        ],
      },
    ],
    ['moon is opposite sun', { body: 'moon', aspect: 'opposition', to: 'sun', orb: 10 }],
  ])('reads "%s"', (words, condition) => {
    expect(readCondition('where', words)).toEqual(condition)
  })

  it('reads JSON as an object and as a text of it', () => {
    const told = { and: [{ body: 'moon', sign: 'Taurus' }, { not: { tithi: [30] } }] }
    const read = readCondition('where', told)
    expect(read).toEqual({ and: [{ body: 'moon', sign: ['Taurus'] }, { not: { tithi: [30] } }] })
    expect(readCondition('where', JSON.stringify(told))).toEqual(read)
  })

  it.each<[unknown, string, RegExp]>([
    [undefined, 'where', /is missing/],
    ['', 'where', /says nothing/],
    ['moon in Taurux', 'where.sign', /Taurux is no sign/],
    ['mon in Taurus', 'where.body', /Did you mean moon\?/],
    ['moon in Taurus and sun in house 13', 'where.and.1.house', /from 1 to 12/],
    ['not venus trine jupiter within x', 'where.not.orb', /degrees/],
    ['venus trine venus', 'where.to', /itself/],
    ['venus trine', 'where.to', /is missing/],
    ['venus loves mars', 'where', /"venus loves mars" is no condition/],
    ['moon in Taurus and', 'where', /breaks off/],
    ['(moon in Taurus', 'where', /not closed/],
    ['moon in Taurus)', 'where', /stands where/],
    ['moon waxing soon', 'where', /says too much/],
    ['mercury waxing', 'where.mercury', /Did you mean/],
    ['moon in nakshatra Rohimi 2', 'where.nakshatra', /Did you mean Rohini\?/],
    ['moon in nakshatra Rohini 5', 'where.nakshatra', /from 1 to 4/],
    ['sun in gate 65', 'where.gate', /from 1 to 64/],
    ['hour pluto', 'where.hour', /saturn/],
    ['day time', 'where', /is no condition/],
    ['tithi 31', 'where.tithi', /from 1 to 30/],
    ['ascendant in house 1', 'where.body', /is an angle/],
    ['{"body":"moon"', 'where', /is not JSON/],
    [{ body: 'moon' }, 'where', /says nothing/],
    [{ body: 'moon', sing: ['Leo'] }, 'where.sing', /Did you mean sign\?/],
    [{ body: 'moon', sign: ['Leo'], house: [1] }, 'where.house', /not part/],
    [{ and: [] }, 'where.and', /one condition or more/],
    [{ or: [{ tithi: [] }] }, 'where.or.0.tithi', /is empty/],
    [7, 'where', /no condition/],
  ])('refuses %j by the name of %s', (given, field, said) => {
    const error = refusalOf(given)
    expect([error.field, error.message]).toEqual([field, expect.stringMatching(said)])
    expect(error.mend).toMatch(/\w.*\.$|\?$/)
  })

  it('takes or refuses any words, and never breaks', () => {
    const word = fc.constantFrom(
      ...'moon in not and or ( ) , Taurus house 1 trine venus within 3 tithi waxing x'.split(' '),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        expect(['taken', 'InputError']).toContain(fateOf(words.join(' ')))
      }),
    )
  })
})
