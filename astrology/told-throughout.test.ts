import { expect, it } from 'vitest'
import type { Said } from './held-throughout.ts'
import { eachState, eachStateOfBoth, toldOfPairs, toldThroughout } from './told-throughout.ts'
import { withheldFacts } from './withheld-facts.ts'

const rule = { id: 'test.rule', rule: 'A rule.', source: 'This test.' }

interface Sky {
  readonly sign: string
  readonly degrees: number
}

function moonIn({ sign, degrees }: Sky): Said {
  return {
    topic: 'moon',
    property: 'sign',
    value: sign,
    sentence: `{p1}'s Moon stands at {degrees} of ${sign}.`,
    measures: { degrees: { value: degrees, unit: 'degrees' } },
    marks: [{ body: 'Moon', sign }],
    rule,
  }
}

const [early, late, next] = [
  { sign: 'Leo', degrees: 28 },
  { sign: 'Leo', degrees: 29 },
  { sign: 'Virgo', degrees: 0 },
]
const everySky = (own: Sky, skies: readonly Sky[]) => [own, ...skies]

it('tells once for each state, one’s own first', () => {
  const asked: Sky[] = []
  const views = eachState(({ sign }: Sky) => sign)
  const tell = (sky: Sky): Said[] => {
    asked.push(sky)
    return []
  }
  toldThroughout(late!, [early!, late!, next!], [{ views, tell }])
  expect(asked).toEqual([late, next])
})

it('holds what is the same in all, with its range, and names what is not', () => {
  const teller = { views: everySky, tell: (sky: Sky) => [moonIn(sky)] }
  const { held, changing } = toldThroughout(late!, [early!, late!], [teller])
  expect(held).toMatchObject([{ measures: { degrees: { value: 29, from: 28, to: 29 } } }])
  expect(changing.size).toBe(0)
  const over = toldThroughout(late!, [early!, late!, next!], [teller])
  expect(over.held).toEqual([])
  expect(withheldFacts(over, { nameOf: () => "{p1}'s Moon", rule })).toMatchObject([
    {
      topic: 'moon',
      property: 'withheld',
      value: ['sign'],
      sentence:
        "{p1}'s Moon cannot be told: it changes within the time in which the birth may have happened.",
    },
  ])
})

it('leaves out a measure that only some moments have', () => {
  const teller = {
    views: everySky,
    tell: (sky: Sky): Said[] => {
      const { measures = {}, ...rest } = moonIn({ ...sky, sign: 'Leo' })
      return [{ ...rest, sentence: 'The Moon shone.', ...(sky.sign === 'Leo' && { measures }) }]
    },
  }
  const { held } = toldThroughout(early!, [early!, late!, next!], [teller])
  expect(held).toMatchObject([{ sentence: 'The Moon shone.', measures: {} }])
})

it('tells of two for each pair of states', () => {
  const pairs: string[] = []
  const views = eachStateOfBoth(({ sign }: Sky) => sign)
  const tell = (one: Sky, two: Sky): Said[] => {
    pairs.push(`${one.sign} ${two.sign}`)
    return []
  }
  toldOfPairs([early!, next!], [[early!, late!, next!], [next!]], [{ views, tell }])
  expect(pairs).toEqual(['Leo Virgo', 'Virgo Virgo'])
})
