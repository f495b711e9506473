import { describe, expect, it } from 'vitest'
import { SYSTEMS } from '#core/systems.ts'
import { CHARMAINE, factsOfCouple, MICHAEL } from '../../couple.fixture.ts'
import { leaningIn } from './leaning.ts'
import { tellVerdict } from './tell-verdict.ts'
import { voiceOf } from './voice.ts'

const facts = factsOfCouple(MICHAEL, CHARMAINE)
const without = facts.filter(({ topic }) => topic !== 'leaning')

describe('leaningIn', () => {
  it('is what the fact of a system says', () => {
    for (const system of SYSTEMS) {
      const leant = leaningIn(system, facts)
      expect(leant?.fact.id).toBe(`couple.${system}.leaning.pair`)
      expect(leant?.leans).toBe(leant?.fact.value)
    }
  })

  it('is nothing where no fact says so', () => {
    expect(SYSTEMS.map((system) => leaningIn(system, without))).toEqual(SYSTEMS.map(() => null))
  })
})

describe('tellVerdict', () => {
  const voice = voiceOf({ id: 'couple.verdict', subject: 'couple' }, { p1: 'Ines', p2: 'Tomás' }, 0)
  const headings = (told: typeof facts) =>
    tellVerdict({ facts: told, missing: [] }, voice, 900).map(({ heading }) => heading)

  it('says where the witnesses agree by leanings alone', () => {
    expect(headings(facts)).toContain('Where the Witnesses Agree')
    expect(headings(without)).not.toContain('Where the Witnesses Agree')
  })
})
