import { statementOf } from '#astrology/facts.ts'
import { describe, expect, it } from 'vitest'
import { InputError } from '#core/errors.ts'
import { hebrewNameFacts, hebrewNameLetters } from './hebrew-name.ts'

function valueOf(name: string): number {
  return hebrewNameLetters(name).reduce((sum, { value }) => sum + value, 0)
}

describe('hebrewNameLetters', () => {
  it.each([
    ['משה', 345],
    ['דוד', 14],
    ['אברהם', 248],
    ['שרה', 505],
    ['בֵּן־צִיּוֹן', 208],
    ['יוסף חיים', 224],
  ])('adds %s up to %d', (name, expected) => {
    expect(valueOf(name)).toBe(expected)
  })

  it.each(['', '  ', 'Moshe', 'משה1', '田中'])('refuses %j', (name) => {
    expect(() => hebrewNameLetters(name)).toThrow(InputError)
  })
})

describe('hebrewNameFacts', () => {
  it('states the sum, the spelling, the root and the first letter', () => {
    expect(
      hebrewNameFacts('משה', 'p1').map((fact) => [fact.id, fact.value, statementOf(fact)]),
    ).toEqual([
      ['p1.kabbalah.hebrewName.gematria', 345, "The letters of {p1}'s Hebrew name add up to 345."],
      [
        'p1.kabbalah.hebrewName.letters',
        ['Mem', 'Shin', 'He'],
        "{p1}'s Hebrew name is spelled Mem for 40, Shin for 300 and He for 5.",
      ],
      [
        'p1.kabbalah.hebrewName.root',
        3,
        "The number of {p1}'s Hebrew name comes down to 3 when its digits are added until one is left.",
      ],
      ['p1.kabbalah.hebrewName.first', 'Mem', "{p1}'s Hebrew name opens with Mem, the water."],
    ])
  })
})
