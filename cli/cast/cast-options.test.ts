import { describe, expect, it } from 'vitest'

import { AYANAMSAS } from '#astrology/ephemeris/ephemeris.ts'
import { InputError } from '#core/errors.ts'
import { chartOptions } from './cast-options.ts'

/** Some constants of swephexp.h and their numbers. */
const CONSTANTS = {
  SE_SIDM_FAGAN_BRADLEY: 0,
  SE_SIDM_LAHIRI: 1,
  SE_SIDM_DELUCE: 2,
  SE_SIDM_BABYL_ETPSC: 13,
  GALCENT_0SAG: 17,
  SURYASIDDHANTA_MSUN: 22,
  SS_CITRA: 26,
  TRUE_PUSHYA: 29,
  GALCENT_RGILBRAND: 30,
  GALCENT_MULA_WILHELM: 36,
  lahiri_icrc: 46,
}

function readAyanamsa(ayanamsa: string) {
  return chartOptions({ ayanamsa }).vedic?.ayanamsa
}

describe('chartOptions', () => {
  it('knows every ayanamsa by its Swiss Ephemeris constant and by our name', () => {
    for (const [constant, number] of Object.entries(CONSTANTS)) {
      expect(readAyanamsa(constant)).toBe(AYANAMSAS[number])
    }
    expect(AYANAMSAS.map(readAyanamsa)).toEqual(AYANAMSAS)
  })

  it.each([
    ['P', 'placidus'],
    ['I', 'sunshine'],
    ['i', 'sunshineMakransky'],
    ['whole-sign', 'wholeSign'],
    ['Equal From Midheaven', 'equalFromMidheaven'],
  ])('reads the house system %s as %s', (houseSystem, expected) => {
    expect(chartOptions({ houseSystem }).western?.houseSystem).toBe(expected)
  })

  it('leaves the Western chart tropical unless asked', () => {
    expect(chartOptions({ ayanamsa: 'raman' }).western).toMatchObject({ houseSystem: 'placidus' })
    expect(chartOptions({ ayanamsa: 'raman' }).western).not.toHaveProperty('ayanamsa')
    expect(chartOptions({ ayanamsa: 'raman', zodiac: 'sidereal' }).western).toMatchObject({
      houseSystem: 'placidus',
      ayanamsa: 'raman',
    })
  })

  it.each([
    [{ houseSystem: 'Q1' }, 'houseSystem'],
    [{ ayanamsa: 'lahore' }, 'ayanamsa'],
    [{ zodiac: 'draconic' }, 'zodiac'],
    [{ node: 'south' }, 'node'],
  ])('refuses %j by name of the option', (options, field) => {
    expect(() => chartOptions(options)).toThrow(expect.objectContaining({ field }))
    expect(() => chartOptions(options)).toThrow(InputError)
  })
})
