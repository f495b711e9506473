import { describe, expect, it } from 'vitest'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf, type Fact } from '#astrology/facts.ts'
import { birthAt, CHARMAINE, MICHAEL } from '../births.fixture.ts'
import { castWestern, type WesternChart } from '../cast-western.ts'
import { westernCoupleFacts } from '../western-couple-facts.ts'
import { PLANETS, type Planet } from '../zodiac/points.ts'
import { familyOf } from './aspect-families.ts'
import { closestOf, mostTouched } from './closest-contacts.ts'
import type { ContactReach } from './contact-reaches.ts'
import { between } from './contacts.ts'
import { pairsOf, randomCharts } from './random-charts.fixture.ts'

const ephemeris = await loadEphemeris()
const pairs = pairsOf(randomCharts(ephemeris, { seed: 31, count: 30 }), 300)

type Contact = ReturnType<typeof between>['contacts'][number]
const isPlanet = (point: string): boolean => (PLANETS as readonly string[]).includes(point)
const KINDS: Readonly<Record<string, (contact: Contact) => boolean>> = {
  any: () => true,
  conjunction: ({ aspect }) => familyOf(aspect) === 'conjunction',
  flowing: ({ aspect }) => familyOf(aspect) === 'flowing',
  straining: ({ aspect }) => familyOf(aspect) === 'straining',
  planets: ({ first, second }) => isPlanet(first) && isPlanet(second),
}

function superlatives(one: WesternChart, other: WesternChart): Fact[] {
  return westernCoupleFacts(one, other).filter(
    ({ topic, property }) =>
      /^synastry\.(?:closest|mostTouched)$/.test(topic) && property !== 'withheld',
  )
}

describe('the closest contact between two exact births', () => {
  it.each(Object.keys(KINDS))('is the first of all by its orb: %s', (kind) => {
    for (const [one, other] of pairs) {
      const found = superlatives(one, other).find(({ property }) => property === kind)
      const [nearest] = between(one, other)
        .contacts.filter(KINDS[kind]!)
        .toSorted((a, b) => a.orb - b.orb)
      expect(found?.value).toBe(nearest?.aspect)
      expect(found?.measures['orbDegrees']?.value).toBe(nearest?.orb)
      expect(found?.marks.map(({ rank }) => rank)).toEqual([1])
    }
  })

  it('is nobody’s where two are as near', () => {
    const twins = castWestern(ephemeris, MICHAEL)
    const told = superlatives(twins, twins).filter(({ topic }) => topic === 'synastry.closest')
    expect(told.filter(({ property }) => property !== 'flowing')).toEqual([])
    const reach = { first: 'sun', aspect: 'trine', isSure: true } as const
    const tied: ContactReach[] = [
      { ...reach, second: 'moon', orb: 1, least: 1, most: 1 },
      { ...reach, second: 'mars', orb: 1, least: 1, most: 1 },
    ]
    expect(closestOf('any', tied)).toBeNull()
    expect(closestOf('any', [tied[0]!])).toBe(tied[0])
  })
})

describe('the planet touched most', () => {
  it('has more contacts than any that is not named beside it', () => {
    let named = 0
    for (const [one, other] of pairs) {
      const { contacts } = between(one, other)
      for (const [who, side] of [
        ['p1', 'first'],
        ['p2', 'second'],
      ] as const) {
        const count = (planet: Planet): number =>
          contacts.filter((contact) => contact[side] === planet).length
        const most = Math.max(...PLANETS.map(count))
        const tops = PLANETS.filter((planet) => count(planet) === most)
        const fact = superlatives(one, other).find(
          ({ topic, property }) => topic === 'synastry.mostTouched' && property === who,
        )
        expect(fact === undefined).toBe(tops.length > 3)
        if (fact === undefined) continue
        named++
        expect(fact.measures['contacts']?.value).toBe(most)
        expect(fact.value).toHaveLength(tops.length)
      }
    }
    expect(named).toBeGreaterThan(500)
  })

  it('is not told where the count may change', () => {
    const sun = { first: 'sun', aspect: 'trine', orb: 1, least: 1, most: 1, isSure: true } as const
    const moon = { ...sun, first: 'moon', isSure: false } as const
    const sure: ContactReach[] = [
      { ...sun, second: 'mars' },
      { ...sun, second: 'venus' },
      { ...moon, second: 'mars' },
    ]
    expect(mostTouched('first', sure)).toEqual({ planets: ['sun'], contacts: 2 })
    expect(mostTouched('first', [...sure, { ...moon, second: 'venus' }])).toBeNull()
  })
})

/** The same birth known to the second, somewhere in its window. */
function within(moment: BirthMoment, part: number): WesternChart {
  const jd = moment.window.from + (moment.window.to - moment.window.from) * part
  return castWestern(ephemeris, {
    ...moment,
    jd,
    certainty: { kind: 'exact' },
    window: { from: jd, to: jd },
  })
}

describe('superlatives of uncertain births', () => {
  const charts = randomCharts(ephemeris, {
    seed: 33,
    count: 12,
    certainties: [
      { kind: 'within', minutes: 4 },
      { kind: 'within', minutes: 60 },
      { kind: 'unknown' },
    ],
  })

  it('hold whenever in their windows the two were born', () => {
    let told = 0
    for (const [place, [one, other]] of pairsOf(charts, 66).entries()) {
      const claims = superlatives(one, other)
      told += claims.length
      for (let look = 0; look < 3; look++) {
        const parts = [(place * 0.37 + look * 0.31) % 1, (place * 0.73 + look * 0.53) % 1] as const
        const truth = new Map(
          superlatives(within(one.moment, parts[0]), within(other.moment, parts[1])).map((fact) => [
            fact.id,
            fact,
          ]),
        )
        for (const { id, value, marks, measures } of claims) {
          const there = truth.get(id)
          expect([id, there?.value, there?.marks]).toEqual([id, value, marks])
          const orb = there?.measures['orbDegrees']?.value ?? 0
          const { from, to, value: own } = measures['orbDegrees'] ?? { value: orb }
          expect(orb).toBeGreaterThanOrEqual((from ?? own) - 1e-3)
          expect(orb).toBeLessThanOrEqual((to ?? own) + 1e-3)
        }
      }
    }
    expect(told).toBeGreaterThan(15)
  })

  it('say nothing of what an Ascendant that is not known could undo', () => {
    const unknown = castWestern(
      ephemeris,
      birthAt(CHARMAINE.jd, [22.3, 114.2], { kind: 'unknown' }),
    )
    const michael = castWestern(ephemeris, MICHAEL)
    const told = superlatives(michael, unknown).map(({ property }) => property)
    expect(told.filter((property) => property !== 'planets')).toEqual([])
    const withheld = westernCoupleFacts(michael, unknown).filter(
      ({ property, topic }) => property === 'withheld' && topic.startsWith('synastry.'),
    )
    expect(withheld.find(({ topic }) => topic === 'synastry.closest')?.value).toContain('any')
    expect(withheld.map((fact) => statementOf(fact))).toContain(
      'What is touched most in the charts of {p1} and {p2} cannot be told: it hangs on the time of birth, which is not known.',
    )
  })
})
