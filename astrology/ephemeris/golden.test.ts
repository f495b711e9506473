import { describe, expect, it } from 'vitest'

import houseSystems from '#test/golden/western_house_systems.json' with { type: 'json' }
import siderealModes from '#test/golden/western_sidereal_modes.json' with { type: 'json' }
import {
  AYANAMSAS,
  FIRST_DAY,
  HOUSE_SYSTEMS,
  LAST_DAY,
  type Ayanamsa,
  type JulianDay,
} from './ephemeris.ts'
import { loadEphemeris } from './load-in-node.ts'
import { HOUSE_LETTER } from './swiss-codes.ts'

const ephemeris = await loadEphemeris()

/** Kerykeion prints six decimals. */
const PRINTED_DEGREES = 1.5e-6
/** Kerykeion's planets are Moshier's; the Sun's differ by up to 1.3″ in the ephemeris' middle. */
const MOSHIER_DEGREES = 3 / 3600

const GOLDEN_NAMES: Readonly<Record<string, Ayanamsa>> = {
  ALDEBARAN_15TAU: 'aldebaran15Taurus',
  B1950: 'b1950',
  BABYL_ETPSC: 'babylonianEtaPiscium',
  BABYL_HUBER: 'babylonianHuber',
  BABYL_KUGLER1: 'babylonianKugler1',
  BABYL_KUGLER2: 'babylonianKugler2',
  BABYL_KUGLER3: 'babylonianKugler3',
  DELUCE: 'deLuce',
  DJWHAL_KHUL: 'djwhalKhul',
  FAGAN_BRADLEY: 'faganBradley',
  HIPPARCHOS: 'hipparchos',
  J1900: 'j1900',
  J2000: 'j2000',
  JN_BHASIN: 'jnBhasin',
  KRISHNAMURTI: 'krishnamurti',
  LAHIRI: 'lahiri',
  RAMAN: 'raman',
  SASSANIAN: 'sassanian',
  USHASHASHI: 'ushashashi',
  YUKTESHWAR: 'yukteshwar',
}

function isInRange(jd: JulianDay): boolean {
  return jd >= FIRST_DAY && jd <= LAST_DAY
}

function apart(a: number, b: number): number {
  return Math.abs(((((a - b) % 360) + 540) % 360) - 180)
}

describe('houses beside kerykeion', () => {
  it.each(Object.entries(houseSystems.systems))('divides by %s alike', (letter, charts) => {
    const system = HOUSE_SYSTEMS.find((name) => HOUSE_LETTER[name] === letter)
    if (system === undefined) throw new Error(`no house system has the letter ${letter}`)
    const cases = Object.values(charts).filter(({ jd_ut }) => isInRange(jd_ut))
    expect(cases.length).toBeGreaterThan(0)
    for (const { jd_ut, lat, lng, cusps } of cases) {
      const place = { latitude: lat, longitude: lng }
      const own = ephemeris.houses(jd_ut, place, { system }).cusps
      const difference = own.map((cusp, index) => apart(cusp, cusps[index] ?? Number.NaN))
      // Sunshine divides the Sun's own arc, so it inherits what Moshier's Sun is off by.
      const tolerance = system === 'sunshine' ? MOSHIER_DEGREES : PRINTED_DEGREES
      expect(Math.max(...difference)).toBeLessThan(tolerance)
    }
  })
})

describe('sidereal longitudes beside kerykeion', () => {
  it.each(Object.entries(siderealModes.modes))('measures by %s alike', (mode, charts) => {
    const ayanamsa = GOLDEN_NAMES[mode]
    if (ayanamsa === undefined) throw new Error(`${mode} has no name here`)
    expect(AYANAMSAS).toContain(ayanamsa)
    const cases = Object.values(charts).filter(({ jd_ut }) => isInRange(jd_ut))
    expect(cases.length).toBeGreaterThan(0)
    for (const { jd_ut, sidereal_lon } of cases) {
      for (const [body, longitude] of Object.entries(sidereal_lon)) {
        const own = ephemeris.position(body as 'sun', jd_ut, { ayanamsa }).longitude
        expect(apart(own, longitude)).toBeLessThan(MOSHIER_DEGREES)
      }
    }
  })
})
