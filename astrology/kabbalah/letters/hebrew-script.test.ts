import { HDate } from '@hebcal/core'
import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import golden from '#test/golden/kabbalah.json' with { type: 'json' }
import { hebrewDateOf, type HebrewMonth } from '../calendar/hebrew-calendar.ts'
import { hebrewNumeral, inHebrewScript } from './hebrew-script.ts'

describe('inHebrewScript', () => {
  it.each(golden.cases)('writes the date of $id', ({ hebrew }) => {
    expect(inHebrewScript({ ...hebrew, month: hebrew.month as HebrewMonth })).toBe(hebrew.text)
  })

  it('agrees with an independent implementation', () => {
    assert(
      property(integer({ min: 2_378_498, max: 2_530_000 }), (day) => {
        const theirs = new HDate(day - 1_721_425).renderGematriya(true)
        expect(inHebrewScript(hebrewDateOf(day))).toBe(theirs)
      }),
      { numRuns: 500 },
    )
  })
})

describe('hebrewNumeral', () => {
  it('marks one letter and many, and spells no divine name', () => {
    expect([1, 15, 16, 30, 115, 700, 728].map(hebrewNumeral)).toEqual([
      'א׳',
      'ט״ו',
      'ט״ז',
      'ל׳',
      'קט״ו',
      'ת״ש',
      'תשכ״ח',
    ])
  })
})
