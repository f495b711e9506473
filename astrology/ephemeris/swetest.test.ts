import { lacks } from '#test/needs-program.ts'
import { describe, expect, it } from 'vitest'

import {
  AYANAMSAS,
  FIRST_DAY,
  HOUSE_SYSTEMS,
  LAST_DAY,
  type Body,
  type JulianDay,
  type Place,
} from './ephemeris.ts'
import { loadEphemeris } from './load-in-node.ts'
import { HOUSE_LETTER, siderealMode } from './swiss-codes.ts'
import { HAS_SWETEST, swetest } from './swetest.fixture.ts'

const ephemeris = await loadEphemeris()

/** A hundredth of a second of arc. */
const TOLERANCE_DEGREES = 0.01 / 3600

const BODY_NAMED: Readonly<Record<string, Body>> = {
  Sun: 'sun',
  Moon: 'moon',
  Mercury: 'mercury',
  Venus: 'venus',
  Mars: 'mars',
  Jupiter: 'jupiter',
  Saturn: 'saturn',
  Uranus: 'uranus',
  Neptune: 'neptune',
  Pluto: 'pluto',
  'mean Node': 'meanNode',
  'true Node': 'trueNode',
  'mean Apogee': 'meanLilith',
  'osc. Apogee': 'osculatingLilith',
  Chiron: 'chiron',
  Pholus: 'pholus',
  Ceres: 'ceres',
  Pallas: 'pallas',
  Juno: 'juno',
  Vesta: 'vesta',
}
const ALL_BODIES = '-p0123456789mtABDEFGHI'

interface RandomBirth {
  readonly jd: JulianDay
  readonly place: Place
}

/** Births spread evenly over the ephemeris and over the globe, the same ones on every run. */
function randomBirths(count: number): RandomBirth[] {
  const random = mulberry32(20_240_823)
  return Array.from({ length: count }, () => ({
    // To the tenth of a second, and the place to a hundred thousandth of a degree.
    jd: Number((FIRST_DAY + random() * (LAST_DAY - FIRST_DAY)).toFixed(6)),
    place: {
      latitude: Number(((Math.asin(random() * 2 - 1) * 180) / Math.PI).toFixed(5)),
      longitude: Number((random() * 360 - 180).toFixed(5)),
    },
  }))
}

/** Tommy Ettinger's small generator, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = Math.trunc(state + 0x6d_2b_79_f5)
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function house({ latitude, longitude }: Place, letter: string): string {
  return `-house${longitude},${latitude},${letter}`
}

/** Degrees between two directions, whichever side of 0° they lie. */
function apart(a: number | undefined, b: number | undefined): number {
  return Math.abs((((((a ?? Number.NaN) - (b ?? Number.NaN)) % 360) + 540) % 360) - 180)
}

describe.skipIf(lacks('swetest', { isThere: HAS_SWETEST }))('swissEphemeris beside swetest', () => {
  const births = randomBirths(200)

  it('agrees on every body, cusp and angle of 200 random births to 0.01″', () => {
    const worst = { body: 0, declination: 0, speed: 0, cusp: 0 }
    for (const { jd, place } of births) {
      const rows = swetest([`-bj${jd}`, ALL_BODIES, house(place, 'P'), '-fPlbsd'])
      const note = (kind: keyof typeof worst, difference: number): void => {
        // A missing row makes it not a number, which stays so and fails below.
        worst[kind] = Math.max(worst[kind], difference)
      }
      for (const [name, body] of Object.entries(BODY_NAMED)) {
        const [longitude, latitude, speed, declination] = rows[name] ?? []
        const own = ephemeris.position(body, jd)
        note('body', apart(own.longitude, longitude))
        note('body', apart(own.latitude, latitude))
        note('declination', apart(own.declination, declination))
        note('speed', apart(own.speed, speed))
      }
      const { cusps, angles } = ephemeris.houses(jd, place, { system: 'placidus' })
      for (const [index, cusp] of cusps.entries()) {
        note('cusp', apart(cusp, rows[`house ${index + 1}`]?.[0]))
      }
      note('cusp', apart(angles.ascendant, rows['Ascendant']?.[0]))
      note('cusp', apart(angles.midheaven, rows['MC']?.[0]))
      note('cusp', apart(angles.armc, rows['ARMC']?.[0]))
      note('cusp', apart(angles.vertex, rows['Vertex']?.[0]))
      note('cusp', apart(angles.eastPoint, rows['equat. Asc.']?.[0]))
    }
    expect(worst.body).toBeLessThan(TOLERANCE_DEGREES)
    expect(worst.declination).toBeLessThan(TOLERANCE_DEGREES)
    expect(worst.speed).toBeLessThan(TOLERANCE_DEGREES)
    expect(worst.cusp).toBeLessThan(TOLERANCE_DEGREES)
  })

  it.each(HOUSE_SYSTEMS)('divides by %s alike, near the pole too', (system) => {
    for (const { jd, place } of births.slice(0, 8)) {
      const rows = swetest([`-bj${jd}`, '-p0', house(place, HOUSE_LETTER[system]), '-fPl'])
      const { cusps } = ephemeris.houses(jd, place, { system })
      const difference = cusps.map((cusp, index) => apart(cusp, rows[`house ${index + 1}`]?.[0]))
      expect(Math.max(...difference)).toBeLessThan(TOLERANCE_DEGREES)
    }
  })

  it.each(AYANAMSAS)('measures %s longitudes, speeds and cusps alike', (ayanamsa) => {
    for (const { jd, place } of births.slice(0, 4)) {
      const sidereal = `-sid${siderealMode(ayanamsa)}`
      const rows = swetest([`-bj${jd}`, '-p01t', sidereal, house(place, 'P'), '-fPlbs'])
      for (const [name, body] of [
        ['Sun', 'sun'],
        ['Moon', 'moon'],
        ['true Node', 'trueNode'],
      ] as const) {
        const [longitude, latitude, speed] = rows[name] ?? []
        const own = ephemeris.position(body, jd, { ayanamsa })
        expect(apart(own.longitude, longitude)).toBeLessThan(TOLERANCE_DEGREES)
        expect(apart(own.latitude, latitude)).toBeLessThan(TOLERANCE_DEGREES)
        expect(apart(own.speed, speed)).toBeLessThan(TOLERANCE_DEGREES)
      }
      const { angles } = ephemeris.houses(jd, place, { system: 'placidus', ayanamsa })
      expect(apart(angles.ascendant, rows['Ascendant']?.[0])).toBeLessThan(TOLERANCE_DEGREES)
    }
  })

  it('places true, geometric positions alike', () => {
    for (const { jd } of births.slice(0, 8)) {
      const rows = swetest([`-bj${jd}`, '-p014', '-true', '-fPl'])
      const own = (['sun', 'moon', 'mars'] as const).map(
        (body) => ephemeris.position(body, jd, { geometric: true }).longitude,
      )
      const theirs = ['Sun', 'Moon', 'Mars'].map((name) => rows[name]?.[0])
      const difference = own.map((longitude, index) => apart(longitude, theirs[index]))
      expect(Math.max(...difference)).toBeLessThan(TOLERANCE_DEGREES)
    }
  })

  it.each(['Regulus', 'Spica', 'Antares', 'Aldebaran', 'Fomalhaut', 'Algol', 'Sirius'])(
    'finds the star %s where it is',
    (star) => {
      for (const { jd } of births.slice(0, 4)) {
        const rows = swetest([`-bj${jd}`, '-pf', `-xf${star}`, '-fPlbd'])
        // The row's name holds a comma itself: `Regulus,alLeo`.
        const [, longitude, latitude, declination] = rows[star] ?? []
        const own = ephemeris.fixedStar(star, jd)
        expect(apart(own.longitude, longitude)).toBeLessThan(TOLERANCE_DEGREES)
        expect(apart(own.latitude, latitude)).toBeLessThan(TOLERANCE_DEGREES)
        expect(apart(own.declination, declination)).toBeLessThan(TOLERANCE_DEGREES)
      }
    },
  )
})
