import { GeoLocation, HDate, Zmanim } from '@hebcal/core'
import { assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import golden from '#test/golden/kabbalah.json' with { type: 'json' }
import { born, later } from '../born.fixture.ts'
import { hebrewBirthDate } from './hebrew-birth-date.ts'
import { dayNumberOf } from './hebrew-calendar.ts'

const ephemeris = await loadEphemeris()
const SECONDS_IN_DAY = 86_400
const UNIX_EPOCH = 2_440_587.5

const VILLACH = { latitude: 46.6103, longitude: 13.8558, offsetSeconds: 3600 }
const JERUSALEM = { latitude: 31.778, longitude: 35.2354, offsetSeconds: 7200 }
const REYKJAVIK = { latitude: 64.15, longitude: -21.85, offsetSeconds: 0 }
const TROMSO = { latitude: 69.65, longitude: 18.95, offsetSeconds: 3600 }
const KIRITIMATI = { latitude: 1.87, longitude: -157.4, offsetSeconds: 14 * 3600 }
const NIUE = { latitude: -19.05, longitude: -169.9, offsetSeconds: -11 * 3600 }

function hebrew(birth: BirthMoment): string {
  const { day, month, year } = hebrewBirthDate(ephemeris, birth)
  return `${day} ${month} ${year}`
}

/** A birth at the very sunset that the given afternoon ends in, to the second. */
function atSunset(afternoon: BirthMoment): BirthMoment {
  const sunset = hebrewBirthDate(ephemeris, afternoon).sunset!
  return later(afternoon, Math.round((sunset - afternoon.jd) * SECONDS_IN_DAY))
}

describe('hebrewBirthDate', () => {
  it.each([
    ['Villach', { ...VILLACH, date: '1968-08-23' }, '29 Av 5728', '30 Av 5728'],
    ['Jerusalem', { ...JERUSALEM, date: '2024-10-02' }, '29 Elul 5784', '1 Tishrei 5785'],
    ['Kiritimati', { ...KIRITIMATI, date: '2000-01-01' }, '23 Tevet 5760', '24 Tevet 5760'],
    ['Niue', { ...NIUE, date: '2000-01-01' }, '23 Tevet 5760', '24 Tevet 5760'],
  ])('turns the day at sunset in %s and not a minute before', (_, birth, before, after) => {
    const sunset = atSunset(born({ ...birth, time: '15:00:00' }))
    expect([-60, -2, 2, 60].map((seconds) => hebrew(later(sunset, seconds)))).toEqual([
      before,
      before,
      after,
      after,
    ])
    expect(hebrewBirthDate(ephemeris, later(sunset, -60))).toMatchObject({
      afterSunset: false,
      twilight: false,
    })
    expect(hebrewBirthDate(ephemeris, later(sunset, 60))).toMatchObject({
      afterSunset: true,
      twilight: true,
    })
  })

  it('keeps the Hebrew day through the night and the morning after it', () => {
    const evening = born({ ...VILLACH, date: '1968-08-23', time: '22:00:00' })
    const hours = [0, 3, 6, 9, 12, 15]
    expect(hours.map((hour) => hebrew(later(evening, hour * 3600)))).toEqual(
      hours.map(() => '30 Av 5728'),
    )
  })

  it('flags twilight until the Sun is 8.5 degrees down, and never at dawn', () => {
    const sunset = atSunset(born({ ...VILLACH, date: '1968-08-23', time: '15:00:00' }))
    const inTwilight = (minutes: number) =>
      hebrewBirthDate(ephemeris, later(sunset, minutes * 60)).twilight
    expect([-1, 1, 40, 60, 9.5 * 60, 10 * 60].map(inTwilight)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('counts a sunset after midnight to the day before it', () => {
    // In June the Sun of Reykjavik sets a few minutes after midnight.
    const afterMidnight = born({ ...REYKJAVIK, date: '2024-06-21', time: '00:01:00' })
    expect(hebrewBirthDate(ephemeris, afterMidnight)).toMatchObject({
      day: 14,
      month: 'Sivan',
      afterSunset: false,
      ofCivilDay: { day: 15, month: 'Sivan' },
    })
    expect(hebrew(later(afterMidnight, 600))).toBe('15 Sivan 5784')
  })

  it.each(['2024-06-21', '2024-12-21'])(
    'takes the civil day where the Sun does not set, %s',
    (date) => {
      const found = hebrewBirthDate(ephemeris, born({ ...TROMSO, date, time: '23:30:00' }))
      expect(found).toMatchObject({
        rule: 'civil-day',
        afterSunset: false,
        twilight: false,
        sunset: null,
        minutesAfterSunset: null,
      })
      expect({ ...found.ofCivilDay }).toEqual({
        day: found.day,
        month: found.month,
        year: found.year,
      })
    },
  )

  it('still finds the short day at the edge of the polar night', () => {
    const noon = born({ ...TROMSO, date: '2024-11-26', time: '11:00:00' })
    const { sunset } = hebrewBirthDate(ephemeris, noon)
    expect(sunset).not.toBeNull()
    const evening = born({ ...TROMSO, date: '2024-11-26', time: '18:00:00' })
    expect(hebrewBirthDate(ephemeris, evening)).toMatchObject({ rule: 'sunset', afterSunset: true })
  })

  it.each(golden.cases)(
    'has the sunset of $id, three minutes allowed to the simpler formula',
    (expected) => {
      const afternoon = born({
        date: expected.local.slice(0, 10),
        time: '15:00:00',
        offsetSeconds: expected.offset_seconds,
        latitude: expected.lat,
        longitude: expected.lng,
      })
      const { sunset } = hebrewBirthDate(ephemeris, afternoon)
      const theirs = Date.parse(`${expected.sunset_utc}Z`) / 86_400_000 + UNIX_EPOCH
      expect(Math.abs(sunset! - theirs) * 1440).toBeLessThan(3)
    },
  )

  it('takes for sunset the moment the upper edge of the Sun reaches a refracting horizon', () => {
    const afternoons = [VILLACH, JERUSALEM, REYKJAVIK, KIRITIMATI, NIUE].flatMap((place) =>
      ['1850-01-15', '1905-04-02', '1968-08-23', '2024-11-26'].map((date) =>
        born({ ...place, date, time: '15:00:00' }),
      ),
    )
    const altitudes = afternoons.map((birth) =>
      ephemeris.sunAltitude(hebrewBirthDate(ephemeris, birth).sunset!, birth.place),
    )
    // 34 minutes of arc of refraction and 16 of the Sun's radius, either within a minute or so.
    expect(Math.min(...altitudes)).toBeGreaterThan(-0.85)
    expect(Math.max(...altitudes)).toBeLessThan(-0.8)
  })

  it('agrees with an independent calendar and an independent sunset wherever a Sun sets', () => {
    const births = record({
      second: integer({ min: 0, max: 86_399 }),
      day: integer({ min: -60_000, max: 30_000 }),
      latitude: integer({ min: -50, max: 50 }),
      longitude: integer({ min: -179, max: 179 }),
    })
    assert(
      property(births, ({ day, second, latitude, longitude }) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10)
        const time = new Date(second * 1000).toISOString().slice(11, 19)
        const offsetSeconds = Math.round(longitude / 15) * 3600
        const birth = born({ date, time, offsetSeconds, latitude, longitude })
        const sunset = hebcalSunset(date, birth)
        // Their formula takes one declination for the day, so it may be minutes away from the sky.
        if (Math.abs(birth.jd - sunset) < 6 / 1440) return
        const theirs = new HDate(day + 719_163 + (birth.jd >= sunset ? 1 : 0))
        expect(hebrew(birth)).toBe(
          `${theirs.getDate()} ${theirs.getMonthName()} ${theirs.getFullYear()}`,
        )
      }),
      { numRuns: 500 },
    )
  })
})

/** The sunset of a local civil day by hebcal's NOAA formulas. */
function hebcalSunset(date: string, { place, offsetSeconds }: BirthMoment): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const location = new GeoLocation(null, place.latitude, place.longitude, 0, 'UTC')
  const sunset = new Zmanim(location, new Date(year, month - 1, day), false).sunset()
  const noon =
    Date.parse(`${date}T12:00Z`) / 86_400_000 + UNIX_EPOCH - offsetSeconds / SECONDS_IN_DAY
  const found = sunset.getTime() / 86_400_000 + UNIX_EPOCH
  // Their day is one of universal time; ours is the afternoon after the local noon.
  return found + Math.round(noon + 0.25 - found)
}

describe('dayNumberOf a birth', () => {
  it('is the civil day or the one after it for every golden birth', () => {
    for (const { hebrew: found, jd_ut, offset_seconds, after_sunset } of golden.cases) {
      const civilDay = Math.floor(jd_ut + offset_seconds / SECONDS_IN_DAY + 0.5)
      const month = found.month as Parameters<typeof dayNumberOf>[0]['month']
      expect(dayNumberOf({ ...found, month })! - civilDay).toBe(after_sunset ? 1 : 0)
    }
  })
})
