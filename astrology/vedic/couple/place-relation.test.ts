import { describe, expect, it } from 'vitest'
import { placesBetween, SIGNS } from '#astrology/vedic/signs.ts'
import { placeBack, placeRelation, standingFact } from './place-relation.ts'

const rule = { id: 'test.rule', rule: 'A rule.', source: 'This test.' }
const PAIRS = SIGNS.flatMap((one) => SIGNS.map((other) => [one, other] as const))

const standing = (one: (typeof SIGNS)[number], other: (typeof SIGNS)[number]) =>
  standingFact(
    { topic: 'moons', property: 'relation', what: 'The Moons of {p1} and {p2}', rule },
    { body: 'Moon', sign: one },
    { body: 'Moon', sign: other },
  )

describe('placeRelation', () => {
  it('is the same from either sign, and names both counts, the lesser first', () => {
    for (const [one, other] of PAIRS) {
      const counts = [placesBetween(one, other), placesBetween(other, one)]
      const named = counts.toSorted((a, b) => a - b).join('/')
      expect([placeRelation(counts[0]!), placeRelation(counts[1]!)]).toEqual([named, named])
      expect(placeBack(counts[0]!)).toBe(counts[1])
    }
  })
})

describe('standingFact', () => {
  it('counts from either one’s sign to the other’s', () => {
    for (const [one, other] of PAIRS) {
      const [first, second] = standing(one, other).marks
      expect(first).toMatchObject({ whose: 'p1', count: placesBetween(other, one) })
      expect(second).toMatchObject({ whose: 'p2', count: placesBetween(one, other) })
    }
  })

  it.each([
    ['Leo', 'Leo', 'The Moons of {p1} and {p2} stand in one sign.'],
    [
      'Leo',
      'Aquarius',
      'The Moons of {p1} and {p2} stand opposite each other, either in the seventh sign from the other.',
    ],
    [
      'Leo',
      'Pisces',
      "The Moons of {p1} and {p2} stand 6/8 to each other, {p2}'s in the eighth sign from {p1}'s and {p1}'s in the sixth from {p2}'s.",
    ],
  ] as const)('says of %s and %s', (one, other, words) => {
    expect(standing(one, other).sentence).toBe(words)
  })
})
