import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { CENTERS } from '../bodygraph/centers.ts'
import { CHANNELS } from '../bodygraph/channels.ts'
import { deriveByClosure } from '../sky/closure.fixture.ts'
import { connectionOf, type Connection } from './connection.ts'
import { lineBondsOf } from './line-bonds.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import { julianDay } from '../sky/moment.fixture.ts'
import { readSky } from '../sky/read-sky.ts'
import { seededRandom } from '../sky/seeded-random.fixture.ts'
import { skyAt } from '../sky/sky.ts'

const ephemeris = await loadEphemeris()

function reading(jd: number): HumanDesignReading {
  const found = readSky(skyAt(ephemeris, jd))
  if (found === null) throw new Error(`no design side at ${jd}`)
  return found
}

const michael = reading(julianDay('1968-08-23T12:45Z'))
const charmaine = reading(julianDay('1983-11-22T22:25Z'))

const random = seededRandom(5)
const couples = Array.from({ length: 200 }, () => [
  reading(2_400_000 + random() * 80_000),
  reading(2_400_000 + random() * 80_000),
]) as [HumanDesignReading, HumanDesignReading][]

const channelsOf = ({ bonds }: Connection, bond: string) =>
  bonds.filter((each) => each.bond === bond).map(({ channel }) => channel)

describe('connectionOf', () => {
  it('reads the bonds of a couple by hand', () => {
    const connection = connectionOf(michael, charmaine)
    expect({
      electromagnetic: channelsOf(connection, 'electromagnetic'),
      companionship: channelsOf(connection, 'companionship'),
      compromise: channelsOf(connection, 'compromise'),
      dominance: channelsOf(connection, 'dominance'),
    }).toEqual({
      electromagnetic: ['21-45', '29-46'],
      companionship: [],
      compromise: ['6-59', '16-48', '20-34', '34-57'],
      dominance: ['5-15', '20-57', '26-44', '35-36', '47-64'],
    })
    expect(connection.jointAreas).toHaveLength(2)
    expect(connection).toMatchObject({
      openCenters: ['root'],
      sharedGates: [8, 14, 33, 34, 48, 55, 59],
      secondBridgesFirst: [],
    })
  })

  it('finds a person the companion of themselves in every channel, and in every center', () => {
    for (const [person] of couples) {
      const connection = connectionOf(person, person)
      expect(channelsOf(connection, 'companionship')).toEqual(person.channels)
      expect(connection.bonds).toHaveLength(person.channels.length)
      expect(connection.sharedGates).toEqual(person.gates)
    }
  })

  it('gives every channel the two complete together exactly one bond, by counting gates', () => {
    const names = ['', '', 'electromagnetic', 'compromise', 'companionship']
    for (const [one, two] of couples) {
      const joint = new Set([...one.gates, ...two.gates])
      const expected = CHANNELS.flatMap(({ id, gates }) => {
        if (!gates.every((gate) => joint.has(gate))) return []
        const counts = [one, two].map((each) => gates.filter((g) => each.gates.includes(g)).length)
        const total = (counts[0] ?? 0) + (counts[1] ?? 0)
        const bond = counts.includes(0) ? 'dominance' : names[total]
        return [[id, bond]]
      })
      expect(connectionOf(one, two).bonds.map(({ channel, bond }) => [channel, bond])).toEqual(
        expected,
      )
    }
  })

  it('counts joint centers and areas as the closure of both gates does', () => {
    for (const [one, two] of couples) {
      const connection = connectionOf(one, two)
      const together = deriveByClosure([...one.gates, ...two.gates])
      expect(connection.jointCenters.toSorted()).toEqual(together.defined.toSorted())
      expect(connection.openCenters).toHaveLength(CENTERS.length - together.defined.length)
      const names = ['None', 'Single', 'Split', 'Triple Split', 'Quadruple Split']
      expect(names[connection.jointAreas.length]).toBe(together.definition)
    }
  })

  it('is the same from the other side, with the parts exchanged', () => {
    const exchanged = { first: 'second', second: 'first' } as const
    for (const [one, two] of couples) {
      const [here, there] = [connectionOf(one, two), connectionOf(two, one)]
      expect(there.bonds).toEqual(
        here.bonds.map((each) => ({
          ...each,
          holder: each.holder && exchanged[each.holder],
          held: each.held.toReversed(),
        })),
      )
      expect(there.firstBridgesSecond).toEqual(here.secondBridgesFirst)
      expect(there.sharedGates).toEqual(here.sharedGates)
      expect(lineBondsOf(two.profile, one.profile)).toHaveLength(
        lineBondsOf(one.profile, two.profile).length,
      )
    }
  })

  it('lets a partner bridge a split only with what makes fewer areas of it', () => {
    for (const [one, two] of couples) {
      const areasWith = (added: readonly number[]) =>
        deriveByClosure([...one.gates, ...added]).definition
      const brought = connectionOf(one, two).secondBridgesFirst
      for (const bridge of brought) {
        const gates = bridge.split('-').map(Number)
        expect(gates.every((gate) => two.gates.includes(gate))).toBe(true)
        expect(areasWith(gates)).not.toBe(one.definition)
      }
      expect(one.areas.length < 2 && brought.length > 0).toBe(false)
    }
  })

  it('sees resonance in equal Sun lines and harmony in lines three apart', () => {
    expect(lineBondsOf(michael.profile, charmaine.profile)).toEqual([
      { kind: 'harmony', lines: [3, 6], sides: ['unconscious', 'conscious'] },
      { kind: 'resonance', lines: [3, 3], sides: ['unconscious', 'unconscious'] },
    ])
  })
})
