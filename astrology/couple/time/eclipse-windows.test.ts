import { describe, expect, it } from 'vitest'
import { castCouple } from '#astrology/cast.ts'
import { julianDayOf } from '#astrology/dates.ts'
import { statementOf } from '#astrology/facts.ts'
import { AS_OF, castAt, ephemeris } from './couples.fixture.ts'
import { eclipseWindows } from './eclipse-windows.ts'
import { timeForTwo } from './time-for-two.ts'
import type { TouchedPoint } from './touched-points.ts'

const BERLIN = { latitude: 52.5, longitude: 13.4 }

function bornOn(date: string) {
  return castAt({ jd: julianDayOf(new Date(date)), place: BERLIN })
}

/** The window of an eclipse that two people meet, looked for from a date on. */
function eclipseOf(births: readonly [string, string], from: string, topic: string) {
  const [one, other] = births.map(bornOn)
  const asOf = julianDayOf(new Date(from))
  const { windows, facts } = timeForTwo(ephemeris, castCouple(one!, other!), { asOf })
  const window = windows.find((each) => each.topic === topic)
  return { window, facts: facts.filter((fact) => fact.topic === topic) }
}

describe('eclipses upon what two people share', () => {
  // 12 August 2026, 17:46 UT, total, the Sun at 20°02′ of Leo.
  it('are told of two Suns near 20° of Leo in August 2026', () => {
    const { window, facts } = eclipseOf(
      ['1985-08-12T12:00:00Z', '1990-08-14T06:00:00Z'],
      '2026-06-01T00:00:00Z',
      'time.eclipse-2026-08-12',
    )
    expect(window?.exact[0]).toBeCloseTo(julianDayOf(new Date('2026-08-12T17:46:00Z')), 2)
    expect(window?.charts.toSorted()).toEqual(['composite', 'davison', 'p1', 'p2'])
    const statements = facts.map(statementOf)
    expect(statements).toContainEqual(
      expect.stringMatching(/^The total solar eclipse of 12 August 2026 falls upon \{p1\}'s Sun, /),
    )
    expect(facts.find(({ property }) => property === 'p2-sun')?.marks).toEqual([
      {
        term: 'solar eclipse',
        state: 'total',
        relation: 'aspects',
        partnerWhose: 'p2',
        partner: 'Sun',
        aspect: 'conjunction',
      },
    ])
  })

  // 2 August 2027, 10:07 UT, total, the Sun at 9°55′ of Leo.
  it('are told of a Sun in Leo and one across in Aquarius in August 2027', () => {
    const { window, facts } = eclipseOf(
      ['1979-08-03T00:00:00Z', '1981-01-30T00:00:00Z'],
      '2026-06-01T00:00:00Z',
      'time.eclipse-2027-08-02',
    )
    expect(window?.exact[0]).toBeCloseTo(julianDayOf(new Date('2027-08-02T10:07:00Z')), 2)
    const values = Object.fromEntries(facts.map(({ property, value }) => [property, value]))
    expect(values).toMatchObject({ 'p1-sun': 'conjunction', 'p2-sun': 'opposition' })
  })
})

const span = { from: AS_OF, to: AS_OF + 700 }
const eclipse = { type: 'solar', kind: 'total', jd: AS_OF + 100, longitude: 100 } as const

describe('eclipseWindows', () => {
  it('knows none upon one person alone, nor upon the Davison chart', () => {
    for (const chart of ['p1', 'p2', 'davison'] as const) {
      expect(eclipseWindows(eclipse, { points: [pointAt(chart, 101)], span })).toEqual([])
    }
    const composite = eclipseWindows(eclipse, { points: [pointAt('composite', 101)], span })
    expect(composite).toHaveLength(1)
  })

  it('reaches three degrees, across the circle too, and no farther wherever the births were', () => {
    expect(chartsTouched([pointAt('p1', 102.9), pointAt('p2', 277.1)])).toEqual(['p1', 'p2'])
    expect(chartsTouched([pointAt('p1', 103.1), pointAt('p2', 277.1)])).toEqual([])
    expect(chartsTouched([pointAt('p1', 102.9, 0.2), pointAt('p2', 277.1)])).toEqual([])
  })

  it('says from where to where the orb may be, and nothing where the eclipse may be exact', () => {
    const points = [pointAt('p1', 101, 0.5), pointAt('p2', 100.2, 0.5)]
    const orbs = eclipseWindows(eclipse, { points, span })[0]!.told.map(
      ({ measures }) => measures?.['orbDegrees'],
    )
    const inDegrees = orbs.map((orb) => [orb?.from, orb?.to].map((each) => each?.toFixed(6)))
    expect(inDegrees).toEqual([
      ['0.000000', '0.700000'],
      ['0.500000', '1.500000'],
    ])
  })
})

function pointAt(chart: TouchedPoint['chart'], longitude: number, reach = 0): TouchedPoint {
  return { chart, point: 'venus', longitude, before: reach, after: reach }
}

function chartsTouched(points: readonly TouchedPoint[]) {
  return eclipseWindows(eclipse, { points, span }).flatMap(({ charts }) => charts)
}
