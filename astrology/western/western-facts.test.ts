import { statementOf } from '#astrology/facts.ts'
import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { birthAt, CHARMAINE, MICHAEL } from './births.fixture.ts'
import { castWestern } from './cast-western.ts'
import { westernCoupleFacts } from './western-couple-facts.ts'
import { westernFacts } from './western-facts.ts'

const ephemeris = await loadEphemeris()
const michael = castWestern(ephemeris, MICHAEL)
const charmaine = castWestern(ephemeris, CHARMAINE)
const anHourEitherWay = castWestern(
  ephemeris,
  birthAt(CHARMAINE.jd, [22.3193, 114.1694], { kind: 'within', minutes: 60 }),
)
const someTimeThatDay = castWestern(
  ephemeris,
  birthAt(CHARMAINE.jd, [22.3193, 114.1694], { kind: 'unknown' }),
)

describe('westernFacts', () => {
  it('speaks of the Sun first', () => {
    const [sign, house, degree] = westernFacts(michael, 'p1')
    expect([sign, house, { ...degree!, statement: statementOf(degree!) }]).toMatchObject([
      { id: 'p1.western.sun.sign', value: 'Virgo', sentence: "{p1}'s Sun stands in Virgo." },
      { id: 'p1.western.sun.house', value: 9, certainty: 'certain' },
      { id: 'p1.western.sun.degree', value: 0, statement: "{p1}'s Sun stands at 0°26′ of Virgo." },
    ])
  })

  it('names the signs across from the angles', () => {
    const facts = new Map(westernFacts(michael, 'p1').map((fact) => [fact.id, fact]))
    expect(facts.get('p1.western.ascendant.sign')?.value).toBe('Sagittarius')
    expect(facts.get('p1.western.descendant.sign')?.value).toBe('Gemini')
    expect(facts.get('p1.western.imumCoeli.sign')?.value).toBe('Pisces')
  })

  it('gives every fact its own id', () => {
    const ids = [...westernFacts(michael, 'p1'), ...westernFacts(charmaine, 'p2')].map(
      ({ id }) => id,
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is certain of everything when the time is exact', () => {
    expect(westernFacts(michael, 'p1').filter(({ certainty }) => certainty !== 'certain')).toEqual(
      [],
    )
  })

  it('leaves out of an unknown time what the day does not settle', () => {
    const facts = new Map(westernFacts(someTimeThatDay, 'p2').map((fact) => [fact.id, fact]))
    expect(facts.get('p2.western.moon.sign')).toBeUndefined()
    expect(facts.get('p2.western.sun.sign')).toBeUndefined()
    expect(facts.get('p2.western.ascendant.sign')).toBeUndefined()
    expect(facts.get('p2.western.sun.house')).toBeUndefined()
    expect(facts.get('p2.western.mars.sign')).toMatchObject({
      value: 'Libra',
      certainty: 'certain',
    })
  })

  it('says that the time is not known, or how well', () => {
    expect(westernFacts(someTimeThatDay, 'p2').at(-1)).toMatchObject({
      id: 'p2.western.chart.birthTime',
      value: 'unknown',
    })
    expect(westernFacts(anHourEitherWay, 'p2').at(-1)).toMatchObject({
      measures: { minutes: { value: 60 } },
    })
    expect(westernFacts(charmaine, 'p2').some(({ property }) => property === 'birthTime')).toBe(
      false,
    )
  })

  it('gives a range for what moves within the window', () => {
    const facts = new Map(westernFacts(anHourEitherWay, 'p2').map((fact) => [fact.id, fact]))
    expect(facts.get('p2.western.jupiter.degree')).toMatchObject({ certainty: 'approximate' })
    expect(facts.get('p2.western.moon.degree')).toBeUndefined()
    expect(facts.get('p2.western.moon.sign')).toMatchObject({ value: 'Cancer' })
  })
})

describe('westernCoupleFacts', () => {
  it('compares both ways and scores', () => {
    const facts = westernCoupleFacts(michael, charmaine)
    const overlays = facts.filter(({ topic }) => topic === 'overlay')
    expect(overlays).toHaveLength(20)
    expect(facts[0]).toMatchObject({ topic: 'relationshipScore', property: 'points' })
    expect(facts.find(({ id }) => id === 'couple.western.synastry.sun-sun')).toMatchObject({
      value: 'square',
    })
  })

  it('places nobody in houses that are not known', () => {
    const overlays = westernCoupleFacts(michael, someTimeThatDay).filter(
      ({ topic, property }) => topic === 'overlay' && property !== 'withheld',
    )
    expect(overlays.every(({ property }) => property.endsWith('in-p1'))).toBe(true)
  })
})
