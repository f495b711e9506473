import { describe, expect, it } from 'vitest'

import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { geneKeysCoupleFacts } from '#astrology/gene-keys/gene-keys-couple-facts.ts'
import { castHumanDesign } from '#astrology/human-design/cast-human-design.ts'
import { humanDesignCoupleFacts } from '#astrology/human-design/human-design-couple-facts.ts'
import { momentOf } from './birth/read-birth.ts'
import { answersOf, runCli } from './run-cli.fixture.ts'

const ADA = { name: 'Ada', date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
const BEN = { name: 'Ben', date: '1983-11-23', time: '06:25', lat: 22.3193, lon: 114.1694 }
const CLEO = { name: 'Cleo', date: '1990-01-01', time: null, lat: 51.5, lon: -0.1 }

interface Told {
  readonly humanDesign: {
    readonly pairs: readonly {
      readonly bonds: readonly { readonly channel: string; readonly bond: string }[]
    }[]
    readonly penta: readonly object[] | null
  }
  readonly geneKeys: {
    readonly sharedKeys: readonly { readonly key: number }[]
    readonly withheld: readonly { readonly name: string }[]
  }
}

async function ask(...people: readonly object[]): Promise<Told> {
  const [told] = answersOf(await runCli(['connect', '--batch'], [{ people }]), true)
  return told as Told
}

const ephemeris = await loadEphemeris()
const [ada, ben] = [ADA, BEN].map(({ name: _, ...birth }) =>
  castHumanDesign(ephemeris, momentOf(birth)),
)
const FACTS = [...humanDesignCoupleFacts(ada!, ben!), ...geneKeysCoupleFacts(ada!, ben!)]

/** What the facts of a couple say of a topic. */
function factsOf(topic: string): string[] {
  return FACTS.flatMap((fact) => (fact.topic === topic ? [fact.property] : [])).toSorted()
}

describe('billion connect', () => {
  it('tells of two the bonds and keys that the facts of a couple have', async () => {
    const { humanDesign, geneKeys } = await ask(ADA, BEN)
    const [pair] = humanDesign.pairs
    for (const kind of ['electromagnetic', 'companionship', 'compromise', 'dominance']) {
      const bonds = pair!.bonds.filter(({ bond }) => bond === kind).map(({ channel }) => channel)
      expect([kind, bonds.toSorted()]).toEqual([kind, factsOf(kind)])
    }
    expect(geneKeys.sharedKeys.map(({ key }) => String(key)).toSorted()).toEqual(
      factsOf('sharedKey'),
    )
    expect(humanDesign.penta).toBeNull()
  })

  it('tells of three every pair and the Penta, and what an unknown time withholds', async () => {
    const { humanDesign, geneKeys } = await ask(ADA, BEN, CLEO)
    expect(humanDesign.pairs).toHaveLength(3)
    expect(humanDesign.penta).toHaveLength(6)
    expect(geneKeys.withheld.map(({ name }) => name)).toEqual(['Cleo'])
  })

  it('takes births as arguments, and calls them by letters', async () => {
    const births = ['1968-08-23,13:45,46.6103,13.8558', '1983-11-23,06:25,22.3193,114.1694']
    const { printed } = await runCli(['connect', ...births], '', true)
    expect(printed).toContain('Between A and B')
    expect(printed).toContain('electromagnetic')
  })

  it.each([
    [{}, 'people'],
    [{ people: [ADA] }, 'people'],
    [{ people: [ADA, ADA] }, 'people.1.name'],
    [{ people: [ADA, 'Ben'] }, 'people.1'],
    [{ people: [ADA, { ...BEN, lat: 95 }] }, 'people.1.latitude'],
    [{ people: [ADA, { ...BEN, hous: 1 }] }, 'people.1.hous'],
    [{ people: [ADA, { jd: 2_378_500, lat: 0, lon: 0 }] }, 'people.1.date'],
    [{ peple: [ADA, BEN] }, 'peple'],
  ])('refuses %j by the name of %s', async (line, field) => {
    const ran = await runCli(['connect', '--batch'], [line])
    expect(answersOf(ran, true)).toMatchObject([{ error: { field, mend: expect.any(String) } }])
  })
})
