import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { castHumanDesign } from '#astrology/human-design/cast-human-design.ts'
import { channelOf } from '#astrology/human-design/bodygraph/channels.ts'
import { humanDesignCoupleFacts } from '#astrology/human-design/human-design-couple-facts.ts'
import type { HumanDesignChart } from '#astrology/human-design/human-design-chart.ts'
import {
  exactMoment,
  momentWithin,
  unknownTime,
} from '#astrology/human-design/sky/moment.fixture.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { castGeneKeys } from '../cast-gene-keys.ts'
import { geneKeysCoupleFacts } from '../gene-keys-couple-facts.ts'
import { geneKeysFacts } from '../gene-keys-facts.ts'
import { SPHERES, SPHERE_TRAITS } from '../spheres.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(20_261_129)

function designs(count: number, moments: readonly (typeof exactMoment)[]): HumanDesignChart[] {
  return Array.from({ length: count }, (_, index) =>
    castHumanDesign(ephemeris, moments[index % moments.length]!(2_420_000 + random() * 40_000)),
  )
}

const exact = pairsOf(designs(60, [exactMoment]))
const uncertain = pairsOf(
  designs(15, [(jd) => momentWithin(jd, 20), (jd) => momentWithin(jd, 240), unknownTime]),
)

interface Pair {
  readonly designs: readonly [HumanDesignChart, HumanDesignChart]
  readonly facts: readonly Fact[]
  readonly valueOf: (id: string) => Fact['value'] | undefined
}

function pairsOf(charts: readonly HumanDesignChart[]): Pair[] {
  return charts.flatMap((one, place) =>
    charts.slice(place + 1, place + 6).map((other): Pair => {
      const facts = geneKeysCoupleFacts(one, other)
      const values = new Map(
        facts.map(({ id, value }) => [id.replace('couple.geneKeys.', ''), value]),
      )
      return { designs: [one, other], facts, valueOf: (id) => values.get(id) }
    }),
  )
}

function of({ facts }: Pair, topic: string): readonly Fact[] {
  return facts.filter((fact) => fact.topic === topic && fact.property !== 'withheld')
}

/** The keys that stand in a sphere of one of the two. */
function keysOf([first, second]: Pair['designs'], who: string): Set<string> {
  const chart = castGeneKeys(who === 'p1' ? first : second)
  const told = geneKeysFacts(chart, 'p1')
  return new Set(told.flatMap(({ property, value }) => (property === 'key' ? [String(value)] : [])))
}

describe('what is said of two profiles', () => {
  it('completes a channel exactly where the designs do, with keys that stand in a sphere', () => {
    let count = 0
    for (const pair of exact) {
      const [ones, twos] = ['p1', 'p2'].map((who) => keysOf(pair.designs, who))
      const bonds = humanDesignCoupleFacts(...pair.designs).filter(
        ({ topic }) => topic === 'electromagnetic',
      )
      const expected = bonds.flatMap(({ property, marks }) => {
        const gateOf = (who: string) =>
          String(marks.find(({ whose, gate }) => whose === who && gate !== undefined)?.gate)
        const [one, two] = [gateOf('p1'), gateOf('p2')]
        return ones!.has(one) && twos!.has(two) ? [[property, `p1 ${one}, p2 ${two}`]] : []
      })
      const completed = of(pair, 'completedChannel')
      expect(completed.map(({ property, value }) => [property, value])).toEqual(expected)
      count += completed.length
    }
    expect(count).toBeGreaterThan(100)
  })

  it('completes none that one of the two has whole, nor one of whose keys both have', () => {
    for (const pair of [...exact, ...uncertain]) {
      const whole = pair.designs.flatMap(({ possibleChannels }) => possibleChannels)
      for (const { property } of of(pair, 'completedChannel')) {
        expect(whole).not.toContain(property)
        const shared = channelOf(property).gates.map((gate) => pair.valueOf(`sharedKey.${gate}`))
        expect(shared).toEqual([undefined, undefined])
      }
    }
  })

  it('calls two keys of a sphere what it calls them by themselves', () => {
    for (const pair of exact) {
      for (const { property: sphere, value, marks } of of(pair, 'sameSphere')) {
        const [one, two] = [marks[0]?.key, marks[1]?.key]
        const both = [`p1 ${sphere}`, `p2 ${sphere}`]
        const ring = String(marks[2]?.ring).replaceAll(' ', '')
        const [id, expected] = {
          'same key': [`sharedKey.${one}`, both] as const,
          partners: [`partnerKeys.${one}-${two}`, both] as const,
          'one ring': [`sharedRing.${ring}`, [`p1 ${one}`, `p2 ${two}`]] as const,
        }[String(value)] ?? ['none', both]
        const told = new Set([pair.valueOf(id) ?? []].flat())
        expect(expected.filter((each) => !told.has(each))).toEqual([])
      }
    }
  })

  it('counts what it tells one by one', () => {
    for (const pair of exact) {
      expect(pair.valueOf('commonKeys.shared')).toBe(of(pair, 'sharedKey').length)
      expect(pair.valueOf('commonKeys.partners')).toBe(of(pair, 'partnerKeys').length)
      const rings = of(pair, 'sharedRing')
      expect(pair.valueOf('commonRings.count')).toBe(rings.length)
      const fullest = Math.max(0, ...rings.map(({ value }) => [value].flat().length))
      for (const ring of [pair.valueOf('commonRings.most') ?? []].flat()) {
        const keys = pair.valueOf(`sharedRing.${String(ring).replaceAll(' ', '')}`)
        expect([keys].flat()).toHaveLength(fullest)
      }
    }
  })

  it('resonates in a sequence by the spheres that are told as alike, and nowhere more than where it says', () => {
    for (const pair of exact) {
      const alike = new Set(
        ['sameLine', 'sameSphere'].flatMap((topic) =>
          of(pair, topic).map(({ property }) => property),
        ),
      )
      const shares = ['venus', 'activation', 'pearl'].map((sequence) => {
        const spheres = SPHERES.filter((sphere) => SPHERE_TRAITS[sphere].sequence === sequence)
        const count = spheres.filter((sphere) => alike.has(sphere)).length
        expect(pair.valueOf(`sequences.${sequence}`)).toBe(count)
        return { sequence, share: count / spheres.length }
      })
      const greatest = Math.max(...shares.map(({ share }) => share))
      const most = shares.filter(({ share }) => share === greatest).map(({ sequence }) => sequence)
      expect(pair.valueOf('sequences.most')).toEqual(greatest === 0 ? undefined : most)
    }
  })
})
