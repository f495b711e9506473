import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import charts from '#test/golden/vedic_charts.json' with { type: 'json' }
import golden from '#test/golden/vedic_dasha.json' with { type: 'json' }
import { ASHTOTTARI, ashtottari, ashtottariStart } from './ashtottari.ts'
import { cycleYears, divide, majorPeriods, runningPeriods, type DashaPeriod } from './period.ts'
import { VIMSHOTTARI, vimshottari } from './vimshottari.ts'
import { YOGINI, yogini, yoginiStart } from './yogini.ts'

const ephemeris = await loadEphemeris()
const SECOND = 1 / 86_400
const moonAt = (jd: number, geometric = false): number =>
  ephemeris.position('moon', jd, { ayanamsa: 'lahiri', geometric }).longitude
const isoDate = (jd: number): string =>
  new Date((jd - 2440587.5) * 86_400_000).toISOString().slice(0, 10)

describe('vimshottari', () => {
  it.each(golden.cases)('begins the life of $id with the right lord and balance', (each) => {
    const birth = each.jd_ut
    const [first] = vimshottari(moonAt(birth), { birth, yearDays: 365.25 })
    expect(first!.lord).toBe(each.expected_lord.toLowerCase())
    if (each.expected_balance_ymd === null) return
    const [years, months, days] = each.expected_balance_ymd
    const balanceYears = (first!.end - birth) / 365.25
    expect(Math.abs(balanceYears - (years! + months! / 12 + days! / 360)) * 360).toBeLessThan(1)
  })

  it('dates a mahadasha to the second with geometric positions and the sidereal year', () => {
    const { jd_ut: birth, expected_mercury_md_local: printed } = golden.cases[2]!
    const periods = vimshottari(moonAt(birth, true), { birth, yearDays: 365.256364 })
    const mercury = periods.find(({ lord }) => lord === 'mercury')!
    const local = printed!.map((each) => Date.parse(`${each}+05:30`) / 86_400_000 + 2440587.5)
    expect(Math.abs(mercury.start - local[0]!)).toBeLessThan(2 * SECOND)
    expect(Math.abs(mercury.end - local[1]!)).toBeLessThan(2 * SECOND)
  })

  it.each(charts.cases)('dates the nine mahadashas of $id', ({ jd_ut, derived }) => {
    const periods = vimshottari(moonAt(jd_ut), { birth: jd_ut, yearDays: 365.25 })
    expect(periods.map(({ lord, start }) => [lord, isoDate(start)])).toEqual(
      derived.vimshottari.mahadasha_start_utc_365_25d.map(([lord, date]) => [
        lord!.toLowerCase(),
        date,
      ]),
    )
    const balance = (periods[0]!.end - jd_ut) / 365.25
    expect(balance).toBeCloseTo(derived.vimshottari.balance_years, 4)
  })
})

describe('divide', () => {
  it('covers every period of five levels without gap or overlap', () => {
    const faults: DashaPeriod[] = []
    let periods = 0
    const check = (whole: DashaPeriod, level: number): void => {
      const parts = divide(VIMSHOTTARI, whole)
      const isWhole =
        parts[0]!.start === whole.start &&
        parts[0]!.lord === whole.lord &&
        parts.at(-1)!.end === whole.end &&
        parts.every(({ start, end }) => start < end) &&
        parts.slice(1).every((part, index) => part.start === parts[index]!.end)
      if (!isWhole) faults.push(whole)
      periods += parts.length
      if (level < 5) for (const part of parts) check(part, level + 1)
    }
    const majors = vimshottari(131.31, { birth: 2440092.03, yearDays: 365.25 })
    expect(majors.at(-1)!.end - majors[0]!.start).toBeCloseTo(120 * 365.25, 6)
    for (const major of majors) check(major, 2)
    expect({ faults, periods }).toEqual({ faults: [], periods: 81 + 729 + 6561 + 59_049 })
  })

  it('finds five nested periods at any moment of any cycle', () => {
    const longitude = fc.double({ min: 0, max: 360, maxExcluded: true, noNaN: true })
    // The last second of a cycle is left out: its end is rounded once, the moment twice.
    const share = fc.double({ min: 0, max: 0.999999999, noNaN: true })
    fc.assert(
      fc.property(longitude, share, (moon, lived) => {
        for (const [scheme, make] of [
          [VIMSHOTTARI, vimshottari],
          [YOGINI, yogini],
          [ASHTOTTARI, ashtottari],
        ] as const) {
          const birth = 2440000
          const majors = make(moon, { birth, yearDays: 365.25 })
          expect(majors[0]!.start).toBeLessThanOrEqual(birth)
          expect(majors[0]!.end).toBeGreaterThan(birth - SECOND)
          const at = majors[0]!.start + lived * cycleYears(scheme) * 365.25
          const chain = runningPeriods(scheme, majors, { at, levels: 5 })
          expect(chain).toHaveLength(5)
          expect(chain.every(({ start, end }) => start <= at && at < end)).toBe(true)
        }
      }),
    )
  })

  it('begins the shorter cycles again until a hundred years are covered, without a gap', () => {
    const longitude = fc.double({ min: 0, max: 359.999, noNaN: true })
    fc.assert(
      fc.property(longitude, (moon) => {
        for (const make of [vimshottari, yogini, ashtottari]) {
          const majors = make(moon, { birth: 0, yearDays: 365.25 })
          expect(majors.at(-1)!.end).toBeGreaterThanOrEqual(99.999 * 365.25)
          expect(majors.slice(1).every(({ start }, index) => start === majors[index]!.end)).toBe(
            true,
          )
        }
        expect(vimshottari(moon, { birth: 0, yearDays: 365.25 })).toHaveLength(9)
      }),
    )
  })

  it('knows of no period outside the cycle', () => {
    const majors = majorPeriods(
      VIMSHOTTARI,
      { lord: 'sun', passed: 0 },
      { birth: 0, yearDays: 360 },
    )
    expect(runningPeriods(VIMSHOTTARI, majors, { at: 120 * 360, levels: 5 })).toEqual([])
  })
})

describe('yoginiStart', () => {
  it('gives Ashwini to Bhramari and Ardra to Mangala', () => {
    expect([yoginiStart(0).lord, yoginiStart(70).lord]).toEqual(['mars', 'moon'])
  })
})

describe('ashtottariStart', () => {
  it('opens the Sun at Ardra, Saturn at Purva Ashadha, Venus at Krittika', () => {
    const starts = [66.67, 253.34, 26.67].map((longitude) => ashtottariStart(longitude))
    expect(starts.map(({ lord }) => lord)).toEqual(['sun', 'saturn', 'venus'])
    expect(starts.every(({ passed }) => passed < 0.001)).toBe(true)
  })

  it('counts Abhijit as one of the four of Saturn', () => {
    expect(ashtottariStart(276 + 40 / 60).passed).toBeCloseTo(0.5, 6)
    expect(ashtottariStart(280 + 53 / 60 + 20 / 3600).passed).toBeCloseTo(0.75, 6)
  })
})
