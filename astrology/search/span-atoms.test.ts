import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { BirthMoment } from '#astrology/birth/moment.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { castKabbalah } from '#astrology/kabbalah/cast-kabbalah.ts'
import { CLASSICAL_PLANETS, PLANETS } from '#astrology/western/zodiac/points.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { signAt } from '#astrology/western/zodiac/zodiac.ts'
import type { Condition } from './condition.ts'
import { spansWhere } from './spans-where.ts'
import type { SearchSky } from './watched.ts'

const ephemeris = await loadEphemeris()
const SKY: SearchSky = {
  ephemeris,
  place: { latitude: 48.2, longitude: 16.4 },
  houseSystem: 'placidus',
  lunar: { ayanamsa: 'lahiri', geometric: true },
}
const MONTH = { from: 2_461_041.5, to: 2_461_071.5 }
const find = (condition: Condition, sky = SKY, span = MONTH) => spansWhere(sky, condition, [span])

function moments(seed: number, count: number): number[] {
  const moment = fc.double({ min: MONTH.from, max: MONTH.to, noNaN: true })
  return fc.sample(fc.noBias(moment), { seed, numRuns: count })
}

const holds = (spans: ReturnType<typeof find>, at: number): boolean =>
  spans.some(({ from, to }) => from <= at && at < to)

function moonAt(jd: number): number {
  return ephemeris.position('moon', jd).longitude
}

/** Whether the Moon comes to no more aspect in her sign, seen by walking on with her. */
function isVoid(at: number): boolean {
  const minute = 5 / 1440
  const sign = signAt(moonAt(at))
  const orbs = (jd: number): number[] =>
    PLANETS.filter((planet) => planet !== 'moon').flatMap((planet) => {
      const apart = separation(moonAt(jd), ephemeris.position(planet, jd).longitude)
      return [60, 90, 120].map((angle) => apart - angle)
    })
  const near = (jd: number): number[] =>
    PLANETS.filter((planet) => planet !== 'moon').map((planet) => {
      const lead = moonAt(jd) - ephemeris.position(planet, jd).longitude
      // Upon and opposite: the sine passes zero.
      return Math.sin((lead * Math.PI) / 180)
    })
  let [before, nearBefore] = [orbs(at), near(at)]
  for (let jd = at + minute; signAt(moonAt(jd)) === sign; jd += minute) {
    const [after, nearAfter] = [orbs(jd), near(jd)]
    if (after.some((orb, place) => orb < 0 !== before[place]! < 0)) return false
    if (nearAfter.some((orb, place) => orb < 0 !== nearBefore[place]! < 0)) return false
    ;[before, nearBefore] = [after, nearAfter]
  }
  return true
}

describe('what is found as spans', () => {
  it('calls the Moon void of course where she comes to no more aspect in her sign', () => {
    const spans = find({ moon: 'void' })
    const told = moments(5, 60).map((at) => [at, holds(spans, at)])
    expect(told).toEqual(moments(5, 60).map((at) => [at, isVoid(at)]))
    expect(spans.length).toBeGreaterThan(8)
  })

  it('gives each hour to the planet that serves a birth in it, and every moment to one', () => {
    const hours = CLASSICAL_PLANETS.map((planet) => [planet, find({ hour: [planet] })] as const)
    for (const jd of moments(6, 80)) {
      const moment: BirthMoment = {
        jd,
        place: SKY.place!,
        civil: null,
        zone: null,
        offsetSeconds: 3600,
        offsetRule: 'given-offset',
        offsetConfidence: 'high',
        certainty: { kind: 'exact' },
        window: { from: jd, to: jd },
      }
      const serving = hours.filter(([, spans]) => holds(spans, jd)).map(([planet]) => planet)
      expect(serving).toEqual([castKabbalah(ephemeris, moment).planetaryHour?.planet])
    }
  })

  it('parts a month into days and nights at sunrise and sunset', () => {
    const [days, nights] = [find({ light: 'day' }), find({ light: 'night' })]
    expect(find({ or: [{ light: 'day' }, { light: 'night' }] })).toEqual([MONTH])
    expect(days.length + nights.length).toBe(61)
    for (const { from } of days) {
      const rise = ephemeris.riseSet('sun', 'rise', from - 0.01, SKY.place!, 'upper-limb')
      expect(rise).toBeCloseTo(from, 6)
    }
  })

  it('knows polar days and nights, which have no hours', () => {
    const north = { ...SKY, place: { latitude: 70, longitude: 25 } }
    const summer = { from: 2_461_205.5, to: 2_461_210.5 }
    const winter = { from: 2_461_041.5, to: 2_461_046.5 }
    expect(find({ light: 'day' }, north, summer)).toEqual([summer])
    expect(find({ light: 'night' }, north, summer)).toEqual([])
    expect(find({ light: 'night' }, north, winter)).toEqual([winter])
    expect(find({ hour: [...CLASSICAL_PLANETS] }, north, summer)).toEqual([])
  })

  it('asks for a place where the Sun rises', () => {
    const nowhere = { ...SKY, place: null }
    expect(() => find({ light: 'day' }, nowhere)).toThrow(RangeError)
    expect(() => find({ hour: ['sun'] }, nowhere)).toThrow(RangeError)
  })
})
