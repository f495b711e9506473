import { describe, expect, it } from 'vitest'
import { castCouple, castPerson, type Cast, type CoupleCast } from '#astrology/cast.ts'
import { coupleFacts } from '#astrology/cast-facts.ts'
import type { Fact } from '#astrology/facts.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { faultsInParts } from '#astrology/in-parts.fixture.ts'
import { ROOT_TITLES, rootOf, ROOTS, type Root } from '../../roots.ts'
import { born, castOf, ephemeris, knownAt, randomBorn } from '../casts.fixture.ts'
import { RULES } from '../coincidence-rules.ts'
import { agreementsOf } from './agreement-facts.ts'
import type { Stance } from './sign.ts'
import { THEMES, type Theme } from './themes.ts'

const random = seededRandom(81)
const casts = Array.from({ length: 60 }, () => castOf(randomBorn(random)))
const couples = casts.flatMap((one, place) =>
  casts.slice(place + 1).map((other) => castCouple(one, other)),
)
const factsOf = new Map(couples.map((couple) => [couple, coupleFacts(couple)]))

const told = (facts: readonly Fact[]) =>
  facts.filter(({ topic }) => topic === 'agreement' || topic === 'contradiction')

/** What each root says of a theme, looked up sign by sign. */
function stancesOf({ signs, needed }: Theme, facts: readonly Fact[]): Map<Root, Stance> {
  const stances = ROOTS.flatMap((root): [Root, Stance][] => {
    const said = signs
      .filter(({ system }) => rootOf(system) === root)
      .flatMap((sign) =>
        facts.flatMap((fact) => {
          const isMeant =
            fact.system === sign.system &&
            fact.topic === sign.topic &&
            sign.properties.includes(fact.property)
          return isMeant ? (sign.says(fact) ?? []) : []
        }),
      )
    const [stance] = said
    if (stance === undefined || stance === 'open' || new Set(said).size > 1) return []
    return said.length >= (needed?.[root]?.[stance] ?? 1) ? [[root, stance]] : []
  })
  return new Map(stances)
}

describe('agreementsOf', () => {
  it('counts the roots that say the same of a theme, and names them and no others', () => {
    let found = 0
    for (const [, facts] of factsOf) {
      const expected = THEMES.flatMap((theme) => {
        const stances = [...stancesOf(theme, facts)]
        const by = (stance: Stance) => stances.filter(([, said]) => said === stance).length
        const counted = (['for', 'against'] as const).filter(
          (stance) => by(stance) >= 2 && by('for') !== by('against'),
        )
        return [
          ...counted.map((stance) => `agreement.${theme.theme} ${stance} ${by(stance)}`),
          ...(by('for') > 0 && by('against') > 0 ? [`contradiction.${theme.theme} true`] : []),
        ]
      })
      const all = told(facts)
      expect(all.map((fact) => `${fact.topic}.${fact.property} ${fact.value}`)).toEqual(expected)
      found += all.length
      for (const { topic, property, marks } of all) {
        const theme = THEMES.find((each) => each.theme === property)!
        const stances = stancesOf(theme, facts)
        const named = ROOTS.filter((root) => marks.some(({ term }) => term === ROOT_TITLES[root]))
        const isNamed = (root: Root) =>
          topic === 'contradiction' ? stances.has(root) : stances.get(root) === marks[0]!.relation
        expect(named).toEqual(ROOTS.filter(isNamed))
      }
    }
    expect(found).toBeGreaterThan(300)
  })

  it('finds what most pairs have for no theme: a root speaks for or against it in a quarter of them at most', () => {
    const shares = THEMES.flatMap((theme) => {
      const said = [...factsOf.values()].map((facts) => stancesOf(theme, facts))
      return ROOTS.flatMap((root) =>
        (['for', 'against'] as const).map((stance) => {
          const share = said.filter((each) => each.get(root) === stance).length / said.length
          return { theme: theme.theme, root, stance, share }
        }),
      )
    })
    expect(shares.filter(({ share }) => share > 0.25)).toEqual([])
  })

  it('is the same in both orders of the two, told in parts, with marks for all it says', () => {
    for (const { first, second } of couples.slice(0, 120)) {
      const [there, back] = [castCouple(first, second), castCouple(second, first)].map((couple) =>
        told(coupleFacts(couple)).map((fact) => JSON.stringify(fact)),
      )
      const exchanged = back!.map((fact) =>
        fact.replaceAll(/p([12])/g, (_, number: string) => (number === '1' ? 'p2' : 'p1')),
      )
      expect(exchanged).toEqual(there)
    }
    const facts = [...factsOf.values()].flatMap(told)
    expect(faultsInParts(facts, { rules: RULES })).toEqual([])
  })

  it('tells of two roots against two that they contradict each other, and of no agreement', () => {
    const { signs } = THEMES.find(({ theme }) => theme === 'attraction')!
    const couple = couples[0]!
    const fact = (system: Fact['system'], topic: string, value: Fact['value']): Fact => ({
      ...factsOf.get(couple)![0]!,
      system,
      topic,
      property: signs.find((sign) => sign.topic === topic)!.properties[0]!,
      value,
      measures: { orbDegrees: { value: 1, unit: 'degrees' } },
    })
    const split = [
      fact('western', 'synastry', 'trine'),
      fact('kabbalah', 'sefirot', 'trine'),
      fact('vedic', 'ashtakoota', 0),
      fact('humanDesign', 'joint', ['electromagnetic 0']),
    ]
    expect(agreementFacts(couple, split).map(({ topic }) => topic)).toEqual(['contradiction'])
    expect(agreementFacts(couple, split.slice(0, 3)).map(({ value }) => value)).toEqual([
      'for 2',
      true,
    ])
  })

  it('takes Human Design and Gene Keys for one root', () => {
    expect(rootOf('geneKeys')).toBe(rootOf('humanDesign'))
    expect(rootOf('together')).toBeNull()
    const couple: CoupleCast = couples[0]!
    const both = factsOf.get(couple)!.filter(({ system }) => rootOf(system) === 'humanDesign')
    expect(agreementFacts(couple, both)).toEqual([])
  })

  it('tells of uncertain births what holds at every moment within', () => {
    const windows = [{ minutes: 4 }, { minutes: 40 }, { time: null }]
    let found = 0
    const faults = Array.from({ length: 36 }, (_, index) => {
      const moments = [windows[index % 3]!, windows[(index + (index >> 2)) % 3]!].map((window) =>
        born({ ...randomBorn(random), ...window }),
      )
      const castsOf = (make: (moment: (typeof moments)[number]) => Cast) =>
        castCouple(...(moments.map(make) as [Cast, Cast]))
      const facts = told(coupleFacts(castsOf((moment) => castPerson(ephemeris, moment))))
      found += facts.length
      return Array.from({ length: 5 }, () => {
        const inside = castsOf((moment) => {
          const { from, to } = moment.window
          return castPerson(ephemeris, knownAt(moment, from + random() * (to - from)))
        })
        const there = new Map(coupleFacts(inside).map((fact) => [fact.id, fact]))
        return facts
          .filter(({ id, value }) => there.get(id)?.value !== value)
          .map(({ id, value }) => `${id} is not ${value} but ${there.get(id)?.value}`)
      }).flat()
    }).flat()
    expect(faults).toEqual([])
    expect(found).toBeGreaterThan(20)
  })
})

function agreementFacts(couple: CoupleCast, facts: readonly Fact[]): readonly Fact[] {
  const agreements = agreementsOf(couple)
  agreements.read(facts)
  return agreements.told()
}
