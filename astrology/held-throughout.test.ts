import { describe, expect, it } from 'vitest'
import { heldThroughout, withheldBy, type Said } from './held-throughout.ts'

const rule = { id: 'test.rule', rule: 'A rule.', source: 'This test.' }

function moonIn(sign: string, degrees: number): Said {
  return {
    topic: 'moon',
    property: 'sign',
    value: sign,
    measures: { degreesInSign: { value: degrees, unit: 'degrees' } },
    marks: [{ body: 'Moon', relation: 'stands', sign }],
    sentence: `{p1}'s Moon stands at {degreesInSign} of ${sign}.`,
    rule,
  }
}

/** An aspect that has passed exactness by so many degrees. */
function passedBy(passed: number): Said {
  return {
    topic: 'aspect',
    property: 'sun-moon',
    value: 'trine',
    measures: { orbDegrees: { value: Math.abs(passed), unit: 'degrees' } },
    passed,
    marks: [{ body: 'Sun', relation: 'aspects', partner: 'Moon', aspect: 'trine' }],
    sentence: 'A trine, {orbDegrees} from exact.',
    rule,
  }
}

describe('heldThroughout', () => {
  it('keeps what is said at every moment, with the reach of its measures', () => {
    const own = [moonIn('Leo', 9)]
    expect(heldThroughout(own, [[moonIn('Leo', 8)], own, [moonIn('Leo', 11)]])).toMatchObject([
      {
        certainty: 'approximate',
        measures: { degreesInSign: { value: 9, from: 8, to: 11 } },
      },
    ])
    expect(heldThroughout(own, [own, own])).toEqual(own)
  })

  it('leaves out what is missing, has another value or other marks at any of them', () => {
    const own = [moonIn('Leo', 9)]
    const other = { ...moonIn('Leo', 9), marks: [{ body: 'Moon', sign: 'Leo' }] }
    for (const there of [[], [moonIn('Virgo', 1)], [other]]) {
      expect(heldThroughout(own, [own, there])).toEqual([])
    }
  })

  it('begins the reach of an orb at nothing where the contact passes exactness', () => {
    const own = [passedBy(0.5)]
    const [met] = heldThroughout(own, [[passedBy(-0.75)], own])
    expect(met?.measures).toMatchObject({ orbDegrees: { value: 0.5, from: 0, to: 0.75 } })
    const [nearing] = heldThroughout(own, [[passedBy(1.5)], own])
    expect(nearing?.measures).toMatchObject({ orbDegrees: { from: 0.5, to: 1.5 } })
  })
})

describe('withheldBy', () => {
  it('names by topic what is said somewhere and does not hold', () => {
    const moments = [[moonIn('Leo', 9), passedBy(1)], [moonIn('Virgo', 1)]]
    const held = heldThroughout(moments[0]!, moments)
    expect(withheldBy(held, moments)).toEqual(
      new Map([
        ['moon', ['sign']],
        ['aspect', ['sun-moon']],
      ]),
    )
    expect(withheldBy(moments[0]!, [moments[0]!])).toEqual(new Map())
  })
})
