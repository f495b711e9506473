import { statementOf } from '#astrology/facts.ts'
import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { state } from '#astrology/facts.ts'
import { castHumanDesign } from './cast-human-design.ts'
import { humanDesignCoupleFacts } from './human-design-couple-facts.ts'
import { exactMoment, julianDay } from './sky/moment.fixture.ts'
import { seededRandom } from './sky/seeded-random.fixture.ts'

const ephemeris = await loadEphemeris()
const at = (jd: number) => castHumanDesign(ephemeris, exactMoment(jd))
const michael = at(julianDay('1968-08-23T12:45Z'))
const charmaine = at(julianDay('1983-11-22T22:25Z'))
const facts = humanDesignCoupleFacts(michael, charmaine)

const told = (...topics: string[]) =>
  facts
    .filter(({ topic }) => topics.includes(topic))
    .map((fact) => state(fact, { p1: 'Michael', p2: 'Charmaine' }))

describe('humanDesignCoupleFacts', () => {
  it('opens with what the two are together', () => {
    expect(told('joint')).toEqual([
      'The connection of Michael and Charmaine is 8-1: one shared window to the world, through which both look out together.',
      'What stays undefined between Michael and Charmaine is Root.',
      'The joint definition of Michael and Charmaine falls into 2 areas.',
      'The channels between Michael and Charmaine count 2 electromagnetic, 0 of companionship, 4 of compromise and 5 of dominance.',
      'The most frequent kind of channel between Michael and Charmaine is dominance, with 5 channels.',
    ])
    expect(facts[0]?.topic).toBe('joint')
  })

  it('names each bond, and who holds a channel whole', () => {
    expect(told('electromagnetic')).toEqual([
      'Michael and Charmaine complete the Channel 21-45, The Money Line, between them: an electromagnetic attraction.',
      'Michael and Charmaine complete the Channel 29-46, Discovery, between them: an electromagnetic attraction.',
    ])
    expect(told('compromise')).toContain(
      'In the Channel 20-34, Charisma, Charmaine compromises: Michael holds it whole and Charmaine one gate of it.',
    )
    expect(told('dominance')).toContain(
      'In the Channel 5-15, Rhythm, Charmaine dominates: Charmaine holds it whole and Michael no gate of it.',
    )
  })

  it('says who bridges whose split', () => {
    expect(told('bridge')).toEqual([
      "Michael bridges Charmaine's split with Gate 6, Gate 16, Gate 20, Gate 21, Gate 57.",
    ])
  })

  it('compares types, authorities, profiles and lines', () => {
    expect(told('types', 'authorities', 'profiles', 'resonance', 'harmony')).toEqual([
      'Michael is a Manifesting Generator and Charmaine a Manifesting Generator.',
      'By type each of Michael and Charmaine responds.',
      'Michael decides by Emotional authority and Charmaine by Emotional authority.',
      'Both Michael and Charmaine need time before they decide, so nothing that is to hold for both is settled in a day.',
      "Michael's profile is 1/3 and Charmaine's is 6/3.",
      "Michael's unconscious line 3 harmonizes with Charmaine's conscious line 6.",
      "Michael's unconscious line 3 resonates with Charmaine's unconscious line 3.",
      'The profiles of Michael and Charmaine have lines that resonate and lines that harmonize.',
    ])
  })

  it('gives each fact its own id and a whole sentence with both names in it', () => {
    const random = seededRandom(11)
    for (let count = 0; count < 60; count += 1) {
      const [one, two] = [at(2_400_000 + random() * 80_000), at(2_400_000 + random() * 80_000)]
      const all = humanDesignCoupleFacts(one, two)
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      const faulty = all
        .map(statementOf)
        .filter(
          (statement) =>
            !statement.endsWith('.') ||
            !statement.includes('{p1}') ||
            !statement.includes('{p2}') ||
            /\b(null|NaN|you)\b|undefined[,.]|\[object/.test(statement),
        )
      expect(faulty).toEqual([])
    }
  })
})
