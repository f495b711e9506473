import { expect, it } from 'vitest'
import { exchangedId, exchangedMeasures, exchangedValue } from '#astrology/couple/exchange.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { westernCoupleFacts, westernDavisonFacts } from '../western-couple-facts.ts'
import { castDavison } from './davison.ts'
import { pairsOf, randomCharts } from './random-charts.fixture.ts'

const ephemeris = await loadEphemeris()

/** What differs, to the last bit, from what is told once two people have changed places. */
function faults(there: readonly Fact[], back: readonly Fact[]): string[] {
  const twins = new Map(back.map((fact) => [fact.id, fact]))
  const missing = there.length === back.length ? [] : [`${there.length} facts and ${back.length}`]
  return [
    ...missing,
    ...there.flatMap((fact) => {
      const twin = twins.get(exchangedId(fact.id))
      if (twin === undefined) return [`${fact.id} has no twin`]
      const exchanged = told({
        value: exchangedValue(fact),
        measures: exchangedMeasures(fact.measures),
        certainty: fact.certainty,
      })
      return exchanged === told(twin) ? [] : [`${fact.id}: ${exchanged}, not ${told(twin)}`]
    }),
  ]
}

function told({ value, measures, certainty }: Pick<Fact, 'value' | 'measures' | 'certainty'>) {
  const inOrder = Object.entries(measures).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify([typeof value === 'object' ? value.toSorted() : value, inOrder, certainty])
}

it('tells the same to the last bit whoever comes first, of 500 pairs', () => {
  const pairs = pairsOf(randomCharts(ephemeris, { seed: 20_261_201, count: 40 }), 500)
  expect(pairs).toHaveLength(500)
  expect(
    pairs.flatMap(([one, other]) =>
      faults(westernCoupleFacts(one, other), westernCoupleFacts(other, one)),
    ),
  ).toEqual([])
})

it('tells the same of times that are uncertain', () => {
  const charts = randomCharts(ephemeris, {
    seed: 20_261_202,
    count: 10,
    certainties: [{ kind: 'within', minutes: 4 }, { kind: 'unknown' }, { kind: 'exact' }],
  })
  expect(
    pairsOf(charts, 45).flatMap(([one, other]) =>
      faults(westernCoupleFacts(one, other), westernCoupleFacts(other, one)),
    ),
  ).toEqual([])
})

it('casts the same Davison charts whoever comes first', () => {
  const charts = randomCharts(ephemeris, {
    seed: 20_261_203,
    count: 14,
    certainties: [{ kind: 'exact' }, { kind: 'exact' }, { kind: 'within', minutes: 10 }],
  })
  const pairs = pairsOf(charts, 60)
  const found = pairs.flatMap(([{ moment: a }, { moment: b }]) => {
    const [there, back] = [castDavison(ephemeris, a, b), castDavison(ephemeris, b, a)]
    expect(back).toEqual(there)
    return faults(westernDavisonFacts(there), westernDavisonFacts(back))
  })
  expect(found).toEqual([])
})
