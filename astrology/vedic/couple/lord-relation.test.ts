import { describe, expect, it } from 'vitest'
import { GRAHAS, isNode, SIGN_LORDS } from '#astrology/vedic/grahas.ts'
import { maitriPoints } from '#astrology/vedic/koota/maitri.ts'
import { SIGNS } from '#astrology/vedic/signs.ts'
import { lordRelation, lordsFact, type LordRelation } from './lord-relation.ts'

const rule = { id: 'test.rule', rule: 'A rule.', source: 'This test.' }

/** What Graha Maitri gives for each. */
const POINTS: Readonly<Partial<Record<LordRelation, number>>> = {
  'same graha': 5,
  friends: 5,
  'friend and neutral': 4,
  neutrals: 3,
  'friend and enemy': 1,
  'neutral and enemy': 0.5,
  enemies: 0,
}

describe('lordRelation', () => {
  it('is what Graha Maitri counts, for the lords of any two signs', () => {
    for (const one of SIGNS) {
      for (const other of SIGNS) {
        const relation = lordRelation(SIGN_LORDS[one], SIGN_LORDS[other])
        expect([one, other, POINTS[relation]]).toEqual([one, other, maitriPoints(one, other)])
      }
    }
  })

  it('is the same both ways, and open for the nodes', () => {
    for (const one of GRAHAS) {
      for (const other of GRAHAS) {
        expect(lordRelation(one, other)).toBe(lordRelation(other, one))
        const isOpen = one !== other && (isNode(one) || isNode(other))
        expect(lordRelation(one, other) === 'unranked').toBe(isOpen)
      }
    }
  })
})

describe('lordsFact', () => {
  it.each([
    ['venus', 'venus', 'The lords are one graha, Venus.'],
    ['venus', 'saturn', 'The lords are Venus and Saturn, natural friends.'],
    [
      'moon',
      'mercury',
      'The lords are the Moon and Mercury, of whom the Moon holds Mercury a friend and Mercury holds the Moon an enemy.',
    ],
  ] as const)('says of %s and %s', (one, other, words) => {
    const lords = {
      topic: 'lords',
      property: 'friendship',
      what: 'The lords are',
      rule,
      as: [{}, {}],
    }
    expect(lordsFact(lords as never, one, other).sentence).toBe(words)
  })
})
