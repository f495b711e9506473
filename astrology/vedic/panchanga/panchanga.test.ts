import { describe, expect, it } from 'vitest'
import { FIRST_DAY, LAST_DAY, type Ayanamsa } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { castVedic } from '#astrology/vedic/cast-vedic.ts'
import { exactBirth } from '#astrology/vedic/exact-birth.fixture.ts'
import { DEFAULT_VEDIC_OPTIONS, VedicOptions } from '#astrology/vedic/vedic-options.ts'
import charts from '#test/golden/vedic_charts.json' with { type: 'json' }
import golden from '#test/golden/vedic_panchanga.json' with { type: 'json' }
import { panchangaAt } from './panchanga.ts'

const ephemeris = await loadEphemeris()
const SECOND = 1 / 86_400

const PLACES = {
  Bangalore: { latitude: 12.972, longitude: 77.594, offsetHours: 5.5 },
  helsinki: { latitude: 60.17, longitude: 24.935, offsetHours: 2 },
  Chennai: { latitude: 13.0878, longitude: 80.2785, offsetHours: 5.5 },
}

/** Local civil time as printed, `03:08:16+1` for the day after, to a Julian day. */
function julianDay(date: string, time: string, offsetHours: number): number {
  const [clock, nextDay = '0'] = time.split('+')
  const unix = Date.parse(`${date}T${clock}Z`) / 86_400_000
  return unix + 2440587.5 + Number(nextDay) - offsetHours / 24
}

function panchangaBefore(jd: number, { lat, lng }: { lat: number; lng: number }) {
  const birth = exactBirth(jd, { latitude: lat, longitude: lng })
  return panchangaAt(ephemeris, birth, DEFAULT_VEDIC_OPTIONS)
}

describe('panchangaAt', () => {
  it.each(golden.tithi)('ends tithi $tithi on $date in $place at $ends', (each) => {
    const ends = julianDay(each.date, each.ends, each.utc_offset_h)
    const { tithi } = panchangaBefore(ends - 0.3, each)
    expect(tithi.number).toBe(each.tithi)
    expect(Math.abs(tithi.ends! - ends)).toBeLessThan(2 * SECOND)
  })

  it.each(golden.nakshatra)('ends nakshatra $nakshatra on $date at $ends', (each) => {
    const ends = julianDay(each.date, each.ends, each.utc_offset_h)
    const { nakshatra } = panchangaBefore(ends - 0.3, each)
    expect(nakshatra.number).toBe(each.nakshatra)
    expect(Math.abs(nakshatra.ends! - ends)).toBeLessThan(2 * SECOND)
  })

  it.each(golden.sun)('sees the Sun rise and set in $place on $date', (each) => {
    const noon = julianDay(each.date, '12:00:00', each.utc_offset_h)
    const { day } = panchangaBefore(noon, each)
    const [sunrise, sunset] = [each.sunrise, each.sunset].map((time) =>
      julianDay(each.date, time, each.utc_offset_h),
    )
    expect(Math.abs(day!.sunrise - sunrise!)).toBeLessThan(2 * SECOND)
    expect(Math.abs(day!.sunset - sunset!)).toBeLessThan(2 * SECOND)
  })

  it.each(golden.masa)('names the lunar month of $date in $place', (each) => {
    const { latitude, longitude, offsetHours } = PLACES[each.place as keyof typeof PLACES]
    const dawn = julianDay(each.date, '06:00:00', offsetHours)
    const { lunarMonth } = panchangaBefore(dawn, { lat: latitude, lng: longitude })
    expect([lunarMonth?.number, lunarMonth?.adhika]).toEqual([each.lunar_month, each.adhika])
  })

  it.each(charts.cases)(
    'finds the tithi, karana and yoga of $id',
    ({ jd_ut, lat, lng, derived }) => {
      const { tithi, karana, yoga, nakshatra } = panchangaBefore(jd_ut, { lat, lng })
      expect({
        tithi_no: tithi.number,
        karana_index_0_59: karana.number - 1,
        yoga_no: yoga.number,
      }).toEqual(derived.panchanga_at_birth)
      expect(nakshatra.number).toBe(derived.moon_nakshatra_no)
      expect(nakshatra.starts).toBeLessThanOrEqual(jd_ut)
      expect(nakshatra.ends).toBeGreaterThan(jd_ut)
    },
  )

  it('ends where the next begins, for every limb', () => {
    const first = panchangaBefore(2440092.03, { lat: 46.6, lng: 13.9 })
    for (const limb of ['tithi', 'karana', 'nakshatra', 'yoga'] as const) {
      const next = panchangaBefore(first[limb].ends! + 0.01, { lat: 46.6, lng: 13.9 })
      expect(Math.abs(next[limb].starts! - first[limb].ends!)).toBeLessThan(SECOND)
      expect(next[limb].number).not.toBe(first[limb].number)
    }
  })

  it('knows no lunar month where the ephemeris does not hold the whole of it', () => {
    const early = panchangaBefore(FIRST_DAY + 10, { lat: 48, lng: 16 })
    expect([early.lunarMonth, early.tithi.number]).toEqual([null, expect.any(Number)])
    expect(panchangaBefore(LAST_DAY - 10, { lat: 48, lng: 16 }).lunarMonth).toBeNull()
  })

  it('takes the civil weekday, and no Vedic day, where the Sun does not set', () => {
    const june = julianDay('2024-06-21', '12:00:00', 1)
    const { day, civilDay, vara } = panchangaBefore(june, { lat: 78.2, lng: 15.6 })
    expect([day, civilDay]).toEqual([null, { sunrise: null, sunset: null }])
    expect(vara.name).toBe('Shukravara')
  })

  it('counts the weekday from sunrise, so that a birth before dawn has the day before', () => {
    // A Friday, three in the morning in Bangalore.
    const jd = julianDay('2024-06-21', '03:00:00', 5.5)
    const birth = exactBirth(jd, { latitude: 12.972, longitude: 77.594 }, 5.5 * 3600)
    const { vara, day, civilDay } = panchangaAt(ephemeris, birth, DEFAULT_VEDIC_OPTIONS)
    expect(vara.name).toBe('Guruvara')
    expect(civilDay.sunrise! - day!.sunrise).toBeCloseTo(1, 2)
  })
})

const NAMES: Readonly<Record<string, Ayanamsa>> = {
  FAGAN: 'faganBradley',
  RAMAN: 'raman',
  YUKTESHWAR: 'yukteshwar',
  TRUE_PUSHYA: 'truePushya',
}

describe('ayanamsa', () => {
  it.each(golden.ayanamsa)(
    '$mode agrees within half an arc second',
    ({ mode, jd_ut, expected }) => {
      const options = VedicOptions.parse({ ayanamsa: NAMES[mode] })
      const chart = castVedic(
        ephemeris,
        exactBirth(jd_ut, { latitude: 13, longitude: 80 }),
        options,
      )
      expect(Math.abs(chart.ayanamsa.degrees - expected)).toBeLessThan(0.5 / 3600)
    },
  )
})
