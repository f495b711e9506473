import { describe, expect, it } from 'vitest'
import { castCouple } from '#astrology/cast.ts'
import { julianDayOf } from '#astrology/dates.ts'
import { statementOf } from '#astrology/facts.ts'
import { SYSTEMS } from '#core/systems.ts'
import { leaningOf } from './leanings/leaning.ts'
import { relationFacts } from './relation-facts.ts'
import { castOn, couples, ephemeris } from './scores/couples.fixture.ts'
import { scoresOf } from './scores/scores-of.ts'

const asOf = julianDayOf(new Date('2026-11-26T00:00:00Z'))
const question = { relation: 'partners', asOf } as const

describe('relationFacts', () => {
  it('says how each system leans, and where the pair stands', () => {
    for (const couple of couples(12)) {
      const facts = relationFacts(ephemeris, couple, question)
      const scores = scoresOf(ephemeris, couple, question)!
      const valueOf = (id: string) => facts.find((fact) => fact.id === id)?.value
      for (const system of SYSTEMS) {
        expect(valueOf(`couple.${system}.leaning.pair`)).toBe(leaningOf(scores[system]))
      }
      expect(valueOf('couple.together.score.overall')).toBe(
        Math.max(1, Math.min(99, Math.round(scores.overall.value))),
      )
      expect(facts.filter(({ topic }) => topic === 'dimension')).toHaveLength(6)
    }
  })

  it('says of what was weighed how much eases and how much strains', () => {
    const [couple] = couples(1)
    const [western] = relationFacts(ephemeris, couple!, question)
    const { weighed, eases, strains } = western!.measures
    expect(eases!.value + strains!.value).toBe(weighed!.value)
    expect(statementOf(western!)).toContain(`${weighed!.value} things weigh`)
  })

  it('says nothing of a child', () => {
    const couple = castCouple(castOn('1990-01-01'), castOn('2015-01-01'))
    expect(relationFacts(ephemeris, couple, question)).toEqual([])
  })

  it('says with its range what hangs on an hour nobody knows, and no leaning of a system that is silent', () => {
    const couple = castCouple(castOn('1979-03-08', { time: null }), castOn('1983-10-21'))
    const facts = relationFacts(ephemeris, couple, question)
    const overall = facts.find(({ id }) => id === 'couple.together.score.overall')!
    expect(overall.certainty).toBe('approximate')
    expect(overall.measures['points']).toHaveProperty('from')
    expect(facts.map(({ id }) => id)).not.toContain('couple.humanDesign.leaning.pair')
  })
})

describe('leaningOf', () => {
  it('is told by thirds', () => {
    expect([33.3, 33.4, 66.6, 66.7].map((value) => leaningOf({ value }))).toEqual([
      'asks more',
      'like most',
      'like most',
      'easier than most',
    ])
  })
})
