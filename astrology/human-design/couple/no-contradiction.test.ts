import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { castHumanDesign } from '../cast-human-design.ts'
import { humanDesignCoupleFacts } from '../human-design-couple-facts.ts'
import { humanDesignFacts } from '../human-design-facts.ts'
import type { HumanDesignChart } from '../human-design-chart.ts'
import { CENTERS, CENTER_TRAITS } from '../bodygraph/centers.ts'
import { channelOf } from '../bodygraph/channels.ts'
import { GATES_ALONG_WHEEL } from '../sky/wheel.ts'
import { exactMoment } from '../sky/moment.fixture.ts'
import { seededRandom } from '../sky/seeded-random.fixture.ts'
import { BONDS } from './connection.ts'
import { quarterOf } from './cross-facts.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(20_261_128)
const charts = Array.from({ length: 60 }, () =>
  castHumanDesign(ephemeris, exactMoment(2_420_000 + random() * 40_000)),
)
const pairs = charts.flatMap((one, place) =>
  charts.slice(place + 1, place + 6).map((other) => toldOf(one, other)),
)

/** Everything that is said of two people and of each of them. */
interface Told {
  readonly charts: Readonly<Record<'p1' | 'p2', HumanDesignChart>>
  readonly facts: readonly Fact[]
  readonly valueOf: (id: string) => Fact['value'] | undefined
}

function toldOf(p1: HumanDesignChart, p2: HumanDesignChart): Told {
  const facts = [
    ...humanDesignFacts(p1, 'p1'),
    ...humanDesignFacts(p2, 'p2'),
    ...humanDesignCoupleFacts(p1, p2),
  ]
  const values = new Map(facts.map(({ id, value }) => [id.replace('.humanDesign', ''), value]))
  return { charts: { p1, p2 }, facts, valueOf: (id) => values.get(id) }
}

const PEOPLE = ['p1', 'p2'] as const

function of({ facts }: Told, topic: string): readonly Fact[] {
  return facts.filter((fact) => fact.subject === 'couple' && fact.topic === topic)
}

function countOf(told: Told, topic: string, property: string, measure: string): number | undefined {
  return of(told, topic).find((fact) => fact.property === property)?.measures[measure]?.value
}

describe('what is said of two designs', () => {
  it('completes between the two only what neither has whole, and calls companionship only what both have', () => {
    for (const told of pairs) {
      const whole = PEOPLE.map((who) => new Set(told.charts[who].channels))
      for (const bond of BONDS) {
        for (const { property, value } of of(told, bond)) {
          const holders = PEOPLE.filter((_, place) => whole[place]!.has(property))
          const expected = {
            electromagnetic: [],
            companionship: ['p1', 'p2'],
            compromise: [String(value).slice(0, 2)],
            dominance: [String(value).slice(0, 2)],
          }
          expect([property, holders]).toEqual([property, expected[bond]])
        }
      }
    }
  })

  it('gives a channel one bond, and counts what it tells', () => {
    for (const told of pairs) {
      const bonds = BONDS.flatMap((bond) => of(told, bond).map(({ property }) => property))
      expect(new Set(bonds).size).toBe(bonds.length)
      const counts = BONDS.map((bond) => of(told, bond).length)
      expect(BONDS.map((bond) => countOf(told, 'joint', 'bonds', bond))).toEqual(counts)
      const circuits = ['individual', 'integration', 'collective', 'tribal'].map((group) =>
        countOf(told, 'circuits', 'groups', group),
      )
      expect(circuits.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(bonds.length)
      for (const most of [told.valueOf('couple.joint.mostBonds') ?? []].flat()) {
        expect(of(told, String(most))).toHaveLength(Math.max(...counts))
      }
    }
  })

  it('shares no gate of a channel that is electromagnetic', () => {
    for (const told of pairs) {
      const shared = new Set(of(told, 'sharedGate').map(({ property }) => Number(property)))
      const all = [told.valueOf('couple.sharedGates.all') ?? []].flat()
      expect(all.map(Number)).toEqual([...shared])
      for (const { property } of of(told, 'electromagnetic')) {
        expect(channelOf(property).gates.filter((gate) => shared.has(gate))).toEqual([])
      }
    }
  })

  it('brings a bridge only to a split, which then does not stay apart, and by a channel that is told', () => {
    const told = pairs.filter((pair) => of(pair, 'bridge').length > 0)
    expect(told.length).toBeGreaterThan(50)
    for (const pair of pairs) {
      for (const who of PEOPLE) {
        const areas = pair.charts[who].areas?.length ?? 0
        const [bridge, split] = ['bridge', 'split'].map((topic) =>
          pair.valueOf(`couple.${topic}.${who}`),
        )
        expect(split !== undefined).toBe(areas > 1)
        if (bridge === undefined) continue
        expect(['joined', 'joined in part']).toContain(split)
        const by = who === 'p1' ? 'p2' : 'p1'
        for (const brought of [bridge].flat().map(String))
          expect(isBond(pair, brought, by)).toBe(true)
      }
    }
  })

  it('joins every split where the joint definition is one', () => {
    for (const told of pairs) {
      if (told.valueOf('couple.joint.areas') !== 1) continue
      expect(of(told, 'split').filter(({ value }) => value !== 'joined')).toEqual([])
    }
  })

  it('lets a center condition only where the one has it and the other has not', () => {
    for (const told of pairs) {
      const ways = CENTERS.map((center) => {
        const [one, two] = PEOPLE.map((who) => told.charts[who].centers[center].state === 'defined')
        const way = told.valueOf(`couple.centers.${center}`)
        expect(way === 'both').toBe(one && two)
        expect(way === 'p1').toBe(one && !two)
        expect(way === 'p2').toBe(two && !one)
        return way
      })
      const open = [told.valueOf('couple.joint.openCenters') ?? []].flat()
      const untouched = CENTERS.filter((_, place) => ways[place] === 'neither')
      expect(untouched.map((center) => CENTER_TRAITS[center].title)).toEqual(open)
      expect(told.valueOf('couple.conditioning.p1InP2')).toBe(
        ways.filter((way) => way === 'p1').length,
      )
      expect(told.valueOf('couple.conditioning.p2InP1')).toBe(
        ways.filter((way) => way === 'p2').length,
      )
    }
  })

  it('conditions nowhere by more channels than where it conditions most', () => {
    for (const told of pairs) {
      const channels = countOf(told, 'conditioning', 'most', 'channels')
      if (channels === undefined) continue
      const most = [told.valueOf('couple.conditioning.most') ?? []].flat()
      const counted = PEOPLE.flatMap((who) =>
        CENTERS.filter((center) => told.valueOf(`couple.centers.${center}`) === who).map(
          (center) => ({
            name: `${who} ${CENTER_TRAITS[center].title}`,
            count: told.charts[who].channels.filter((id) => channelOf(id).centers.includes(center))
              .length,
          }),
        ),
      )
      expect(Math.max(...counted.map(({ count }) => count))).toBe(channels)
      expect(counted.filter(({ count }) => count === channels).map(({ name }) => name)).toEqual(
        most,
      )
    }
  })

  it('says of types, authorities and profiles nothing that the centers and lines do not', () => {
    for (const told of pairs) {
      const [types, roles] = ['pair', 'relation'].map((each) =>
        told.valueOf(`couple.types.${each}`),
      )
      const responding = [types ?? []].flat().filter((type) => String(type).includes('Generator'))
      const sacral = told.valueOf('couple.centers.sacral')
      const holders = { both: 2, p1: 1, p2: 1, together: 0, neither: 0 }[String(sacral)]
      expect(responding).toHaveLength(holders ?? -1)
      expect(String(roles).includes('responds')).toBe(responding.length > 0)
      const wave = String(told.valueOf('couple.centers.solarPlexus'))
      const isWave = ['both', 'p1', 'p2'].includes(wave)
      const pace = told.valueOf('couple.authorities.pace')
      expect(!isWave || pace === wave || pace === 'both').toBe(true)
      const relation = String(told.valueOf('couple.profiles.relation'))
      const kinds = ['resonance', 'harmony'].filter((kind) => of(told, kind).length > 0)
      const isOfOne = relation === 'same profile' || relation === 'mirrored'
      expect(isOfOne ? kinds.includes('resonance') : relation).toBe(
        isOfOne || kinds.join(' and ') || 'neither',
      )
    }
  })
})

/** Whether a gate or a channel that bridges a split closes a channel that is told as a bond, with that person's part in it. */
function isBond(told: Told, bridge: string, by: 'p1' | 'p2'): boolean {
  if (bridge.includes('-')) return told.valueOf(`couple.dominance.${bridge}`) === `${by} whole`
  const gate = Number(bridge)
  return told.facts.some(
    ({ topic, marks }) =>
      (topic === 'electromagnetic' || topic === 'compromise') &&
      marks.some((mark) => mark.whose === by && mark.gate === gate),
  )
}

describe('quarterOf', () => {
  it('parts the wheel in four times sixteen, each from its own gate on', () => {
    const quarters = GATES_ALONG_WHEEL.map((gate) => quarterOf({ gates: [gate, 0, 0, 0] }))
    const counts = Object.values(Object.groupBy(quarters, (quarter) => quarter))
    expect(counts.map((each) => each?.length)).toEqual([16, 16, 16, 16])
    const starts = [13, 2, 7, 1].map((gate) => quarterOf({ gates: [gate, 0, 0, 0] }))
    expect(starts).toEqual(['Initiation', 'Civilization', 'Duality', 'Mutation'])
    const before = [19, 24, 33, 44].map((gate) => quarterOf({ gates: [gate, 0, 0, 0] }))
    expect(before).toEqual(['Mutation', 'Initiation', 'Civilization', 'Duality'])
  })
})
