import { describe, expect, it } from 'vitest'
import { parseBirth } from './birth/birth-input.ts'
import { resolveBirth } from './birth/resolve-birth.ts'
import { castCouple, castPerson } from './cast.ts'
import { coupleFacts, personFacts } from './cast-facts.ts'
import { loadEphemeris } from './ephemeris/load-in-node.ts'
import { statementOf } from './facts.ts'
import { ruleOf } from './rules.ts'
import { PackedFact, packFact, unpackFact } from './packed-facts.ts'

const ephemeris = await loadEphemeris()

function castOf(date: string, time: string | null) {
  const birth = { date, time, latitude: 52.52, longitude: 13.405 }
  const resolution = resolveBirth(parseBirth(birth))
  if (resolution.kind !== 'exact') throw new Error(resolution.kind)
  return castPerson(ephemeris, resolution.moment)
}

function factsOf(time: string | null) {
  const [one, other] = [castOf('1980-05-04', time), castOf('1984-11-23', time)]
  return [
    ...personFacts(one, 'p1'),
    ...personFacts(other, 'p2'),
    ...coupleFacts(castCouple(one, other)),
  ]
}

describe.each(['02:13', null])('facts of two births at %s', (time) => {
  const facts = factsOf(time)
  const stored = JSON.stringify(facts.map(packFact))

  it('are the same after they were stored', () => {
    const read = (JSON.parse(stored) as unknown[]).map((each) => unpackFact(PackedFact.parse(each)))
    expect(read).toEqual(facts)
  })

  it('keep how common each is', () => {
    const counted = [
      { of: 'pairs', share: 0.5, interval: [0.49, 0.51], bound: false },
      { of: 'people', share: 0.0001, interval: [0, 0.0001], bound: true },
    ] as const
    for (const frequency of counted) {
      const packed: unknown = JSON.parse(JSON.stringify(packFact({ ...facts[0]!, frequency })))
      expect(unpackFact(PackedFact.parse(packed))).toEqual({ ...facts[0], frequency })
    }
  })

  it('take less than half of what the first edition stored', () => {
    const whole = facts.map(({ marks: _, measures, sentence: __, ruleId: ___, ...first }) => ({
      ...first,
      statement: statementOf(facts.find(({ id }) => id === first.id)!),
      rule: ruleOf(facts.find(({ id }) => id === first.id)!),
      numbers: Object.fromEntries(
        Object.entries(measures).map(([name, { value }]) => [name, value]),
      ),
    }))
    expect(stored.length).toBeLessThan(JSON.stringify(whole).length / 2)
  })
})
