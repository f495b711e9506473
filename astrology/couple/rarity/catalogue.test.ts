import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, CATALOGUE_MARK } from './catalogue.ts'
import { exchanged, type Condition } from './condition.ts'
import { MOST_ENTRIES } from './counting/sets-of-entries.ts'
import { entriesHeldBy } from './held-entries.ts'
import type { Fact } from '../../facts.ts'

describe('the catalogue', () => {
  it('is the one that was frozen', () => {
    const hash = createHash('sha256').update(JSON.stringify(CATALOGUE)).digest('hex')
    expect(hash).toBe(CATALOGUE_MARK.sha256)
  })

  it('has no more entries than can be counted together, each with an id of its own', () => {
    expect(CATALOGUE.length).toBeLessThanOrEqual(MOST_ENTRIES)
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length)
  })

  it('says of nobody by name what it says, so that it reads the same from either side', () => {
    for (const { statement } of CATALOGUE) {
      expect(statement).not.toMatch(/\{|p1|p2/)
      expect(statement).toMatch(/^[a-z’A-Z]/)
      expect(statement).not.toMatch(/[.;]$/)
    }
  })

  it('covers only what it has', () => {
    const ids = new Set(CATALOGUE.map(({ id }) => id))
    for (const { covers = [] } of CATALOGUE) for (const id of covers) expect(ids).toContain(id)
  })

  it('asks the same once the two have changed places', () => {
    for (const { id, when } of CATALOGUE) {
      expect({ id, asks: inOrder(exchanged(when)) }).toEqual({ id, asks: inOrder(when) })
    }
  })

  it('never ceases to hold with more facts', () => {
    // Built from all, any and at least so many of what must be there; there is no way to say not.
    const heldBy = entriesHeldBy(CATALOGUE)
    const facts = CATALOGUE.flatMap(({ when }) => factsAskedBy(when))
    expect(heldBy([]).length).toBe(0)
    let before = new Set<number>()
    for (let count = 0; count < facts.length + 20; count += 20) {
      const now = new Set(heldBy(facts.slice(0, count)))
      for (const entry of before) expect(now).toContain(entry)
      before = now
    }
    expect(before.size).toBe(CATALOGUE.length)
  })
})

/** A condition with its parts in one order, whatever order they were written in. */
function inOrder(condition: Condition): string {
  if ('all' in condition) return `all(${condition.all.map(inOrder).toSorted().join()})`
  if ('any' in condition) return `any(${condition.any.map(inOrder).toSorted().join()})`
  if ('of' in condition) {
    return `${condition.some} of(${condition.of.map(inOrder).toSorted().join()})`
  }
  return JSON.stringify(condition)
}

/** Facts that say all that a condition asks, made up. */
function factsAskedBy(condition: Condition): Fact[] {
  if ('all' in condition) return condition.all.flatMap(factsAskedBy)
  if ('any' in condition) return condition.any.flatMap(factsAskedBy)
  if ('of' in condition) return condition.of.flatMap(factsAskedBy)
  const { fact: id, is = [true], measure, from = 0 } = condition
  const measures: Fact['measures'] =
    measure === undefined ? {} : { [measure]: { value: from, unit: 'count' } }
  const [subject, system, topic = '', ...rest] = id.split('.')
  const of = { subject, system, topic, property: rest.join('.') } as Fact
  const said = { ...of, marks: [], sentence: '', ruleId: '' }
  return [{ ...said, id, value: is[0]!, measures, certainty: 'certain' }]
}
