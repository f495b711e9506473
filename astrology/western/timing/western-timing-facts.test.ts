import { statementOf } from '#astrology/facts.ts'
import { keysOf } from '#astrology/frequency/keys-of.ts'
import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { birthAt, MICHAEL } from '#astrology/western/births.fixture.ts'
import { castWestern, type WesternChart } from '#astrology/western/cast-western.ts'
import { timingOf, type TimingOptions } from './cast-western-timing.ts'
import { dayOf } from '#astrology/dates.ts'
import { westernTimingFacts } from './western-timing-facts.ts'

const ephemeris = await loadEphemeris()
const michael = castWestern(ephemeris, MICHAEL)
const someTimeThatDay = castWestern(
  ephemeris,
  birthAt(MICHAEL.jd, [46.6103, 13.8558], { kind: 'unknown' }),
)
const span = { from: 2461041.5, to: 2461406.5 } // 2026

function timingFor(chart: WesternChart, { span: asked, place }: TimingOptions) {
  const { moment, settings } = chart
  const birthplace = moment.place
  const asks = { span: asked, place: place ?? birthplace, birthplace, settings }
  return timingOf(ephemeris, chart, asks)
}

describe('timingOf', () => {
  const timing = timingFor(michael, { span })

  it('reckons the year Michael turned 57 in', () => {
    expect(timing.age).toBe(57)
    expect(timing.profection).toMatchObject({ house: 10, sign: 'Virgo', lord: 'mercury' })
    expect(dayOf(timing.solarReturn?.jd ?? 0)).toBe('23 August 2025')
    expect(timing.solarReturn?.next ?? 0).toBeGreaterThan(span.from)
    expect(timing.firdar).toMatchObject({ lord: 'jupiter' })
  })

  it('knows which eclipses of the year fall on a natal point', () => {
    // The eclipses of 2026: 17 February, 3 March, 12 August at 20° of Leo, 28 August at 4° of Pisces.
    expect(timing.eclipses.map(({ kind, type, jd }) => `${dayOf(jd)} ${kind} ${type}`)).toEqual([
      '17 February 2026 annular solar',
      '3 March 2026 total lunar',
      '12 August 2026 total solar',
      '28 August 2026 partial lunar',
    ])
    const touched = timing.eclipses.flatMap(({ contacts }) =>
      contacts.map(({ natal, aspect }) => `${natal} ${aspect}`),
    )
    // 3 March at 12°54′ of Virgo; 17 February at 28°50′ of Aquarius; 28 August at 4°54′ of Pisces.
    expect(touched).toContain('jupiter conjunction')
    expect(touched).not.toContain('moon conjunction')
  })

  it('casts returns for the place asked for', () => {
    const inHongKong = timingFor(michael, {
      span,
      place: { latitude: 22.3, longitude: 114.2 },
    })
    expect(inHongKong.solarReturn?.jd).toBe(timing.solarReturn?.jd)
    expect(inHongKong.solarReturn?.reading.angles).not.toEqual(timing.solarReturn?.reading.angles)
    expect(inHongKong.solarReturn?.reading.bodies.sun.longitude).toBeCloseTo(
      michael.bodies.sun.longitude,
      5,
    )
  })

  it('names no time lord and casts no return for an unknown hour', () => {
    expect(timingFor(someTimeThatDay, { span })).toMatchObject({
      profection: null,
      firdar: null,
      solarReturn: null,
      lunarReturn: null,
    })
  })
})

describe('westernTimingFacts', () => {
  const facts = westernTimingFacts(ephemeris, michael, 'p1', { span })

  it('gives every fact its own id and says it of the person', () => {
    const ids = facts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(facts.filter((fact) => !statementOf(fact).includes('{p1}'))).toEqual([])
  })

  it('tells nothing that a sample of births could count', () => {
    expect(facts.filter((fact) => keysOf(fact).length > 0)).toEqual([])
  })

  it('starts with the lords of the time and dates each transit inside the span', () => {
    expect(facts[0]).toMatchObject({ id: 'p1.western.profection.house', value: 10 })
    const transits = facts.filter(({ topic }) => topic === 'transit')
    expect(transits.length).toBeGreaterThan(10)
    const days = transits.map(({ measures }) => measures['julianDay']?.value ?? 0)
    expect(days.filter((jd) => jd < span.from || jd > span.to)).toEqual([])
  })

  it('says of an unknown hour only what the day settles', () => {
    const unsettled = westernTimingFacts(ephemeris, someTimeThatDay, 'p1', { span })
    expect(unsettled.length).toBeGreaterThan(0)
    expect(unsettled.filter(({ topic }) => /profection|firdaria|Return/u.test(topic))).toEqual([])
    expect(unsettled.filter(({ property }) => property.includes('ascendant'))).toEqual([])
    expect(
      unsettled.filter(({ topic, property }) => topic === 'transit' && property.includes('-moon-')),
    ).toEqual([])
  })
})
