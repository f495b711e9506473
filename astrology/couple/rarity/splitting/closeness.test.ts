import { describe, expect, it } from 'vitest'
import type { Fact } from '#astrology/facts.ts'
import type { Condition } from '../condition.ts'
import { entriesHeldBy } from '../held-entries.ts'
import { contact, fact, measured } from '../condition.ts'
import { closenessTo } from './closeness.ts'

const conditions: readonly Condition[] = [
  contact('sun', 'moon', 'conjunction', 1),
  { all: [fact('a', 1, 2), fact('b')] },
  { any: [fact('a', 3), fact('b', 'x')] },
  { some: 2, of: [fact('a'), fact('b'), fact('c')] },
  measured('d', 'points', [3, 4]),
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
    expect(near(conditions[1]!, [said('a', 1)])).toBe(0.5)
    expect(near(conditions[3]!, [said('c', 1)])).toBe(0.5)
  })
})

function near(when: Condition, facts: readonly Fact[]): number {
  return closenessTo({ when }, new Map(facts.map((each) => [each.id, each])))
}

/** Every choice among a few facts. */
function everyFew(): Fact[][] {
  const facts = [
    said('couple.western.synastry.sun-moon', 'conjunction', 0.9),
    said('a', 2),
    said('b', 'x'),
    said('c', true),
    said('d', 1, 3.5),
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
    topic: '',
    property: '',
    marks: [],
    sentence: '',
    ruleId: '',
    certainty: 'certain',
  }
}
