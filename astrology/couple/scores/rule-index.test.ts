import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coupleFacts } from '#astrology/cast-facts.ts'
import { contributionsOf } from './contributions.ts'
import { couples } from './couples.fixture.ts'
import { RULE_GROUPS, rulesOf } from './rule-index.ts'

const told = couples(120).map((couple) => coupleFacts(couple))

describe('the rules of scores', () => {
  it('make of each fact one contribution at most', () => {
    const twice = told.flatMap((facts) => {
      const ids = contributionsOf(facts).map(({ fact }) => fact.id)
      return ids.filter((id, place) => ids.indexOf(id) !== place)
    })
    expect(twice).toEqual([])
  })

  it('all speak of some couple, those of every group', () => {
    const facts = told.flat()
    const silent = RULE_GROUPS.filter(({ system, rules }) => {
      const own = new Set(rules)
      return !facts.some(
        (fact) =>
          fact.system === system &&
          rulesOf(fact).some(({ rule }) => own.has(rule) && rule.weigh(fact) !== 0),
      )
    })
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it('look at facts of their own system that there are', () => {
    const topics = new Set(told.flat().map(({ system, topic }) => `${system} ${topic}`))
    const unknown = RULE_GROUPS.flatMap(({ system, rules }) =>
      rules.filter(({ topic }) => !topics.has(`${system} ${topic}`)).map(({ topic }) => topic),
    )
    expect([...new Set(unknown)]).toEqual([])
  })

  it('leave old ranks alone', () => {
    const ranks = RULE_GROUPS.flatMap(({ rules }) =>
      rules.filter(({ property = '' }) => /varna/i.test(property)),
    )
    expect(ranks).toEqual([])
  })

  it('are documented, every group of them', () => {
    const docs = readFileSync(
      join(import.meta.dirname, '../../../docs/astrology/couple.md'),
      'utf8',
    )
    const missing = RULE_GROUPS.filter(({ id }) => !docs.includes(`\`${id}\``))
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})
