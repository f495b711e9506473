import { HOUSE_LETTER, siderealMode } from '#astrology/ephemeris/swiss-codes.ts'
import { swetest } from '#astrology/ephemeris/swetest.fixture.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import type { RefereeBirth } from './referee-births.ts'

/** By the path of each value in what `billion cast` prints, degrees or degrees a day. */
export type Told = Readonly<Record<string, number>>

/** What swetest calls the points of a Western chart. */
const WESTERN = {
  sun: 'Sun',
  moon: 'Moon',
  mercury: 'Mercury',
  venus: 'Venus',
  mars: 'Mars',
  jupiter: 'Jupiter',
  saturn: 'Saturn',
  uranus: 'Uranus',
  neptune: 'Neptune',
  pluto: 'Pluto',
  meanNode: 'mean Node',
  trueNode: 'true Node',
  meanLilith: 'mean Apogee',
  osculatingLilith: 'osc. Apogee',
  chiron: 'Chiron',
  ceres: 'Ceres',
  pallas: 'Pallas',
  juno: 'Juno',
  vesta: 'Vesta',
} as const
const ALL_BODIES = '-p0123456789mtABDFGHI'
const ANGLES = { ascendant: 'Ascendant', midheaven: 'MC', vertex: 'Vertex' } as const
const GRAHAS = ['sun', 'moon', 'mercury', 'venus', 'mars', 'jupiter', 'saturn'] as const

/** Every body, angle and cusp of the tropical chart of a birth. */
export function tropicalTold(birth: RefereeBirth): Told {
  const rows = swetest([`-bj${birth.jd}`, ALL_BODIES, housesOf(birth), '-fPlbsd'])
  return {
    ...pointsIn(rows),
    ...Object.fromEntries(
      Object.entries(WESTERN).map(([body, name]) => [
        `western.bodies.${body}.declination`,
        rows[name]?.[3] ?? Number.NaN,
      ]),
    ),
    [`western.stars.${birth.star}`]: starLongitude(birth),
  }
}

/** The same of the sidereal chart, whose declinations are no others. */
export function siderealTold(birth: RefereeBirth): Told {
  return pointsIn(swetest([...siderealBy(birth), ALL_BODIES, housesOf(birth), '-fPlbs']))
}

/** The grahas and the lagna of the Vedic chart. */
export function vedicTold(birth: RefereeBirth): Told {
  const apparent = swetest([...siderealBy(birth), '-p0123456mt', housesOf(birth), '-fPlbs'])
  const rows = birth.positions === 'geometric' ? geometricRows(birth, apparent) : apparent
  const seven = GRAHAS.flatMap((graha) => {
    const [longitude, latitude, speed] = rows[WESTERN[graha]] ?? []
    return partsOf(`vedic.grahas.${graha}`, { longitude, latitude, speed })
  })
  // A node has no light to be late or bent, so it is where it appears.
  const [longitude = Number.NaN, , speed] = apparent[`${birth.node} Node`] ?? []
  return Object.fromEntries([
    ...seven,
    ...partsOf('vedic.grahas.rahu', { longitude, speed }),
    ...partsOf('vedic.grahas.ketu', { longitude: (longitude + 180) % 360 }),
    ...partsOf('vedic.lagna', { longitude: apparent['Ascendant']?.[0] }),
  ])
}

/** Ayanamsas that follow a star or the centre of the galaxy. */
const STARRED: ReadonlySet<RefereeBirth['ayanamsa']> = new Set([
  'galacticCenter0Sagittarius',
  'trueCitra',
  'trueRevati',
  'truePushya',
  'galacticCenterGilBrand',
  'trueMula',
  'galacticCenterMidMula',
  'trueSheoran',
  'galacticCenterCochrane',
])

/**
 * True places. Of a star that an ayanamsa follows swetest takes the true place then, too, and we the
 * one it is seen at: an ayanamsa is one number a moment. So it is taken from the apparent Sun.
 */
function geometricRows(birth: RefereeBirth, apparent: Rows): Rows {
  const asked = ['-true', '-p0123456', '-fPlbs']
  if (!STARRED.has(birth.ayanamsa)) return swetest([...siderealBy(birth), ...asked])
  const sun = swetest([`-bj${birth.jd}`, '-p0', '-fPls'])['Sun']
  const [degrees, perDay] = [0, 1].map((part) => sun![part]! - apparent['Sun']![part * 2]!)
  const rows = Object.entries(swetest([`-bj${birth.jd}`, ...asked]))
  return Object.fromEntries(
    rows.map(([name, [longitude = Number.NaN, latitude = Number.NaN, speed = Number.NaN]]) => [
      name,
      [wrap(longitude - degrees!), latitude, speed - perDay!],
    ]),
  )
}

type Rows = ReturnType<typeof swetest>

function pointsIn(rows: Rows): Told {
  const bodies = Object.entries(WESTERN).flatMap(([body, name]) => {
    const [longitude, latitude, speed] = rows[name] ?? []
    return partsOf(`western.bodies.${body}`, { longitude, latitude, speed })
  })
  const angles = Object.entries(ANGLES).map(([angle, name]) => [angle, rows[name]?.[0]] as const)
  const cusps = Array.from({ length: 12 }, (_, house) => [
    `western.houses.cusps.${house}`,
    rows[`house ${house + 1}`]?.[0] ?? Number.NaN,
  ])
  return Object.fromEntries([
    ...bodies,
    ...partsOf('western.angles', Object.fromEntries(angles)),
    ...cusps,
  ])
}

/** What swetest did not print is not a number, and agrees with nothing. */
function partsOf(
  path: string,
  parts: Readonly<Record<string, number | undefined>>,
): (readonly [string, number])[] {
  return Object.entries(parts).map(([part, value]) => [`${path}.${part}`, value ?? Number.NaN])
}

function starLongitude({ jd, star }: RefereeBirth): number {
  // The row's name holds a comma itself: `Regulus,alLeo`.
  return swetest([`-bj${jd}`, '-pf', `-xf${star}`, '-fPl'])[star]?.[1] ?? Number.NaN
}

function housesOf({ lat, lon, houseSystem }: RefereeBirth): string {
  return `-house${lon},${lat},${HOUSE_LETTER[houseSystem]}`
}

function siderealBy({ jd, ayanamsa }: RefereeBirth): string[] {
  return [`-bj${jd}`, `-sid${siderealMode(ayanamsa)}`]
}
