import { describe, expect, it } from 'vitest'
import type { Fact } from '#astrology/facts.ts'
import type { Condition } from '../condition.ts'
import { entriesHeldBy } from '../held-entries.ts'
import { contact, fact, measured } from '../condition.ts'
import { closenessTo } from './closeness.ts'

const conditions: readonly Condition[] = [
  contact('sun', 'moon', 'conjunction', 1),
  { all: [fact('couple.western.topic.a', 1, 2), fact('couple.western.topic.b')] },
  { any: [fact('couple.western.topic.a', 3), fact('couple.western.topic.b', 'x')] },
  {
    some: 2,
    of: [
      fact('couple.western.topic.a'),
      fact('couple.western.topic.b'),
      fact('couple.western.topic.c'),
    ],
  },
  measured('couple.western.topic.d', 'points', [3, 4]),
]

describe('closenessTo', () => {
  it('is 1 for what is held and for nothing else', () => {
    for (const facts of everyFew()) {
      const byId = new Map(facts.map((each) => [each.id, each]))
      for (const when of conditions) {
        const isHeld = entriesHeldBy([{ when }])(facts).length === 1
        expect(closenessTo({ when }, byId) === 1).toBe(isHeld)
      }
    }
  })

  it('rises as an orb closes, and as more of what is asked is there', () => {
    const orbs = [6, 3, 2, 1.1, 1].map((orb) =>
      near(conditions[0]!, [said('couple.western.synastry.sun-moon', 'conjunction', orb)]),
    )
    expect(orbs).toEqual(orbs.toSorted((a, b) => a - b))
    expect(new Set(orbs).size).toBe(orbs.length)
    expect(near(conditions[1]!, [said('couple.western.topic.a', 1)])).toBe(0.5)
    expect(near(conditions[3]!, [said('couple.western.topic.c', 1)])).toBe(0.5)
  })
})

function near(when: Condition, facts: readonly Fact[]): number {
  return closenessTo({ when }, new Map(facts.map((each) => [each.id, each])))
}

/** Every choice among a few facts. */
function everyFew(): Fact[][] {
  const facts = [
    said('couple.western.synastry.sun-moon', 'conjunction', 0.9),
    said('couple.western.topic.a', 2),
    said('couple.western.topic.b', 'x'),
    said('couple.western.topic.c', true),
    said('couple.western.topic.d', 1, 3.5),
  ]
  return Array.from({ length: 2 ** facts.length }, (_, chosen) =>
    facts.filter((__, bit) => (chosen >> bit) % 2 === 1),
  )
}

function said(id: string, value: Fact['value'], number = 0): Fact {
  const measure = { value: number, unit: 'degrees' } as const
  return {
    id,
    value,
    measures: { orbDegrees: measure, points: measure },
    subject: 'couple',
    system: 'western',
    topic: id.split('.')[2]!,
    property: id.split('.').slice(3).join('.'),
    marks: [],
    sentence: '',
    ruleId: '',
    certainty: 'certain',
  }
}
