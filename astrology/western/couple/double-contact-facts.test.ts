import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf } from '#astrology/facts.ts'
import { westernCoupleFacts } from '../western-couple-facts.ts'
import { ASPECT_POINTS, type Point } from '../zodiac/points.ts'
import { familyOf } from './aspect-families.ts'
import { between } from './contacts.ts'
import { pairsOf, randomCharts } from './random-charts.fixture.ts'

const ephemeris = await loadEphemeris()

describe('contacts both ways', () => {
  const pairs = pairsOf(randomCharts(ephemeris, { seed: 51, count: 25 }), 200)
  const lesser = new Set<Point>([
    'chiron',
    'meanLilith',
    'ceres',
    'pallas',
    'juno',
    'vesta',
    'vertex',
  ])
  const lookedAt = ASPECT_POINTS.filter((point) => !lesser.has(point))

  it('are those whose twin stands too and is of the same family', () => {
    let told = 0
    for (const [one, other] of pairs) {
      const { contacts } = between(one, other)
      const find = (first: Point, second: Point) =>
        contacts.find((contact) => contact.first === first && contact.second === second)
      const wanted = lookedAt.flatMap((first, place) =>
        lookedAt.slice(place + 1).flatMap((second) => {
          const [there, back] = [find(first, second), find(second, first)]
          if (!there || !back) return []
          const family = familyOf(there.aspect)
          if (family === null || family !== familyOf(back.aspect)) return []
          return [`${first}-${second} ${family} ${Math.max(there.orb, back.orb)}`]
        }),
      )
      const found = westernCoupleFacts(one, other).filter(
        ({ topic }) => topic === 'synastry.double',
      )
      expect(
        found
          .map(
            ({ property, value, measures }) =>
              `${property} ${value} ${measures['orbDegrees']?.value}`,
          )
          .toSorted(),
      ).toEqual(wanted.toSorted())
      told += found.length
    }
    expect(told).toBeGreaterThan(200)
  })

  it('are told as two contacts', () => {
    const [fact] = pairs.flatMap(([one, other]) =>
      westernCoupleFacts(one, other).filter(
        ({ id }) => id === 'couple.western.synastry.double.sun-moon',
      ),
    )
    expect(fact?.marks.map(({ body, partner }) => [body, partner])).toEqual([
      ['Sun', 'Moon'],
      ['Moon', 'Sun'],
    ])
    expect(statementOf(fact!)).toMatch(
      /^\{p1\}'s Sun forms an? \w+ to \{p2\}'s Moon, and in return \{p1\}'s Moon forms an? \w+ to \{p2\}'s Sun\.$/,
    )
  })

  it('hold as long as both contacts do, the orb wherever the wider one is', () => {
    const rough = randomCharts(ephemeris, {
      seed: 52,
      count: 10,
      certainties: [{ kind: 'within', minutes: 30 }, { kind: 'unknown' }],
    })
    let told = 0
    for (const [one, other] of pairsOf(rough, 30)) {
      const facts = new Map(westernCoupleFacts(one, other).map((fact) => [fact.id, fact]))
      for (const fact of facts.values()) {
        if (fact.topic !== 'synastry.double' || fact.property === 'withheld') continue
        told++
        const [first, second] = fact.property.split('-')
        const orbs = [`${first}-${second}`, `${second}-${first}`].map(
          (property) => facts.get(`couple.western.synastry.${property}`)!.measures['orbDegrees']!,
        )
        const { from = Number.NaN, to = Number.NaN, value } = fact.measures['orbDegrees']!
        expect(from).toBe(Math.max(...orbs.map((orb) => orb.from ?? orb.value)))
        expect(to).toBe(Math.max(...orbs.map((orb) => orb.to ?? orb.value)))
        expect(value).toBe(Math.max(...orbs.map((orb) => orb.value)))
        expect(fact.certainty).toBe('approximate')
      }
    }
    expect(told).toBeGreaterThan(30)
  })
})
