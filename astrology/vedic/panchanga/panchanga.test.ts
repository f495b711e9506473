import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { exactBirth } from '#astrology/vedic/exact-birth.ts'
import { DEFAULT_VEDIC_OPTIONS } from '#astrology/vedic/vedic-options.ts'
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
    expect(Math.abs(tithi.ends - ends)).toBeLessThan(2 * SECOND)
  })

  it.each(golden.nakshatra)('ends nakshatra $nakshatra on $date at $ends', (each) => {
    const ends = julianDay(each.date, each.ends, each.utc_offset_h)
    const { nakshatra } = panchangaBefore(ends - 0.3, each)
    expect(nakshatra.number).toBe(each.nakshatra)
    expect(Math.abs(nakshatra.ends - ends)).toBeLessThan(2 * SECOND)
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
    expect([lunarMonth.number, lunarMonth.adhika]).toEqual([each.lunar_month, each.adhika])
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
})
