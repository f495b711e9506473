import { describe, expect, it } from 'vitest'
import { MARK_NAMES, type FiveMarks } from './five-marks.ts'
import { CODE_COUNT, codeOf, codeWithin } from './mark-codes.ts'
import { LEVEL_PAIRS, levelPair, MARK_LEVELS, markLevelOf } from './mark-levels.ts'

const ada: FiveMarks = {
  sun: 'Pisces',
  nakshatra: 'Revati',
  rising: 'Virgo',
  profile: '6/3',
  venus: 'Pisces',
}

describe('mark levels', () => {
  it('begin with all five marks and end with none', () => {
    expect(MARK_LEVELS[0]).toEqual(MARK_NAMES)
    expect(MARK_LEVELS.at(-1)).toEqual([])
    expect(MARK_LEVELS).toHaveLength(13)
  })

  it('take the most that is known of a person', () => {
    expect(MARK_LEVELS[markLevelOf(ada)]).toEqual(MARK_NAMES)
    const untimed = { ...ada, nakshatra: null, rising: null, profile: null }
    expect(MARK_LEVELS[markLevelOf(untimed)]).toEqual(['sun', 'venus'])
    expect(MARK_LEVELS[markLevelOf({ ...ada, sun: null })]).not.toContain('sun')
    expect(MARK_LEVELS[markLevelOf({ ...untimed, sun: null, venus: null })]).toEqual([])
  })

  it('have a place for every two of them, whichever comes first', () => {
    for (const [place, [one, other]] of LEVEL_PAIRS.entries()) {
      expect(levelPair(one, other)).toBe(place)
      expect(levelPair(other, one)).toBe(place)
    }
  })
})

describe('codeWithin', () => {
  it('keeps what is looked at and nothing else', () => {
    expect(codeWithin(codeOf(ada), MARK_NAMES)).toBe(codeOf(ada))
    expect(codeWithin(codeOf(ada), [])).toBe(0)
    const untimed = { ...ada, nakshatra: null, rising: null, profile: null }
    expect(codeWithin(codeOf(ada), ['sun', 'venus'])).toBe(codeOf(untimed))
    expect(codeOf(ada)).toBeLessThan(CODE_COUNT)
  })

  it('knows no value that a mark does not have', () => {
    expect(() => codeOf({ ...ada, profile: '1/1' })).toThrow('no profile is called 1/1')
  })
})
