import { describe, expect, it } from 'vitest'
import { factOf, type Fact } from './facts.ts'
import { withinWindow } from './window.ts'

const rule = { id: 'test.rule', rule: 'A rule.', source: 'This test.' }
const fact = factOf('p1', 'western')

function moonIn(sign: string, degree: number, word = 'at'): Fact {
  const minutes = String(Math.round((degree % 1) * 60)).padStart(2, '0')
  return fact({
    topic: 'moon',
    property: 'sign',
    value: sign,
    numbers: { degrees: degree },
    statement: `{p1}'s Moon stands in ${sign} ${word} ${Math.floor(degree)}°${minutes}′.`,
    rule,
  })
}

function stars(...value: string[]): Fact {
  return fact({ topic: 'stars', property: 'risen', value, statement: 'Stars rose.', rule })
}

describe('withinWindow', () => {
  it('gives the only sample back as it is', () => {
    expect(withinWindow([[moonIn('Leo', 3)]])).toEqual([moonIn('Leo', 3)])
  })

  it('keeps a fact that is the same throughout as certain', () => {
    expect(withinWindow([[moonIn('Leo', 3)], [moonIn('Leo', 3)]])).toEqual([moonIn('Leo', 3)])
  })

  it('marks a fact whose numbers move and names the range, greatest and least wherever they fall', () => {
    expect(
      withinWindow([[moonIn('Leo', 9.5)], [moonIn('Leo', 10.25)], [moonIn('Leo', 8.75)]]),
    ).toMatchObject([
      {
        id: 'p1.western.moon.sign',
        numbers: { degrees: 10.25, degreesFrom: 8.75, degreesTo: 10.25 },
        statement: "{p1}'s Moon stands in Leo at 8°45′ to 10°15′.",
        certainty: 'approximate',
      },
    ])
  })

  it('leaves out what changes in kind, is missing somewhere, or is worded otherwise', () => {
    const steady = moonIn('Leo', 3)
    expect(withinWindow([[moonIn('Cancer', 29)], [steady], [steady]])).toEqual([])
    expect(withinWindow([[steady], [steady], []])).toEqual([])
    expect(withinWindow([[steady], [steady], [moonIn('Leo', 3, 'near')]])).toEqual([])
  })

  it('compares lists by what they hold', () => {
    expect(withinWindow([[stars('Spica')], [stars('Spica')]])).toEqual([stars('Spica')])
    expect(withinWindow([[stars('Spica')], [stars('Algol')]])).toEqual([])
  })
})

const orb = (sign: string, degrees: number) =>
  fact({
    topic: 'moon',
    property: 'degree',
    value: sign,
    measures: { degreesInSign: { value: degrees, unit: 'degrees' } },
    marks: [{ body: 'Moon', sign }],
    sentence: `{p1}'s Moon stands at {degreesInSign} of ${sign}.`,
    rule,
  })

describe('a fact in parts', () => {
  it('tells its measures with their range, rounded to the minute', () => {
    const [ranged] = withinWindow([[orb('Leo', 9.5)], [orb('Leo', 10.311)], [orb('Leo', 8.75)]])
    expect(ranged).toMatchObject({
      certainty: 'approximate',
      measures: { degreesInSign: { value: 10.311, unit: 'degrees', from: 8.75, to: 10.311 } },
      statement: "{p1}'s Moon stands at 8°45′ to 10°19′ of Leo.",
    })
  })

  it('is left out where it claims another thing, though its value is the same', () => {
    const other = { ...orb('Leo', 9.5), marks: [{ body: 'Moon', sign: 'Virgo' }] }
    expect(withinWindow([[orb('Leo', 9.5)], [other], [orb('Leo', 9.5)]])).toEqual([])
  })
})
