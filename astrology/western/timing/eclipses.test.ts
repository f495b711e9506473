import { describe, expect, it } from 'vitest'
import { LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { eclipses } from './eclipses.ts'

const ephemeris = await loadEphemeris()

function julianDay(universalTime: string): number {
  return Date.parse(`${universalTime}:00Z`) / 86_400_000 + 2440587.5
}

/** Greatest eclipse after NASA's Five Millennium Catalogs (Espenak and Meeus), universal time to the minute. */
const CATALOGUE = [
  ['hybrid solar', '1854-11-20T09:57'],
  ['partial lunar', '1999-07-28T11:34'],
  ['total solar', '1999-08-11T11:03'],
  ['total lunar', '2000-01-21T04:44'],
  ['partial solar', '2000-02-05T12:49'],
  ['total solar', '2017-08-21T18:26'],
  ['hybrid solar', '2013-11-03T12:46'],
  ['hybrid solar', '2023-04-20T04:17'],
  ['penumbral lunar', '2023-05-05T17:23'],
  ['annular solar', '2023-10-14T18:00'],
  ['partial lunar', '2023-10-28T20:14'],
  ['penumbral lunar', '2024-03-25T07:13'],
  ['total solar', '2024-04-08T18:17'],
  ['partial lunar', '2024-09-18T02:44'],
  ['annular solar', '2024-10-02T18:45'],
  ['total lunar', '2025-03-14T06:59'],
  ['partial solar', '2025-03-29T10:48'],
  ['total lunar', '2025-09-07T18:12'],
  ['partial solar', '2025-09-21T19:42'],
] as const

describe('eclipses', () => {
  it.each(CATALOGUE)('finds the %s eclipse of %s, to two minutes', (name, greatest) => {
    const day = julianDay(greatest)
    const found = eclipses(ephemeris, { from: day - 3, to: day + 3 })
    expect(found.map(({ kind, type }) => `${kind} ${type}`)).toEqual([name])
    expect(Math.abs(found[0]!.jd - day) * 1440).toBeLessThan(2)
  })

  it('searches to the last day of the ephemeris, and takes in an eclipse its span begins with', () => {
    const last = eclipses(ephemeris, { from: LAST_DAY - 200, to: LAST_DAY })
    expect(last.map(({ type, kind }) => `${kind} ${type}`)).toEqual([
      'total solar',
      'partial lunar',
    ])
    const { jd } = last[1]!
    expect(eclipses(ephemeris, { from: jd, to: jd + 1 })).toHaveLength(1)
    expect(eclipses(ephemeris, { from: jd - 1, to: jd })).toEqual([])
  })

  it('finds no other in the three years of the list', () => {
    const span = { from: julianDay('2023-01-01T00:00'), to: julianDay('2026-01-01T00:00') }
    const listed = CATALOGUE.filter(([, greatest]) => julianDay(greatest) > span.from)
    expect(eclipses(ephemeris, span).map(({ kind, type }) => `${kind} ${type}`)).toEqual(
      listed.map(([name]) => name),
    )
  })
})
