import { describe, expect, it } from 'vitest'
import { castCouple, castPerson } from '#astrology/cast.ts'
import { state, statementOf, type Fact } from '#astrology/facts.ts'
import { born, castOf, ephemeris, type Born } from './casts.fixture.ts'
import { coincidenceFacts } from './coincidence-facts.ts'

const names = { p1: 'Iya', p2: 'Jonathan' }
const day: Born = { date: '1983-11-22', time: '14:20' }

/** What would be a coincidence of its own. */
const OWN = /degree-|line-|sphere-|Sign$|Nakshatra$|Pada$|sunName|hebrew|lunarPhase|tithi|weekday/

/** What is told of two births, by id without its subject. */
function told(one: Born, other: Born): Map<string, Fact> {
  const facts = coincidenceFacts(castCouple(castOf(one), castOf(other)))
  return new Map(facts.map((fact) => [fact.id.replace('couple.', ''), fact]))
}

/** What is said to follow from the days of birth. */
function listedIn(facts: ReadonlyMap<string, Fact>): string[] {
  return facts.get('together.coincidence.follows')!.marks.flatMap(({ term }) => term ?? [])
}

describe('births that lie near each other', () => {
  it('of twins have their hour in common, and no coincidence of its own', () => {
    const facts = told(day, { ...day, time: '14:32' })
    expect([...facts.keys()].filter((id) => OWN.test(id))).toEqual([])
    expect(state(facts.get('together.coincidence.birthday')!, names)).toBe(
      'Iya and Jonathan were born on one day, 22 November 1983, in one place.',
    )
    expect(facts.get('together.coincidence.birth')!.value).toBe('same hour and place')
    const follows = facts.get('together.coincidence.follows')!
    expect(follows.marks.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['western.risingSign', 'vedic.moonPada', 'kabbalah.hebrewDate']),
    )
    expect(statementOf(follows)).toContain('the rising sign')
  })

  it('on one day in two places share what everybody has who was born that day, and it is told once', () => {
    const facts = told(day, { ...day, time: '19:05', latitude: -33.9, longitude: 18.4 })
    expect(facts.get('together.coincidence.birthday')!.value).toBe('same date')
    expect(facts.has('together.coincidence.birth')).toBe(false)
    const listed = listedIn(facts)
    expect(listed).toEqual(
      expect.arrayContaining(['western.sunSign', 'kabbalah.sunName', 'together.weekday']),
    )
    const own = [...facts.keys()].filter((id) => OWN.test(id))
    expect(own.filter((id) => /sun|saturn|neptune|weekday|hebrew/i.test(id))).toEqual([])
  })

  it('of one moment in two places leave the angles and houses to each, and nothing else', () => {
    const facts = told(day, { ...day, time: '14:40', latitude: -33.9, longitude: 18.4 })
    expect(facts.get('together.coincidence.birth')!.value).toBe('same hour')
    const own = [...facts.keys()].filter((id) => OWN.test(id))
    expect(own.filter((id) => !/ascendant|midheaven|vertex|rising|lagna/.test(id))).toEqual([])
    expect(listedIn(facts)).toEqual(expect.arrayContaining(['western.moonSign', 'vedic.moonPada']))
  })

  it('on one birthday of two years share the Sun and nothing else by it', () => {
    const facts = told(day, { ...day, date: '1979-11-22' })
    expect(state(facts.get('together.coincidence.birthday')!, names)).toBe(
      'Jonathan and Iya keep one birthday, 22 November.',
    )
    const listed = listedIn(facts)
    expect(listed).toEqual(expect.arrayContaining(['western.sunSign', 'kabbalah.sunName']))
    expect(facts.has('western.coincidence.sunSign')).toBe(false)
    expect(listed.filter((term) => /moon|rising|weekday|hebrew/i.test(term))).toEqual([])
  })

  it('some days or birthdays apart say so, and what follows from that', () => {
    const near = told(day, { ...day, date: '1983-12-01' })
    expect(near.get('together.coincidence.nearDates')!.value).toBe('within a month')
    expect(near.get('together.coincidence.nearDates')!.measures['days']!.value).toBe(9)
    const listed = listedIn(near)
    expect(listed).toEqual(expect.arrayContaining(['humanDesign.line', 'geneKeys.sphere']))
    const leap = told({ ...day, date: '1984-02-29' }, { ...day, date: '1991-03-02' })
    expect(leap.get('together.coincidence.nearBirthdays')!.measures['days']!.value).toBe(2)
    const years = told({ ...day, date: '1983-12-31' }, { ...day, date: '1991-01-01' })
    expect(years.get('together.coincidence.nearBirthdays')!.measures['days']!.value).toBe(1)
  })

  it('given as Julian days have the day of the clock at their places, where midnight leaves it certain', () => {
    const noon = { ...born(day), civil: null }
    const evening = { ...born({ ...day, time: '23:50' }), civil: null }
    const unsure = {
      ...evening,
      certainty: { kind: 'within', minutes: 20 } as const,
      window: { from: evening.jd - 20 / 1440, to: evening.jd + 20 / 1440 },
    }
    const days = [evening, unsure].map((moment) =>
      coincidenceFacts(castCouple(castPerson(ephemeris, noon), castPerson(ephemeris, moment))).find(
        ({ property }) => property === 'birthday',
      ),
    )
    expect(days.map((fact) => fact?.value)).toEqual(['same date and place', undefined])
  })
})
