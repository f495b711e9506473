import { describe, expect, it } from 'vitest'

import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { lunations, skyEvents } from '#astrology/western/timing/sky-events.ts'
import { exactTransits } from '#astrology/western/timing/transits.ts'
import { castWestern } from '#astrology/western/cast-western.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import type { Condition } from './condition.ts'
import { spansWhere } from './spans-where.ts'
import type { SearchSky } from './watched.ts'

const ephemeris = await loadEphemeris()
const SKY: SearchSky = {
  ephemeris,
  place: { latitude: 46.6, longitude: 13.9 },
  houseSystem: 'placidus',
  lunar: { ayanamsa: 'lahiri', geometric: true },
}
const YEAR = { from: 2_461_041.5, to: 2_461_406.5 }
/** The precision of either search. */
const CLOSE_DAYS = 2e-6

function find(condition: Condition, sky: SearchSky = SKY) {
  return spansWhere(sky, condition, [YEAR])
}

function ends(condition: Condition): number[] {
  return find(condition)
    .flatMap(({ from, to }) => [from, to])
    .filter((jd) => jd > YEAR.from && jd < YEAR.to)
}

/** How far the moments of two lists lie apart at the most, days. */
function apart(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity
  return Math.max(...found.map((jd, place) => Math.abs(jd - expected[place]!)))
}

describe('spansWhere', () => {
  it('begins and ends a retrograde time at the stations', () => {
    const stations = skyEvents(ephemeris, ['mercury'], YEAR).filter(
      ({ type }) => type === 'station',
    )
    const moments = stations.map(({ jd }) => jd)
    expect(apart(ends({ body: 'mercury', motion: 'retrograde' }), moments)).toBeLessThan(CLOSE_DAYS)
  })

  it('begins and ends the waxing Moon at the lunations', () => {
    const moments = lunations(ephemeris, YEAR).map(({ jd }) => jd)
    expect(apart(ends({ moon: 'waxing' }), moments)).toBeLessThan(CLOSE_DAYS)
  })

  it('begins and ends a time in a sign at the ingresses, backwards too', () => {
    const ingresses = skyEvents(ephemeris, ['mercury'], YEAR).filter(
      ({ type }) => type === 'ingress',
    )
    const inPisces = find({ body: 'mercury', sign: ['Pisces'] })
    for (const { from, to } of inPisces) {
      for (const jd of [from, to]) {
        expect(Math.min(...ingresses.map((one) => Math.abs(one.jd - jd)))).toBeLessThan(CLOSE_DAYS)
      }
    }
    expect(inPisces).toHaveLength(1)
  })

  it('applies until it is exact, and separates from then on', () => {
    const birth = resolveBirth({ date: '1968-08-23', time: '13:45', lat: 46.6, lon: 13.9 })
    if (birth.kind !== 'exact') throw new Error('the birth is not exact')
    const natal = castWestern(ephemeris, birth.moment)
    const exact = exactTransits(ephemeris, natal, YEAR, { bodies: ['saturn'] }).filter(
      ({ natal: point, aspect }) => point === 'sun' && aspect === 'trine',
    )
    const to = natal.bodies.sun.longitude
    const asked = { body: 'saturn', aspect: 'trine', to, orb: 1 } as const
    const borders = (motion: 'applying' | 'separating') => ends({ ...asked, motion })
    for (const { jd } of exact) {
      for (const motion of ['applying', 'separating'] as const) {
        expect(Math.min(...borders(motion).map((one) => Math.abs(one - jd)))).toBeLessThan(
          CLOSE_DAYS,
        )
      }
    }
  })

  it('finds all of a year by twelve signs, by thirty tithis, by sixty-four gates, without a gap', () => {
    const tithis = Array.from({ length: 30 }, (_, place): Condition => ({ tithi: [place + 1] }))
    const gates = Array.from({ length: 64 }, (_, place): Condition => ({
      body: 'moon',
      gate: [{ gate: place + 1, line: null }],
    }))
    for (const or of [tithis, gates]) expect(find({ or })).toEqual([YEAR])
    expect(find({ not: { or: tithis } })).toEqual([])
  })

  it('asks for a place where houses or angles are asked', () => {
    const nowhere = { ...SKY, place: null }
    expect(() => find({ body: 'moon', house: [1] }, nowhere)).toThrow(RangeError)
    expect(() => find({ body: 'ascendant', sign: ['Leo'] }, nowhere)).toThrow(RangeError)
  })

  it('sees a body that enters a sign go back a house and return within minutes', () => {
    // The Moon enters Gemini thirteen minutes before the rising sign changes: the seventh house, the eighth, the seventh.
    const sky: SearchSky = {
      ephemeris,
      place: { latitude: 0, longitude: 180 },
      houseSystem: 'wholeSign',
      ayanamsa: 'trueSheoran',
      lunar: { ayanamsa: 'trueSheoran', geometric: true },
    }
    const span = { from: 2_500_003.5, to: 2_500_003.6 }
    const spans = spansWhere(sky, { body: 'moon', house: [7] }, [span])
    expect(spans).toHaveLength(2)
    expect(spans[1]!.from - spans[0]!.to).toBeCloseTo(13 / 1440, 3)
  })
})
