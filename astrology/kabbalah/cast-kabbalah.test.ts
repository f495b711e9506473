import { describe, expect, it } from 'vitest'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { FIRST_DAY, LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import golden from '#test/golden/kabbalah.json' with { type: 'json' }
import { castKabbalah } from './cast-kabbalah.ts'
import type { KabbalahChart, KabbalahPoint } from './kabbalah-chart.ts'

type GoldenCase = (typeof golden.cases)[number]

const ephemeris = await loadEphemeris()

const GOLDEN_POINTS = [
  ['Sun', 'sun'],
  ['Moon', 'moon'],
  ['Mercury', 'mercury'],
  ['Venus', 'venus'],
  ['Mars', 'mars'],
  ['Jupiter', 'jupiter'],
  ['Saturn', 'saturn'],
  ['NorthNode', 'northNode'],
  ['Ascendant', 'ascendant'],
] as const

function born({ jd_ut: jd, lat, lng, local, offset_seconds }: GoldenCase): BirthMoment {
  const [date = '', time = null] = local.split('T')
  return {
    jd,
    place: { latitude: lat, longitude: lng },
    civil: { date, time },
    zone: null,
    offsetSeconds: offset_seconds,
    offsetRule: 'given-offset',
    offsetConfidence: 'high',
    certainty: { kind: 'exact' },
    window: { from: jd, to: jd },
  }
}

function eachPoint<Value>(chart: KabbalahChart, read: (point: KabbalahPoint) => Value) {
  return Object.fromEntries(
    GOLDEN_POINTS.map(([name, point]) => [name, read(chart.points[point]!)]),
  )
}

describe.each(golden.cases)('castKabbalah of the golden birth $id', (expected) => {
  const chart = castKabbalah(ephemeris, born(expected))

  it('has the Hebrew date', () => {
    expect(chart.hebrewDate).toMatchObject({
      year: expected.hebrew.year,
      month: expected.hebrew.month,
      day: expected.hebrew.day,
      weekday: expected.hebrew.weekday,
      text: expected.hebrew.text,
      afterSunset: expected.after_sunset,
    })
  })

  it('has the letter, sign and tribe of the month', () => {
    const { letter, sign, tribe } = expected.month_profile
    expect(chart.month).toMatchObject({ glyph: letter, sign, tribe })
  })

  it('places every point within a twentieth of a degree', () => {
    const apart = GOLDEN_POINTS.map(([name, point]) =>
      separation(chart.points[point]!.longitude, expected.tropical[name]),
    )
    expect(Math.max(...apart)).toBeLessThan(0.05)
  })

  it('has the Names and simple letters of every point', () => {
    expect(eachPoint(chart, ({ nameOf72 }) => nameOf72)).toEqual(expected.shem72)
    expect(eachPoint(chart, ({ glyph }) => glyph)).toEqual(expected.simple_letters)
    expect(chart.sunName).toMatchObject({
      glyphs: expected.sun_name,
      opposite: expected.opposition_name_of_sun,
    })
  })
})

describe('castKabbalah at the ends of the ephemeris files', () => {
  it.each([
    [FIRST_DAY, '5 Tevet 5560'],
    [FIRST_DAY + 0.9, '6 Tevet 5560'],
    [LAST_DAY - 0.001, '1 Tevet 6160'],
  ])('still has a Hebrew date at Julian day %d', (jd, expected) => {
    const birth = born({ ...golden.cases[0]!, jd_ut: jd, lng: 0, offset_seconds: 0 })
    const { hebrewDate } = castKabbalah(ephemeris, { ...birth, civil: null })
    expect(`${hebrewDate?.day} ${hebrewDate?.month} ${hebrewDate?.year}`).toBe(expected)
  })
})
