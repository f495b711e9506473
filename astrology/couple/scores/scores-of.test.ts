import { describe, expect, it } from 'vitest'
import { castCouple } from '#astrology/cast.ts'
import { coupleFacts } from '#astrology/cast-facts.ts'
import { julianDayOf } from '#astrology/dates.ts'
import { castOn, couples, ephemeris } from './couples.fixture.ts'
import { contributionsOf } from './contributions.ts'
import { scoresOf, type ScoreQuestion } from './scores-of.ts'

const NOW = julianDayOf(new Date('2026-11-26T00:00:00Z'))
const PARTNERS: ScoreQuestion = { relation: 'partners', asOf: NOW }
const FRIENDS: ScoreQuestion = { relation: 'friends', asOf: NOW }

const [couple, ...others] = couples(24)
const exact = scoresOf(ephemeris, couple!, PARTNERS)!

describe('scoresOf', () => {
  it('has a point for an interval where both births are exact', () => {
    for (const { value, interval } of [exact.overall, exact.western, exact.dimensions.talk!]) {
      expect(interval).toEqual([value, value])
      expect(value).toBeGreaterThan(0)
      expect(value).toBeLessThan(100)
    }
  })

  it('has none where one of the two is under age', () => {
    const child = castCouple(castOn('1980-05-01'), castOn('2008-11-27'))
    expect(scoresOf(ephemeris, child, PARTNERS)).toBeNull()
    expect(scoresOf(ephemeris, child, { ...PARTNERS, asOf: NOW + 2 })).not.toBeNull()
  })

  it('says of which systems nothing weighs', () => {
    const untimed = castCouple(
      castOn('1980-05-01', { time: null }),
      castOn('1985-07-02', { time: null }),
    )
    const { western, humanDesign, geneKeys } = scoresOf(ephemeris, untimed, PARTNERS)!
    const addressed = [western, humanDesign, geneKeys].map((score) => score.addressed)
    expect(addressed).toEqual([true, false, false])
    expect(exact.humanDesign.addressed).toBe(true)
  })

  it('knows of attraction between partners alone', () => {
    const friends = scoresOf(ephemeris, couple!, FRIENDS)!
    expect(Object.keys(exact.dimensions)).toContain('attraction')
    expect(Object.keys(friends.dimensions)).not.toContain('attraction')
  })

  it('names between others nothing that speaks of marriage or desire', () => {
    for (const each of others) {
      const facts = coupleFacts(each)
      const forPartners = new Set(
        contributionsOf(facts).flatMap(({ fact, isForPartners }) => (isForPartners ? fact.id : [])),
      )
      const { overall, dimensions, ...systems } = scoresOf(ephemeris, each, { ...FRIENDS, facts })!
      const named = [overall, ...Object.values(systems), ...Object.values(dimensions)].flatMap(
        ({ up, down }) => [...up, ...down],
      )
      expect(named.filter((id) => forPartners.has(id))).toEqual([])
    }
  })

  it('says what two traditions count themselves, with its range', () => {
    expect(exact.western.native).toMatchObject({ of: 62 })
    expect(exact.vedic.native).toMatchObject({ of: 36 })
    expect(exact.humanDesign).not.toHaveProperty('native')
  })

  it('stays the same within a window, and widens', () => {
    const day = castCouple(castOn('1979-03-08', { time: null }), castOn('1983-10-21'))
    const hour = castCouple(
      castOn('1979-03-08', { time: '13:00', certaintyMinutes: 20 }),
      castOn('1983-10-21'),
    )
    for (const uncertain of [day, hour]) {
      const { overall, vedic } = scoresOf(ephemeris, uncertain, PARTNERS)!
      for (const { value, interval } of [overall, vedic]) {
        expect(interval[0]).toBeLessThanOrEqual(value)
        expect(interval[1]).toBeGreaterThanOrEqual(value)
      }
      expect(overall.interval[1]).toBeGreaterThan(overall.interval[0])
    }
    const [wide, narrow] = [day, hour].map((each) => {
      const [least, most] = scoresOf(ephemeris, each, PARTNERS)!.overall.interval
      return most - least
    })
    expect(wide).toBeGreaterThan(narrow!)
  })

  it('says nothing of what hangs on an hour nobody knows, and stands in the middle there', () => {
    const day = castCouple(
      castOn('1979-03-08', { time: null }),
      castOn('1983-10-21', { time: null }),
    )
    const { humanDesign, geneKeys, dimensions } = scoresOf(ephemeris, day, PARTNERS)!
    for (const silent of [humanDesign, geneKeys]) {
      expect(silent).toMatchObject({ value: 50, up: [], down: [] })
    }
    expect(dimensions.pace!.interval[1]).toBeGreaterThan(dimensions.pace!.interval[0])
  })

  it('gives the same bytes each time', () => {
    expect(JSON.stringify(scoresOf(ephemeris, couple!, PARTNERS))).toBe(JSON.stringify(exact))
  })
})
