import { expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { CHARMAINE, factsOfCouple, MICHAEL } from '../../../couple.fixture.ts'
import { requestFor } from '../../../request.fixture.ts'
import { speakersOf } from '../speech/speakers.ts'
import { tellerOf } from '../teller.ts'
import { toldOf, type Told } from '../told.ts'
import { tellKnot } from './tell-knot.ts'

const WESTERN = planDocuments('nuclear_v2').find(({ id }) => id === 'couple.western')!
const { brief } = requestFor(WESTERN, factsOfCouple(MICHAEL, CHARMAINE))

/** Neither to be said whole nor to be read. */
function untold({ clause, cards, ...told }: Told): Told {
  return {
    ...told,
    short: null,
    clause: { ...clause, mains: [], nouns: ['the thing untold'], stated: 'word '.repeat(40) },
    cards: cards.map((own) => ({ ...own, speak: () => null })),
  }
}

it('hangs nothing on a fact that there was no way to tell', () => {
  const speakers = speakersOf(brief)
  const all = [...toldOf(brief, speakers).values()].filter(({ cards }) => cards.length > 0)
  const said = all.slice(1).flatMap((g) => {
    const f = untold(all[0]!)
    const tie = { kind: 'strains', f, g } as const
    const facts = [
      { told: f, tie: null },
      { told: g, tie },
    ]
    const knot = { matter: 'feeling', isFirst: false, facts }
    return tellKnot(knot, tellerOf(brief, speakers), 120)
  })
  expect(said.length).toBeGreaterThan(60)
  expect(said.filter(({ text }) => text.includes('thing untold'))).toEqual([])
})
