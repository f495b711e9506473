import { ruleOf } from '#astrology/rules.ts'
import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { state, type Fact } from '#astrology/facts.ts'
import { castHumanDesign } from '#astrology/human-design/cast-human-design.ts'
import { exactMoment, julianDay, unknownTime } from '#astrology/human-design/sky/moment.fixture.ts'
import { castGeneKeys } from './cast-gene-keys.ts'
import { geneKeysCoupleFacts } from './gene-keys-couple-facts.ts'
import { geneKeysFacts } from './gene-keys-facts.ts'

const ephemeris = await loadEphemeris()
const design = (moment: ReturnType<typeof exactMoment>) => castHumanDesign(ephemeris, moment)
const michael = design(exactMoment(julianDay('1968-08-23T12:45Z')))
const charmaine = design(exactMoment(julianDay('1983-11-22T22:25Z')))
const names = { p1: 'Michael', p2: 'Charmaine' }

describe('geneKeysFacts', () => {
  const facts = geneKeysFacts(castGeneKeys(michael), 'p1')
  const told = (topic: RegExp) =>
    facts.filter((each) => topic.test(each.topic)).map((each) => state(each, names))

  it('opens with the key and line of Life’s Work', () => {
    expect(told(/^lifesWork/)).toEqual([
      "Michael's Life's Work, the sphere of what is done in the world, is Gene Key 59.",
      "Michael's Life's Work stands in line 1 of Gene Key 59.",
    ])
    expect(facts[0]?.topic).toBe('lifesWork')
  })

  it('describes each key of the profile once, in our own words', () => {
    expect(told(/^key59$/)).toEqual([
      "Lived low, Michael's Gene Key 59 is a closeness sought with a mask on, and walls where skin was offered.",
      "Lived well, Michael's Gene Key 59 is the courage to be seen that makes another person drop the guard as well.",
      "Lived at its highest, Michael's Gene Key 59 is two who hide nothing, through whom the light falls unbroken.",
      "The programming partner of Michael's Gene Key 59 is Gene Key 55.",
      "Michael's Gene Key 59 belongs to the Ring of Union.",
    ])
  })

  it('finds programming partners and rings within the profile', () => {
    expect(told(/^(partners|rings)$/)).toEqual([
      "Gene Keys 55 and 59, programming partners, both stand in Michael's profile.",
      "Gene Keys 20 and 34, programming partners, both stand in Michael's profile.",
      'Michael has 2 keys of the Ring of Life and Death: 20, 42.',
      'Michael has 2 keys of the Ring of Union: 29, 59.',
      'Michael has 3 keys of the Ring of Alchemy: 6, 47, 64.',
    ])
  })

  it('says in every source that we are not affiliated, and gives every fact its own id', () => {
    expect(facts.filter((fact) => !ruleOf(fact).source.includes('not affiliated'))).toEqual([])
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
  })

  it('drops what an unknown time leaves open', () => {
    const day = geneKeysFacts(
      castGeneKeys(design(unknownTime(julianDay('1983-11-22T12:00Z')))),
      'p2',
    )
    const ids = day.map(({ id }) => id)
    expect(ids).toContain('p2.geneKeys.lifesWork.key')
    expect(ids).not.toContain('p2.geneKeys.lifesWork.line')
    expect(ids).not.toContain('p2.geneKeys.attraction.key')
  })
})

function count(facts: readonly Fact[], topic: string): number {
  return facts.filter((each) => each.topic === topic).length
}

describe('geneKeysCoupleFacts', () => {
  const facts = geneKeysCoupleFacts(michael, charmaine)
  const told = (topic: string) =>
    facts.filter((each) => each.topic === topic).map((each) => state(each, names))

  it('finds the keys two people share, with their spheres', () => {
    expect(told('sharedKey')).toContain(
      "Michael and Charmaine share Gene Key 59: Michael in Life's Work and Brand, Charmaine in Radiance and SQ.",
    )
    expect(told('sharedKey')).toHaveLength(5)
  })

  it('finds partner keys across the wheel', () => {
    expect(told('partnerKeys')).toContain(
      "Michael's Gene Key 20 in Radiance and Charmaine's Gene Key 34 in Culture and Creativity are programming partners.",
    )
  })

  it('finds keys that complete the other’s channel, and no channel that one of them has whole', () => {
    expect(told('completedChannel')).toEqual([
      "Michael's Gene Key 29 and Charmaine's Gene Key 46 complete the Channel 29-46, Discovery.",
    ])
  })

  it('finds lines met in the same sphere and rings in common', () => {
    expect(told('sameLine')).toContain(
      'In Radiance Michael and Charmaine meet on the same line, 3.',
    )
    expect(told('sharedRing')).toContain(
      'Michael (29, 59) and Charmaine (59) both have keys of the Ring of Union.',
    )
  })

  it('mirrors itself when the two change places', () => {
    const mirrored = geneKeysCoupleFacts(charmaine, michael)
    for (const topic of [
      'sharedKey',
      'partnerKeys',
      'completedChannel',
      'sameLine',
      'sharedRing',
    ]) {
      expect(count(mirrored, topic)).toBe(count(facts, topic))
    }
  })
})
