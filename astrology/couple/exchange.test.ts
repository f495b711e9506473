import { describe, expect, it } from 'vitest'
import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import {
  exactMoment,
  momentWithin,
  unknownTime,
} from '#astrology/human-design/sky/moment.fixture.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { exchangedId, exchangedMeasures, exchangedValue } from './exchange.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(20_261_127)

const exact = castsOf(25, [exactMoment])
const uncertain = castsOf(15, [
  (jd) => momentWithin(jd, 4),
  (jd) => momentWithin(jd, 60),
  unknownTime,
])

function castsOf(count: number, moments: readonly (typeof exactMoment)[]): Cast[] {
  return Array.from({ length: count }, (_, index) => {
    const moment = moments[index % moments.length]!(2_422_000 + random() * 36_500)
    const place = { latitude: random() * 110 - 50, longitude: random() * 360 - 180 }
    return castPerson(ephemeris, { ...moment, place })
  })
}

function pairsAmong(casts: readonly Cast[]): (readonly [Cast, Cast])[] {
  return casts.flatMap((one, place) => casts.slice(place + 1).map((other) => [one, other] as const))
}

/** What differs, once exchanged, from what is said when the two are named the other way round. */
function faultsOf([one, other]: readonly [Cast, Cast]): string[] {
  const there = coupleFacts(castCouple(one, other))
  const back = new Map(coupleFacts(castCouple(other, one)).map((fact) => [fact.id, fact]))
  const missing = there.length === back.size ? [] : [`${there.length} facts, and ${back.size}`]
  return [...missing, ...there.flatMap((fact) => faultsBetween(fact, back))]
}

function faultsBetween(fact: Fact, back: ReadonlyMap<string, Fact>): string[] {
  const twin = back.get(exchangedId(fact.id))
  if (twin === undefined) return [`${fact.id} has no twin`]
  const exchanged = {
    ...fact,
    value: exchangedValue(fact),
    measures: exchangedMeasures(fact.measures),
  }
  const [there, here] = [inOneOrder(exchanged), inOneOrder(twin)]
  return there === here ? [] : [`${fact.id}: ${there} is not ${here}`]
}

function inOneOrder({ property, value, measures, ruleId, certainty, marks }: Fact): string {
  const set = property === 'withheld' && typeof value === 'object' ? value.toSorted() : value
  const told = Object.keys(measures)
    .toSorted()
    .map((name) => [name, measures[name]])
  return JSON.stringify([set, told, ruleId, certainty, marks.length])
}

describe('exchangedId', () => {
  it.each([
    ['couple.western.synastry.sun-moon', 'couple.western.synastry.moon-sun'],
    ['couple.western.synastry-parallel.sun-moon', 'couple.western.synastry-parallel.moon-sun'],
    ['couple.western.relationshipScore.sun-moon', 'couple.western.relationshipScore.moon-sun'],
    ['couple.western.overlay.p1-sun-in-p2', 'couple.western.overlay.p2-sun-in-p1'],
    ['couple.vedic.tara.p1ToP2', 'couple.vedic.tara.p2ToP1'],
    [
      'couple.humanDesign.harmony.conscious-unconscious',
      'couple.humanDesign.harmony.unconscious-conscious',
    ],
    ['couple.geneKeys.partnerKeys.20-34', 'couple.geneKeys.partnerKeys.34-20'],
    ['couple.kabbalah.sefirot.chesedGevurah', 'couple.kabbalah.sefirot.gevurahChesed'],
    ['couple.kabbalah.sefirot.p1StrongestInp2', 'couple.kabbalah.sefirot.p2StrongestInp1'],
    ['couple.kabbalah.nodes.p2VenusOnp1South', 'couple.kabbalah.nodes.p1VenusOnp2South'],
    ['couple.kabbalah.names.sunAscendant', 'couple.kabbalah.names.ascendantSun'],
    ['p1.western.moon.sign', 'p2.western.moon.sign'],
  ])('%s is %s, and the other way round', (id, exchanged) => {
    expect(exchangedId(id)).toBe(exchanged)
    expect(exchangedId(exchanged)).toBe(id)
  })

  it.each([
    'couple.western.composite.aspect.sun-moon',
    'couple.western.relationshipScore.sameQuality',
    'couple.western.relationshipScore.points',
    'couple.vedic.kootaException.nadi-one-lord',
    'couple.humanDesign.electromagnetic.20-34',
    'couple.geneKeys.completedChannel.20-34',
    'couple.kabbalah.letters.sharedHe',
    'couple.kabbalah.sefirot.mostApart',
    'couple.kabbalah.sunName.distance',
  ])('%s names neither and stays', (id) => {
    expect(exchangedId(id)).toBe(id)
  })

  it('turns each fact of the first person into the same of the second', () => {
    for (const cast of [...exact.slice(0, 3), ...uncertain.slice(0, 3)]) {
      const ids = personFacts(cast, 'p1').map(({ id }) => exchangedId(id))
      expect(ids).toEqual(personFacts(cast, 'p2').map(({ id }) => id))
    }
  })
})

describe('between two people who change places', () => {
  it('300 exact pairs have the same facts once exchanged, and the same numbers to the last bit', () => {
    const pairs = pairsAmong(exact)
    expect(pairs).toHaveLength(300)
    expect(pairs.flatMap(faultsOf)).toEqual([])
  })

  it('100 pairs of uncertain times do so too, what is withheld among it', () => {
    const pairs = pairsAmong(uncertain).slice(0, 100)
    expect(pairs).toHaveLength(100)
    expect(pairs.flatMap(faultsOf)).toEqual([])
  })
})
