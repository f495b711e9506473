import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { westernCoupleFacts } from '../western-couple-facts.ts'
import { wrap } from '../zodiac/circle.ts'
import { houseOf } from '../zodiac/houses.ts'
import { PLANETS, POINT_NAMES } from '../zodiac/points.ts'
import { FILLED_HOUSES, overlayOf } from './overlays.ts'
import { pairsOf, randomCharts } from './random-charts.fixture.ts'

const ephemeris = await loadEphemeris()
const pairs = pairsOf(randomCharts(ephemeris, { seed: 41, count: 20 }), 150)

const about = (facts: readonly Fact[], topic: string): Fact[] =>
  facts.filter((fact) => fact.topic === topic && fact.property !== 'withheld')

describe('overlayOf', () => {
  it('sets every point in the house whose cusp it has passed, and the South Node in the house opposite', () => {
    for (const [guest, host] of pairs) {
      const overlay = overlayOf(guest, host)!
      const { cusps } = host.houses!
      for (const { planet, house } of overlay.planets) {
        expect(house).toBe(houseOf(guest.bodies[planet].longitude, cusps))
      }
      expect(overlay.ascendant).toBe(houseOf(guest.angles!.ascendant, cusps))
      const southNode = houseOf(wrap(guest.bodies.trueNode.longitude + 180), cusps)
      expect(southNode).toBe(((overlay.trueNode + 5) % 12) + 1)
      // The ruler of the Ascendant is the ruler of the first of the guest's own Placidus houses.
      expect(overlay.ascendantRuler?.planet).toBe(guest.houseRulers?.[0]?.ruler)
    }
  })
})

describe('the facts of overlays', () => {
  it('count who fills which house, from two planets on', () => {
    for (const [one, other] of pairs) {
      const facts = westernCoupleFacts(one, other)
      const overlays = about(facts, 'overlay')
      expect(overlays).toHaveLength(20)
      const filled = new Map(about(facts, 'overlay.filled').map((fact) => [fact.property, fact]))
      for (const [guest, host] of [
        ['p1', 'p2'],
        ['p2', 'p1'],
      ] as const) {
        for (const house of FILLED_HOUSES) {
          const inside = PLANETS.filter((planet) =>
            overlays.some(
              ({ property, value }) =>
                property === `${guest}-${planet}-in-${host}` && value === house,
            ),
          )
          const fact = filled.get(`${guest}-in-${host}-house${house}`)
          expect(fact?.value).toBe(inside.length < 2 ? undefined : inside.length)
          const named = fact?.marks.flatMap(({ body }) => body ?? []) ?? []
          expect(named).toEqual(
            inside.length < 2 ? [] : inside.map((planet) => POINT_NAMES[planet]),
          )
        }
      }
    }
  })

  it('name no house of a host and no Ascendant of a guest without a time, and say so', () => {
    const charts = randomCharts(ephemeris, {
      seed: 42,
      count: 12,
      certainties: [{ kind: 'exact' }, { kind: 'unknown' }],
    })
    for (const [one, other] of pairsOf(charts, 40)) {
      const facts = westernCoupleFacts(one, other)
      const timed = { p1: one.houses !== null, p2: other.houses !== null }
      for (const { property } of about(facts, 'overlay.points')) {
        const [guest, point, , host] = property.split('-') as ['p1', string, string, 'p2']
        expect(timed[host]).toBe(true)
        expect(timed[guest] || point === 'trueNode').toBe(true)
      }
      const withheld = facts.filter(({ property }) => property === 'withheld')
      expect(withheld.some(({ topic }) => topic === 'overlay.points')).toBe(!(timed.p1 && timed.p2))
    }
  })
})
