import { describe, expect, it } from 'vitest'
import { GRAVE, HARMLESS } from './questions.fixture.ts'
import { CATEGORIES } from './categories.ts'
import { triage } from './triage.ts'

describe('triage', () => {
  it.each(CATEGORIES)('meets every question of %s as that', (category) => {
    const missed = GRAVE[category].filter((question) => triage(question) !== category)
    expect(missed).toEqual([])
  })

  it('lets what is harmless be answered', () => {
    expect(HARMLESS.filter((question) => triage(question) !== null)).toEqual([])
  })

  it('is not led astray by how a question is spelled', () => {
    expect(triage('I DON’T WANT TO LIVE')).toBe('self-harm')
    expect(triage('he   hits\nme')).toBe('violence')
    expect(triage('when will i d\u200bie?')).toBe('death')
  })

  it('takes the gravest of several matters', () => {
    expect(triage('He hits me when he is angry, must I stay, when will I die?')).toBe('violence')
    expect(triage('I am pregnant and I want to kill myself')).toBe('self-harm')
  })
})
