import { describe, expect, it } from 'vitest'
import { factOf, statementOf, type Fact } from './facts.ts'
import { withinWindow } from './window.ts'

const rule = { id: 'test.rule', rule: 'A rule.', source: 'This test.' }
const fact = factOf('p1', 'western')

function moonIn(sign: string, degrees: number, word = 'at'): Fact {
  return fact({
    topic: 'moon',
    property: 'sign',
    value: sign,
    measures: { degrees: { value: degrees, unit: 'degrees' } },
    marks: [{ body: 'Moon', sign }],
    sentence: `{p1}'s Moon stands in ${sign} ${word} {degrees}.`,
    rule,
  })
}

function stars(...value: string[]): Fact {
  return fact({
    topic: 'stars',
    property: 'risen',
    value,
    marks: [],
    sentence: 'Stars rose.',
    rule,
  })
}

describe('withinWindow', () => {
  it('gives the only sample back as it is', () => {
    expect(withinWindow([[moonIn('Leo', 3)]])).toEqual([moonIn('Leo', 3)])
  })

  it('keeps a fact that is the same throughout as certain', () => {
    expect(withinWindow([[moonIn('Leo', 3)], [moonIn('Leo', 3)]])).toEqual([moonIn('Leo', 3)])
  })

  it('marks a fact whose numbers move and names the range, greatest and least wherever they fall', () => {
    const [ranged] = withinWindow([
      [moonIn('Leo', 9.5)],
      [moonIn('Leo', 10.25)],
      [moonIn('Leo', 8.75)],
    ])
    expect(ranged).toMatchObject({
      certainty: 'approximate',
      measures: { degrees: { value: 10.25, unit: 'degrees', from: 8.75, to: 10.25 } },
    })
    expect(statementOf(ranged!)).toBe("{p1}'s Moon stands in Leo at 8°45′ to 10°15′.")
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

describe('a fact', () => {
  it('is left out where it claims another thing, though its value is the same', () => {
    const other = { ...moonIn('Leo', 9.5), marks: [{ body: 'Moon', sign: 'Virgo' }] }
    expect(withinWindow([[moonIn('Leo', 9.5)], [other], [moonIn('Leo', 9.5)]])).toEqual([])
  })
})
