import { describe, expect, it } from 'vitest'
import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { castDavison } from '#astrology/western/couple/davison.ts'
import {
  exactMoment,
  momentWithin,
  unknownTime,
} from '#astrology/human-design/sky/moment.fixture.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { keysOf, widestKeyOf } from './keys-of.ts'
import { isUncounted } from './uncounted.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(110)
const casts: readonly Cast[] = [exactMoment, exactMoment, unknownTime]
  .concat(Array.from({ length: 6 }, () => exactMoment))
  .concat((jd) => momentWithin(jd, 30))
  .map((moment) =>
    castPerson(ephemeris, {
      ...moment(2_429_630 + random() * 25_900),
      place: { latitude: random() * 110 - 50, longitude: random() * 360 - 180 },
    }),
  )
const pairs = casts.flatMap((one, at) => casts.slice(at + 1).map((other) => [one, other] as const))

describe('keysOf', () => {
  it('counts a pair under the same keys whoever comes first', () => {
    for (const [one, other] of pairs) {
      expect(keysBetween(other, one)).toEqual(keysBetween(one, other))
    }
  })

  it('counts a person under the same keys as either of two', () => {
    for (const cast of casts) {
      const [first, second] = [personFacts(cast, 'p1'), personFacts(cast, 'p2')]
      expect(second.map(keysOf)).toEqual(first.map(keysOf))
      expect(first.flatMap(keysOf).filter((key) => /^p[12]\./.test(key))).toEqual([])
    }
  })

  it('counts a sphere of the Gene Keys as the activation it is', () => {
    const keys = new Set(personFacts(casts[0]!, 'p1').flatMap(keysOf))
    expect([...keys].filter((key) => /^geneKeys\.\w+\.(?:key|line)=/.test(key))).toEqual([])
    const { id, value } = personFacts(casts[0]!, 'p1').find((fact) =>
      fact.id.endsWith('.pearl.line'),
    )!
    expect(keysWith({ id, value })).toEqual([
      `humanDesign.personalityJupiter.line=${String(value)}`,
    ])
    expect(keys).toContain(`humanDesign.personalityJupiter.line=${String(value)}`)
  })

  it('has a key for every fact, or says why there is none', () => {
    const told = [
      ...casts.flatMap((cast) => personFacts(cast, 'p1')),
      ...pairs.flatMap(([one, other]) => coupleFacts(castCouple(one, other))),
    ]
    const without = told.filter((fact) => keysOf(fact).length === 0 && !isUncounted(fact))
    expect(new Set(without.map(({ id, value }) => `${id} ${value}`))).toEqual(new Set())
  })

  it('knows a fact’s widest key from its id and value', () => {
    for (const fact of coupleFacts(castCouple(casts[0]!, casts[1]!))) {
      expect(keysOf(fact)[0] ?? null).toBe(widestKeyOf(fact))
    }
  })

  it('says what is counted, and of an aspect within what orb', () => {
    const trine = { id: 'couple.western.synastry.venus-moon', value: 'trine' }
    expect(keysWith({ ...trine, orb: 0.9 })).toEqual([
      'couple.western.synastry.moon-venus=trine',
      'couple.western.synastry.moon-venus=trine within 4°',
      'couple.western.synastry.moon-venus=trine within 2°',
      'couple.western.synastry.moon-venus=trine within 1°',
    ])
    expect(keysWith({ ...trine, orb: 4.1 })).toHaveLength(1)
    expect(keysWith({ ...trine, orb: 1 / 6 })).toHaveLength(6)
    expect(keysWith({ id: 'p2.western.moon.sign', value: 'Leo' })).toEqual([
      'western.moon.sign=Leo',
    ])
    expect(keysWith({ id: 'couple.humanDesign.electromagnetic.9-52', value: true })).toEqual([
      'couple.humanDesign.electromagnetic.9-52',
    ])
    expect(
      keysWith({ id: 'couple.humanDesign.types.pair', value: ['Projector', 'Generator'] }),
    ).toEqual(['couple.humanDesign.types.pair=Generator+Projector'])
    expect(
      keysWith({ id: 'p1.western.pattern.grand-cross.moon-mars-sun-pluto', value: 'grand cross' }),
    ).toEqual(['western.pattern.grand-cross=grand cross'])
    expect(
      keysWith({ id: 'p1.humanDesign.personalityMars.fixing', value: '47.3 detriment' }),
    ).toEqual(['humanDesign.personalityMars.line=47.3'])
    expect(keysWith({ id: 'p1.western.balance.fire', value: ['Moon', 'Mars'] })).toEqual([
      'western.balance.fire=2 of them',
    ])
    expect(keysWith({ id: 'p1.kabbalah.hebrewDate.date', value: '24 Tishrei 5732' })).toEqual([])
  })

  it('has none for what takes a day or a chart between two births to tell', () => {
    const [first, second] = [casts[0]!, casts[1]!]
    const day = { asOf: 2_461_000 }
    const davison = castDavison(ephemeris, first.moment, second.moment)
    const ofBirths = [...personFacts(first, 'p1'), ...coupleFacts(castCouple(first, second))]
    const ids = new Set(ofBirths.map(({ id }) => id))
    const others = [
      ...personFacts(first, 'p1', day),
      ...coupleFacts(castCouple(first, second, davison), day),
    ].filter(({ id }) => !ids.has(id))
    expect(others.length).toBeGreaterThan(50)
    expect(others.flatMap(keysOf)).toEqual([])
  })

  it('counts an orb that moves by the widest that it can be', () => {
    const trine = { id: 'couple.western.synastry.moon-venus', value: 'trine', orb: 0.5 }
    expect(keysWith({ ...trine, from: 0.1, to: 3 })).toHaveLength(2)
  })
})

function keysBetween(one: Cast, other: Cast): string[] {
  return [...new Set(coupleFacts(castCouple(one, other)).flatMap(keysOf))].toSorted()
}

function keysWith({
  id,
  value,
  orb,
  ...range
}: Pick<Fact, 'id' | 'value'> & { orb?: number; from?: number; to?: number }): readonly string[] {
  const [subject, system, topic = '', ...rest] = id.split('.')
  return keysOf({
    id,
    subject: subject as Fact['subject'],
    system: system as Fact['system'],
    topic,
    property: rest.join('.'),
    value,
    measures: orb === undefined ? {} : { orbDegrees: { value: orb, unit: 'degrees', ...range } },
    marks: [],
    sentence: '',
    ruleId: '',
    certainty: 'certain',
  })
}
