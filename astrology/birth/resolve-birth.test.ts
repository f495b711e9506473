import { describe, expect, it } from 'vitest'

import type { BirthInput } from '#core/birth.ts'
import { InputError } from '#core/errors.ts'
import type { BirthMoment } from './moment.ts'
import { resolveBirth } from './resolve-birth.ts'

const villach: BirthInput = {
  date: '1968-08-23',
  time: '13:45',
  latitude: 46.6103,
  longitude: 13.8558,
}
const newYork = { latitude: 40.7128, longitude: -74.006 }

function momentOf(birth: BirthInput): BirthMoment {
  const resolution = resolveBirth(birth)
  if (resolution.kind !== 'exact') throw new Error(`not exact: ${resolution.kind}`)
  return resolution.moment
}

/** The moment in universal time, as `YYYY-MM-DD HH:MM:SS`. */
function universal(birth: BirthInput): string {
  const seconds = Math.round((momentOf(birth).jd - 2_440_587.5) * 86_400)
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

function refusal(birth: unknown): { field: string; problem: string } {
  try {
    resolveBirth(birth)
  } catch (error) {
    if (error instanceof InputError) return { field: error.field, problem: error.problem }
    throw error
  }
  throw new Error('was accepted')
}

describe('resolveBirth', () => {
  it('finds the zone from the place and says what it used', () => {
    expect(momentOf(villach)).toEqual({
      jd: 2_440_092.031_25,
      place: { latitude: 46.6103, longitude: 13.8558 },
      civil: { date: '1968-08-23', time: '13:45' },
      zone: 'Europe/Vienna',
      offsetSeconds: 3600,
      offsetRule: 'time-zone',
      offsetConfidence: 'low',
      certainty: { kind: 'exact' },
      window: { from: 2_440_092.031_25, to: 2_440_092.031_25 },
    })
  })

  it.each([
    // The eight people whose charts come with the product.
    ['1968-08-23', '13:45', 46.6103, 13.8558, '1968-08-23 12:45:00'],
    ['1983-11-23', '06:25', 22.3193, 114.1694, '1983-11-22 22:25:00'],
    ['1998-03-24', '10:45', 7.4478, 125.8078, '1998-03-24 02:45:00'],
    ['1987-11-08', '10:44', 51.5074, -0.1278, '1987-11-08 10:44:00'],
    ['1974-07-09', '04:15', 32.0504, 34.7522, '1974-07-09 01:15:00'],
    ['1972-04-26', '08:00', 43.5297, 5.4474, '1972-04-26 07:00:00'],
    ['1958-07-11', '10:30', 44.4938, 11.3387, '1958-07-11 09:30:00'],
    ['1955-05-06', '12:00', 60.6074, 15.633, '1955-05-06 11:00:00'],
    // Sweden kept +1 through the war, while Berlin had summer time.
    ['1943-07-01', '12:00', 59.3293, 18.0686, '1943-07-01 11:00:00'],
    ['1943-07-01', '12:00', 52.52, 13.405, '1943-07-01 10:00:00'],
    // Amsterdam's own time, 19 min 32 s, and its summer time.
    ['1930-01-15', '12:00', 52.3676, 4.9041, '1930-01-15 11:40:28'],
    ['1930-07-15', '12:00', 52.3676, 4.9041, '1930-07-15 10:40:28'],
    // Iceland was an hour behind Greenwich until 1968, with summer time from April.
    ['1960-01-15', '12:00', 64.1466, -21.9426, '1960-01-15 13:00:00'],
    ['1960-07-15', '12:00', 64.1466, -21.9426, '1960-07-15 12:00:00'],
    // Beyond the recorded changes the latest rule goes on, north and south.
    ['2300-07-01', '12:00', 46.6103, 13.8558, '2300-07-01 10:00:00'],
    ['2300-01-01', '12:00', 46.6103, 13.8558, '2300-01-01 11:00:00'],
    ['2300-01-01', '12:00', -33.8688, 151.2093, '2300-01-01 01:00:00'],
    ['2300-07-01', '12:00', -33.8688, 151.2093, '2300-07-01 02:00:00'],
    // At sea the nautical zone.
    ['2000-01-01', '12:00', 40, -40, '2000-01-01 15:00:00'],
  ])('reads %s %s at %d, %d as %s', (date, time, latitude, longitude, expected) => {
    expect(universal({ date, time, latitude, longitude })).toBe(expected)
  })

  it('uses the mean time of the birthplace, not of the zone’s city, before standard time', () => {
    const ulm = { date: '1879-03-14', time: '11:30', latitude: 48.4, longitude: 9.9833 }
    expect(universal(ulm)).toBe('1879-03-14 10:50:04')
    expect(momentOf(ulm)).toMatchObject({
      zone: 'Europe/Berlin',
      offsetSeconds: 2396,
      offsetRule: 'local-mean-time',
    })
  })

  it('counts days from the other side of the date line where people did', () => {
    const manila = { date: '1840-06-01', time: '12:00', latitude: 14.5995, longitude: 120.9842 }
    expect(universal(manila)).toBe('1840-06-02 03:56:04')
    expect(universal({ ...manila, date: '1850-06-01' })).toBe('1850-06-01 03:56:04')
  })

  it('offers both moments of an hour that clocks showed twice', () => {
    expect(resolveBirth({ ...newYork, date: '1987-10-25', time: '01:30' })).toEqual({
      kind: 'ambiguous',
      choices: [
        {
          offsetSeconds: -14_400,
          jd: expect.closeTo(2_447_093.729_167, 6),
          utc: '1987-10-25T05:30:00Z',
        },
        {
          offsetSeconds: -18_000,
          jd: expect.closeTo(2_447_093.770_833, 6),
          utc: '1987-10-25T06:30:00Z',
        },
      ],
    })
  })

  it('offers two readings of an hour that clocks never showed', () => {
    expect(resolveBirth({ ...newYork, date: '1987-04-05', time: '02:30' })).toMatchObject({
      kind: 'gap',
      choices: [
        { offsetSeconds: -18_000, utc: '1987-04-05T07:30:00Z' },
        { offsetSeconds: -14_400, utc: '1987-04-05T06:30:00Z' },
      ],
    })
  })

  it('takes a given offset before any zone', () => {
    const chosen = { ...newYork, date: '1987-10-25', time: '01:30', offsetSeconds: -18_000 }
    expect(universal(chosen)).toBe('1987-10-25 06:30:00')
    expect(momentOf(chosen)).toMatchObject({ zone: null, offsetRule: 'given-offset' })
  })

  it('spans the whole local day when the time is unknown, and casts for its middle', () => {
    const unknown = momentOf({ ...villach, time: null })
    expect(unknown).toMatchObject({
      jd: 2_440_091.958_333_333_5,
      certainty: { kind: 'unknown' },
      civil: { date: '1968-08-23', time: null },
    })
    expect(unknown.window.to - unknown.window.from).toBe(1)
  })

  it.each([
    ['1987-04-05', 23],
    ['1987-10-25', 25],
  ])('counts the hours the day of %s really had', (date, hours) => {
    const { from, to } = momentOf({ ...newYork, date, time: null }).window
    expect((to - from) * 24).toBeCloseTo(hours, 5)
  })

  it('begins a day at the jump when its midnight was jumped over', () => {
    // São Paulo put its clocks forward at midnight.
    const day = { date: '2017-10-15', time: null, latitude: -23.5505, longitude: -46.6333 }
    const { from, to } = momentOf(day).window
    expect((to - from) * 24).toBeCloseTo(23, 5)
  })

  it.each([
    ['Apia', '2011-12-30', -13.8333, -171.7667],
    ['Fakaofo', '2011-12-30', -9.3803, -171.2188],
    ['Kwajalein', '1993-08-21', 8.7167, 167.7333],
    ['Kiritimati', '1994-12-31', 1.9833, -157.475],
    ['Manila', '1844-12-31', 14.5995, 120.9842],
  ])('refuses the day that %s left out, with any time and without one', (_, date, lat, lon) => {
    for (const time of [null, '00:00', '00:30', '12:00', '23:59:59']) {
      expect(refusal({ date, time, lat, lon })).toEqual({
        field: 'date',
        problem: `${date} was left out of the calendar of this time zone`,
      })
    }
    const offset = { offsetSeconds: 46_800 }
    expect(resolveBirth({ date, time: '12:00', lat, lon, ...offset })).toMatchObject({
      kind: 'exact',
    })
  })

  it.each([
    ['the day before', '2011-12-29'],
    ['the day after', '2011-12-31'],
  ])('knows %s one that was left out, to its last minute', (_, date) => {
    for (const time of ['00:00', '23:59']) {
      const apia = { date, time, lat: -13.8333, lon: -171.7667 }
      expect(resolveBirth(apia)).toMatchObject({ kind: 'exact' })
    }
  })

  it('opens a window of minutes on both sides', () => {
    const { jd, certainty, window } = momentOf({ ...villach, certaintyMinutes: 30 })
    expect(certainty).toEqual({ kind: 'within', minutes: 30 })
    expect([jd - window.from, window.to - jd]).toEqual([
      expect.closeTo(30 / 1440, 8),
      expect.closeTo(30 / 1440, 8),
    ])
  })

  it('takes a certainty of no minutes for exact', () => {
    const exact = momentOf(villach)
    expect(momentOf({ ...villach, certaintyMinutes: 0 })).toEqual(exact)
  })

  it('takes a Julian day as it is and looks up what clocks showed there', () => {
    const birth = { jd: 2_440_092.031_25, latitude: 46.6103, longitude: 13.8558 }
    expect(resolveBirth(birth)).toMatchObject({
      kind: 'exact',
      moment: {
        jd: 2_440_092.031_25,
        civil: null,
        zone: 'Europe/Vienna',
        offsetSeconds: 3600,
        offsetRule: 'julian-day',
      },
    })
  })

  it('trusts the database near a zone’s own city, and everywhere from 1970 on', () => {
    expect(momentOf({ ...newYork, date: '1950-01-01', time: '12:00' }).offsetConfidence).toBe(
      'high',
    )
    const graz = { ...villach, latitude: 47.07, longitude: 15.44 }
    expect(momentOf({ ...graz, date: '1970-01-02' }).offsetConfidence).toBe('high')
    expect(momentOf({ ...graz, date: '1969-12-30' }).offsetConfidence).toBe('low')
  })

  it.each([
    ['Dili', -8.5586, 125.5736, 'Asia/Dili', 'high'],
    ['Jayapura', -2.5337, 140.7181, 'Asia/Jayapura', 'high'],
    ['Dandong', 40.1292, 124.3947, 'Asia/Shanghai', 'low'],
    ['Yuma', 32.7253, -114.6244, 'America/Phoenix', 'low'],
    ['Vevay', 38.7478, -85.0672, 'America/Indiana/Vevay', 'low'],
    ['Pago Pago', -14.2781, -170.7025, 'Pacific/Pago_Pago', 'high'],
    ['Aachen', 50.7766, 6.0834, 'Europe/Berlin', 'low'],
    ['Vienna', 48.2085, 16.3721, 'Europe/Vienna', 'high'],
    ['the open sea', 40, -40, 'Etc/GMT+3', 'high'],
  ])('finds in %s the clock of the nearest known place', (_, lat, lon, zone, offsetConfidence) => {
    const birth = { date: '1995-07-01', time: '12:00', lat, lon }
    expect(resolveBirth(birth)).toMatchObject({ moment: { zone, offsetConfidence } })
  })

  it('doubts no zone that was asked for', () => {
    const aachen = { date: '1995-07-01', time: '12:00', lat: 50.7766, lon: 6.0834 }
    expect(resolveBirth({ ...aachen, zone: 'Europe/Berlin' })).toMatchObject({
      moment: { offsetConfidence: 'high' },
    })
  })

  it.each([
    [{ date: '1968-02-31' }, 'date', 'is not in the calendar'],
    [{ date: '1900-02-29' }, 'date', 'is not in the calendar'],
    [{ date: '23.8.1968' }, 'date', 'is not a date'],
    [{ date: '1750-06-01' }, 'date', 'is outside the ephemeris'],
    [{ date: '2400-01-01' }, 'date', 'is outside the ephemeris'],
    [{ date: '1800-01-01' }, 'date', '1800-01-01T12:49:35.000Z is outside the ephemeris'],
    [{ date: undefined }, 'date', 'is missing'],
    [{ time: undefined }, 'time', 'is missing'],
    [{ time: '' }, 'time', 'is not a time of day'],
    [{ time: '24:00' }, 'time', 'is not a time of day'],
    [{ time: '1:45 pm' }, 'time', 'is not a time of day'],
    [{ time: 1345 }, 'time', 'is not a time'],
    [{ latitude: 91 }, 'latitude', 'is not between -90 and 90'],
    [{ latitude: '46' }, 'latitude', 'is not a number'],
    [{ latitude: Number.NaN }, 'latitude', 'is not a number'],
    [{ longitude: -181 }, 'longitude', 'is not between -180 and 180'],
    [{ zone: 'Europe/Atlantis' }, 'zone', 'is not a known time zone'],
    [{ zone: 'constructor' }, 'zone', 'is not a known time zone'],
    [{ offsetSeconds: 3600.5 }, 'offsetSeconds', 'is not a whole number'],
    [{ offsetSeconds: 360_000 }, 'offsetSeconds', 'is not between -57600 and 57600'],
    [{ certaintyMinutes: -1 }, 'certaintyMinutes', 'is not between 0 and 720'],
    [{ offset: 3600 }, 'offset', 'is not part of a birth'],
    [{ jd: 2_440_092 }, 'date', 'is given beside jd'],
    [{ lat: 46.6 }, 'lat', 'is given beside latitude'],
    [{ lon: 13.9 }, 'lon', 'is given beside longitude'],
    [{ latitude: undefined }, 'latitude', 'is missing'],
    [{ latitude: undefined, lat: 91 }, 'latitude', 'is not between -90 and 90'],
    [{ date: undefined, time: undefined, jd: 1_000_000 }, 'jd', 'is outside the ephemeris'],
    [
      { date: undefined, time: undefined, jd: 2_440_092, zone: 'UTC' },
      'zone',
      'is given beside jd',
    ],
  ])('refuses %j by name of the field', (wrong, field, problem) => {
    expect(refusal({ ...villach, ...wrong })).toEqual({ field, problem })
  })

  it('refuses a birth that is no object', () => {
    expect(refusal('1968-08-23')).toMatchObject({ field: 'birth' })
  })
})
