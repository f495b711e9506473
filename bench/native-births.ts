import { createInterface } from 'node:readline'

import { FIXED_STARS } from '#astrology/western/zodiac/fixed-stars.ts'
import { loadNativeSweph } from './native-ephemeris.ts'

// What a script without a library writes of each birth on its input, one line each: every body and
// cusp that the five systems are made from, and nothing that is made of them.

const [dataFolder = ''] = process.argv.slice(2)
const sweph = loadNativeSweph(dataFolder)
if (sweph === null) throw new Error('sweph could not be built')

const SWISS_FILES = 2
const WITH_SPEED = 256
const EQUATORIAL = 2048
const SIDEREAL = 65_536
const LAHIRI = 1
const ALL_BODIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20]
const GRAHAS = [0, 1, 2, 3, 4, 5, 6, 10]
/** What Human Design is cast from, at the birth and 88 degrees of the Sun before it. */
const DESIGN_BODIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11]
const DESIGN_ARC = 88
const YEAR_DAYS = 365.2422

sweph.set_sid_mode(LAHIRI, 0, 0)
for await (const line of createInterface({ input: process.stdin })) {
  const { jd, latitude, longitude } = JSON.parse(line) as {
    readonly jd: number
    readonly latitude: number
    readonly longitude: number
  }
  const placesAt = (at: number, bodies: readonly number[], flags = 0): number[][] =>
    bodies.map((body) => sweph.calc_ut(at, body, SWISS_FILES | WITH_SPEED | flags).data)
  const housesBy = (flags: number, system: string): number[] =>
    sweph.houses_ex2(jd, SWISS_FILES | flags, latitude, longitude, system).data.houses
  const sun = sweph.calc_ut(jd, 0, SWISS_FILES | WITH_SPEED).data[0] ?? Number.NaN
  const design = sweph.solcross_ut(
    (sun - DESIGN_ARC + 360) % 360,
    jd - (YEAR_DAYS * 95) / 360,
    SWISS_FILES,
  ).date
  const told = {
    jd,
    bodies: placesAt(jd, ALL_BODIES),
    declinations: placesAt(jd, ALL_BODIES, EQUATORIAL),
    grahas: placesAt(jd, GRAHAS, SIDEREAL),
    design: placesAt(design, DESIGN_BODIES),
    stars: FIXED_STARS.map((star) => sweph.fixstar2_ut(star, jd, SWISS_FILES).data),
    cusps: [housesBy(0, 'P'), housesBy(SIDEREAL, 'W')],
  }
  if (!process.stdout.write(`${JSON.stringify(told)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
}
