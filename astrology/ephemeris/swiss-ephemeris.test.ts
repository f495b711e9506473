import { describe, expect, it } from 'vitest'

import { DependencyError, InputError } from '#core/errors.ts'
import returns from '#test/golden/western_returns.json' with { type: 'json' }
import { BODIES, FIRST_DAY, LAST_DAY, type Ephemeris, type JulianDay } from './ephemeris.ts'
import { loadEphemeris } from './load-in-node.ts'
import { swissEphemeris } from './swiss-ephemeris.ts'
import type { SwissephModule } from './swisseph-module.ts'

const ephemeris = await loadEphemeris()
const villach = { latitude: 46.6103, longitude: 13.8558 }
/** 1968-08-23 12:45 UT. */
const AFTERNOON = 2_440_092.031_25
const SECONDS_PER_DAY = 86_400

/** Julian day of a moment in universal time. */
function julianDay(iso: string): JulianDay {
  return Date.parse(iso) / 86_400_000 + 2_440_587.5
}

function secondsBetween(a: JulianDay | null, b: JulianDay): number {
  return a === null ? Number.NaN : Math.abs(a - b) * SECONDS_PER_DAY
}

/** A library that answers every question with `returned`, and says so in its error text. */
function libraryThatReturns(returned: number): SwissephModule {
  const memory = new Float64Array(512)
  const answer = (): number => returned
  return {
    HEAPF64: memory,
    UTF8ToString: () => 'SwissEph file not found',
    stringToUTF8: () => {},
    _malloc: () => 0,
    _swe_azalt: answer,
    _swe_calc: answer,
    _swe_deltat_ex: () => 0,
    _swe_fixstar2_ut: answer,
    _swe_get_ayanamsa_ex_ut: answer,
    _swe_houses_ex2: answer,
    _swe_lun_eclipse_when: answer,
    _swe_mooncross_ut: answer,
    _swe_rise_trans: answer,
    _swe_set_ephe_path: answer,
    _swe_set_sid_mode: answer,
    _swe_sol_eclipse_when_glob: answer,
    _swe_solcross_ut: answer,
    _swe_version: answer,
  }
}

describe('swissEphemeris', () => {
  it.each([
    ['Moshier’s series', 4],
    ['an error', -1],
  ])('refuses to start on a library that answers with %s', (_, returned) => {
    expect(() => swissEphemeris(libraryThatReturns(returned))).toThrow(DependencyError)
  })

  const questions: readonly (readonly [string, (sky: Ephemeris, at: JulianDay) => unknown])[] = [
    ['position', (sky, at) => sky.position('moon', at)],
    ['houses', (sky, at) => sky.houses(at, villach, { system: 'placidus' })],
    ['ayanamsa', (sky, at) => sky.ayanamsa('lahiri', at)],
    ['obliquity', (sky, at) => sky.obliquity(at)],
    ['riseSet', (sky, at) => sky.riseSet('sun', 'rise', at, villach, 'upper-limb')],
    ['crossing', (sky, at) => sky.crossing('sun', 0, at)],
    ['nextEclipse', (sky, at) => sky.nextEclipse('sun', at)],
    ['fixedStar', (sky, at) => sky.fixedStar('Regulus', at)],
    ['sunAltitude', (sky, at) => sky.sunAltitude(at, villach)],
  ]

  it.each(questions)('answers %s only where its files reach', (_, ask) => {
    for (const at of [FIRST_DAY - 0.001, LAST_DAY + 0.001, Number.NaN, Infinity]) {
      expect(() => ask(ephemeris, at)).toThrow(InputError)
    }
    expect(() => ask(ephemeris, FIRST_DAY)).not.toThrow()
  })

  it('knows every body on its first and its last day', () => {
    for (const body of BODIES) {
      for (const at of [FIRST_DAY, LAST_DAY]) {
        expect(ephemeris.position(body, at).longitude).toBeGreaterThanOrEqual(0)
      }
    }
  })

  it('refuses a crossing that would come after its files end', () => {
    expect(() => ephemeris.crossing('sun', 0, LAST_DAY)).toThrow(InputError)
  })

  it('answers the same whatever was asked in between', () => {
    const ask = () => [
      ephemeris.position('moon', AFTERNOON),
      ephemeris.position('moon', AFTERNOON, { ayanamsa: 'lahiri' }),
      ephemeris.houses(AFTERNOON, villach, { system: 'koch', ayanamsa: 'raman' }),
    ]
    const first = ask()
    ephemeris.position('pluto', LAST_DAY, { ayanamsa: 'trueCitra', geometric: true })
    ephemeris.fixedStar('Spica', FIRST_DAY)
    expect(ask()).toEqual(first)
  })

  it('says that Porphyry stood in for Placidus beyond the polar circle', () => {
    const place = { latitude: 70, longitude: 20 }
    const { system, asked, cusps, angles } = ephemeris.houses(AFTERNOON, place, {
      system: 'placidus',
    })
    expect({ system, asked }).toEqual({ system: 'porphyry', asked: 'placidus' })
    expect(cusps[0]).toBe(angles.ascendant)
    expect(ephemeris.houses(AFTERNOON, place, { system: 'regiomontanus' }).system).toBe(
      'regiomontanus',
    )
  })

  it('finds sunset and moonset to the second, by both rules', () => {
    // Values printed by swetest 2.10.03 for this place.
    const expected = [
      ['sun', 'upper-limb', '1968-08-23T18:00:37.2Z'],
      ['moon', 'upper-limb', '1968-08-23T18:08:20.5Z'],
      ['sun', 'hindu', '1968-08-23T17:55:37.6Z'],
      ['moon', 'hindu', '1968-08-23T17:48:35.2Z'],
    ] as const
    for (const [body, rule, iso] of expected) {
      const found = ephemeris.riseSet(body, 'set', AFTERNOON, villach, rule)
      expect(secondsBetween(found, julianDay(iso))).toBeLessThan(0.5)
    }
  })

  it('finds no sunset where the Sun stays up', () => {
    const tromso = { latitude: 69.6492, longitude: 18.9553 }
    const midsummer = julianDay('2000-06-21T12:00Z')
    expect(ephemeris.riseSet('sun', 'set', midsummer, tromso, 'upper-limb')).toBeNull()
    expect(ephemeris.sunAltitude(julianDay('2000-06-21T23:00Z'), tromso)).toBeGreaterThan(0)
  })

  it('sees the Sun on the horizon when the rule of the disc’s centre says it sets', () => {
    const sunset = ephemeris.riseSet('sun', 'set', AFTERNOON, villach, 'hindu')
    expect(ephemeris.sunAltitude(sunset ?? Number.NaN, villach)).toBeCloseTo(0, 2)
  })

  it.each(['sun', 'moon'] as const)('finds the next crossing of the %s, exact', (body) => {
    const days = body === 'sun' ? 367 : 28
    for (let longitude = 0; longitude < 360; longitude += 45) {
      const at = ephemeris.crossing(body, longitude, AFTERNOON)
      const away = ephemeris.position(body, at).longitude - longitude
      expect(Math.abs(((away + 540) % 360) - 180) * 3600).toBeLessThan(0.01)
      expect(at - AFTERNOON).toBeGreaterThan(0)
      expect(at - AFTERNOON).toBeLessThan(days)
    }
  })

  it('finds solar and lunar returns as kerykeion does, to two seconds', () => {
    const late = [
      ...returns.solar.map(({ natal_jd, jd }) => ({ body: 'sun', natal: natal_jd, jd }) as const),
      ...returns.lunar.flatMap(({ natal_jd, julian_day }) =>
        julian_day === undefined
          ? []
          : [{ body: 'moon', natal: natal_jd, jd: julian_day } as const],
      ),
    ].map(({ body, natal, jd }) => {
      const { longitude } = ephemeris.position(body, natal)
      return secondsBetween(ephemeris.crossing(body, longitude, jd - 10), jd)
    })
    expect(late.length).toBeGreaterThan(20)
    expect(Math.max(...late)).toBeLessThan(2)
  })

  it('places Regulus by its traditional name, and fails aloud on a name no star has', () => {
    expect(ephemeris.fixedStar('Regulus', 2_451_545)).toEqual({
      longitude: expect.closeTo(149.83, 2),
      latitude: expect.closeTo(0.465, 3),
      declination: expect.closeTo(11.97, 2),
    })
    expect(() => ephemeris.fixedStar('Earendil', 2_451_545)).toThrow(DependencyError)
  })
})
