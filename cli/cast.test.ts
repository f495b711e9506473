import { describe, expect, it } from 'vitest'

import { at } from '../scripts/prove/cli-golden/ask.ts'
import type { CastJson } from './cast/cast-json.ts'
import { answersOf, runCli } from './run-cli.fixture.ts'

/** Runs `billion cast` and returns what it printed, one value a line or one in all. */
async function run(argv: readonly string[], lines: readonly unknown[] = []) {
  const ran = await runCli(['cast', ...argv], lines)
  const results = answersOf(ran, argv.includes('--batch'))
  return { exitCode: ran.code, results }
}

const SIGNS = ['Ari', 'Tau', 'Gem', 'Can', 'Leo', 'Vir', 'Lib', 'Sco', 'Sag', 'Cap', 'Aqu', 'Pis']

/** `Vir 0.430` in degrees of the circle. */
function degrees(place: string): number {
  const [sign = '', inSign] = place.split(' ')
  return SIGNS.indexOf(sign) * 30 + Number(inSign)
}

const villach = ['--date', '1968-08-23', '--lat', '46.6103', '--lon', '13.8558']

/** Name, birth, Sun, Moon, Ascendant: charts known from the product's predecessor. */
const SEEDS = [
  ['Michael', '1968-08-23', '13:45', 46.6103, 13.8558, 'Vir 0.430', 'Leo 24.729', 'Sag 4.830'],
  ['Charmaine', '1983-11-23', '06:25', 22.3193, 114.1694, 'Sag 0.047', 'Can 0.722', 'Sco 25.854'],
  ['Iya', '1998-03-24', '10:45', 7.4478, 125.8078, 'Ari 3.261', 'Aqu 7.930', 'Gem 22.332'],
  ['Jonathan', '1987-11-08', '10:44', 51.5074, -0.1278, 'Sco 15.487', 'Gem 18.355', 'Sag 25.461'],
  ['Eva', '1974-07-09', '04:15', 32.0504, 34.7522, 'Can 16.472', 'Pis 5.874', 'Gem 26.160'],
  ['Fabrice', '1972-04-26', '08:00', 43.5297, 5.4474, 'Tau 6.145', 'Lib 11.684', 'Gem 19.561'],
  ['Luca', '1958-07-11', '10:30', 44.4938, 11.3387, 'Can 18.573', 'Tau 14.610', 'Vir 24.366'],
  ['Martina', '1955-05-06', '12:00', 60.6074, 15.633, 'Tau 15.149', 'Sco 10.002', 'Vir 1.935'],
] as const

describe('castCommand', () => {
  it('casts the eight seed charts to the last printed digit', async () => {
    const births = SEEDS.map(([id, date, time, lat, lon]) => ({ id, date, time, lat, lon }))
    const { exitCode, results } = await run(['--batch'], births)
    expect(exitCode).toBe(0)
    const found = results.map((cast) => [
      at(cast, 'id'),
      at(cast, 'western.bodies.sun.longitude'),
      at(cast, 'western.bodies.moon.longitude'),
      at(cast, 'western.angles.ascendant'),
    ])
    const expected = SEEDS.map(([id, , , , , sun, moon, ascendant]) => [
      id,
      ...[sun, moon, ascendant].map((place) => expect.closeTo(degrees(place), 2)),
    ])
    expect(found).toEqual(expected)
  })

  it('prints every part of the contract', async () => {
    const { results } = await run([...villach, '--time', '13:45', '--id', 'michael'])
    expect(results[0]).toMatchObject({
      id: 'michael',
      birth: { jd: 2_440_092.031_25, zone: 'Europe/Vienna', offsetSeconds: 3600 },
      western: {
        bodies: {
          meanNode: { house: 4 },
          chiron: { speed: expect.any(Number), declination: expect.any(Number) },
        },
        angles: { vertex: expect.closeTo(108.17, 2) },
        houses: { system: 'placidus', cusps: { length: 12 } },
        sect: 'day',
        lots: { fortune: expect.closeTo(239.13, 2) },
      },
      vedic: {
        ayanamsa: { name: 'lahiri', degrees: expect.closeTo(23.4185, 4) },
        lagna: { longitude: expect.closeTo(221.41, 2), nakshatra: 'Anuradha' },
        grahas: { sun: { longitude: expect.closeTo(127.01, 2), nakshatra: 'Magha', pada: 3 } },
      },
      humanDesign: {
        profile: '1/3',
        cross: { name: 'Right Angle Cross of the Sleeping Phoenix 3', angle: 'right' },
        channels: expect.arrayContaining(['20-34']),
        activations: { design: { northNode: { gate: 51, line: 4, color: 1, tone: 5 } } },
      },
      geneKeys: { spheres: { pearl: { key: 64, line: 2 } } },
      kabbalah: { hebrewDate: { day: 29, month: 'Av', year: 5728, afterSunset: false } },
    })
  })

  it('withholds what an unknown time makes uncertain, and nothing else', async () => {
    const { exitCode, results } = await run([...villach, '--time', 'unknown'])
    expect(exitCode).toBe(0)
    expect(results[0]).toMatchObject({
      birth: { time: null, certainty: { kind: 'unknown' } },
      western: {
        bodies: { moon: { house: null, longitudeFrom: expect.closeTo(137.25, 2) } },
        angles: { ascendant: null, midheaven: null, vertex: null },
        houses: { system: null, cusps: null },
        sect: null,
        lots: null,
        obliquity: expect.closeTo(23.446, 3),
      },
      vedic: {
        lagna: null,
        grahas: { moon: { sign: null }, mars: { sign: 'Cancer', house: null } },
      },
      humanDesign: { profile: null, activations: { personality: { saturn: { gate: 42 } } } },
      // The Sun enters Virgo in the middle of this day.
      kabbalah: { hebrewDate: null, points: { sun: { sign: null }, saturn: { sign: 'Aries' } } },
    })
  })

  it('says of a rough time from where to where angles and cusps come', async () => {
    const rough = [...villach, '--time', '13:45', '--certainty-minutes', '30']
    const { results } = await run(rough)
    const { angles, houses } = (results[0] as CastJson).western
    const ends = ['13:15', '14:15'].map((time) => run([...villach, '--time', time]))
    const [first, last] = (await Promise.all(ends)).map(
      (ran) => (ran.results[0] as CastJson).western,
    )
    expect(angles.ascendantFrom).toBeCloseTo(first?.angles.ascendant ?? 0, 3)
    expect(angles.ascendantTo).toBeCloseTo(last?.angles.ascendant ?? 0, 3)
    expect(angles.descendantTo).toBeCloseTo(last?.angles.descendant ?? 0, 3)
    expect(houses.cuspsFrom?.[4]).toBeCloseTo(first?.houses.cusps?.[4] ?? 0, 3)
    expect(houses.cuspsTo?.[10]).toBeCloseTo(last?.houses.cusps?.[10] ?? 0, 3)
  })

  it('asks which of two moments was meant and offers both', async () => {
    const newYork = [
      '--date',
      '1987-10-25',
      '--time',
      '01:30',
      '--lat',
      '40.7128',
      '--lon',
      '-74.006',
    ]
    const { exitCode, results } = await run(newYork)
    expect(exitCode).toBe(1)
    expect(results[0]).toEqual({
      id: null,
      error: {
        field: 'time',
        problem: 'happened twice, because clocks were put back',
        mend: 'Give another time, or offsetSeconds -14400 or -18000.',
      },
      choices: [
        { offsetSeconds: -14_400, jd: expect.any(Number), utc: '1987-10-25T05:30:00Z' },
        { offsetSeconds: -18_000, jd: expect.any(Number), utc: '1987-10-25T06:30:00Z' },
      ],
    })
    expect((await run([...newYork, '--offset-seconds', '-18000'])).exitCode).toBe(0)
  })

  it('answers each bad line in its place and harms no other', async () => {
    const good = { date: '1968-08-23', time: '13:45', lat: 46.6103, lon: 13.8558 }
    const { exitCode, results } = await run(
      ['--batch'],
      [
        { id: 1, ...good },
        { id: 2, ...good, date: '1968-02-31' },
        '{"id": 3,',
        { id: 4, ...good, lat: 91 },
        { id: 5, ...good, zone: 'Europe/Atlantis' },
        { id: 6, lat: 46.6, lon: 13.9, jd: 2_440_092.031_25 },
        { id: 7, ...good, time: undefined },
        [],
        { id: 9, ...good, houseSystem: 'rubbish' },
      ],
    )
    expect(exitCode).toBe(1)
    expect(results.map((cast) => [at(cast, 'id'), at(cast, 'error.field') ?? 'cast'])).toEqual([
      [1, 'cast'],
      [2, 'date'],
      [null, 'line'],
      [4, 'latitude'],
      [5, 'zone'],
      [6, 'cast'],
      [7, 'time'],
      [null, 'birth'],
      [9, 'houseSystem'],
    ])
  })

  it('casts by the house system and the ayanamsa asked for, by our names or Swiss Ephemeris’', async () => {
    const sidereal = ['--ayanamsa', 'FAGAN_BRADLEY', '--zodiac', 'sidereal']
    const wholeSign = ['--time', '13:45', '--house-system', 'W']
    const { results } = await run([...villach, ...wholeSign, ...sidereal])
    expect(results[0]).toMatchObject({
      western: {
        zodiac: 'sidereal',
        houses: { system: 'wholeSign', cusps: expect.arrayContaining([expect.closeTo(210, 9)]) },
        bodies: { sun: { longitude: expect.closeTo(150.430_078 - 24.301_7, 3) } },
      },
      vedic: { ayanamsa: { name: 'faganBradley', degrees: expect.closeTo(24.3017, 4) } },
    })
  })

  it('says when the house system gave way beyond the polar circle', async () => {
    const tromso = ['--date', '2000-06-21', '--time', '12:00', '--lat', '70', '--lon', '20']
    expect(at((await run(tromso)).results[0], 'western.houses')).toMatchObject({
      system: 'porphyry',
      asked: 'placidus',
    })
  })
})
