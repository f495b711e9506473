import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspectBetween, ASPECT_ANGLES, ASPECT_NAMES, aspectsAmong } from './aspects.ts'
import { wrap } from '../zodiac/circle.ts'
import { readGolden } from '../golden.fixture.ts'
import { ORBS, sameForAll } from './orbs.ts'

interface GoldenAspect {
  readonly p1: string
  readonly p2: string
  readonly p1_lon: number
  readonly p2_lon: number
  readonly p1_speed: number
  readonly p2_speed: number
  readonly aspect: string
  readonly angle: number
  readonly orb: number
  readonly movement: 'Applying' | 'Separating' | 'Static'
}

const KERYKEION_ORBS = sameForAll({
  conjunction: 10,
  opposition: 10,
  trine: 8,
  sextile: 6,
  square: 5,
  quintile: 1,
})
const ANGLES = new Set(['Ascendant', 'Descendant', 'Medium_Coeli', 'Imum_Coeli'])

const { natal, synastry } =
  readGolden<
    Record<'natal' | 'synastry', readonly { id: string; aspects: readonly GoldenAspect[] }[]>
  >('western_aspects')

describe('aspectBetween', () => {
  it.each([...natal, ...synastry])('finds what kerykeion finds for $id', ({ aspects }) => {
    const found = aspects.map((golden) => between(golden))
    expect(found.map((aspect) => [aspect?.aspect, aspect?.angle])).toEqual(
      aspects.map(({ aspect, angle }) => [aspect, angle]),
    )
    const differences = aspects.map(({ orb }, place) => Math.abs((found[place]?.orb ?? 9) - orb))
    expect(Math.max(...differences)).toBeLessThan(0.000002)
  })

  it.each([...natal, ...synastry])('judges motion as kerykeion does for $id', ({ aspects }) => {
    // Kerykeion calls angles against angles and equal speeds static, and looks one step ahead,
    // which an angle passes exactness within.
    const judged = aspects.filter(
      ({ p1, p2, p1_speed, p2_speed, orb }) =>
        !(ANGLES.has(p1) && ANGLES.has(p2)) &&
        Math.abs(p1_speed - p2_speed) > 0.001 &&
        orb > Math.abs(p1_speed - p2_speed) * 0.001,
    )
    expect(judged.length).toBeGreaterThan(0.85 * aspects.length)
    expect(judged.map((golden) => between(golden)?.motion)).toEqual(
      judged.map(({ movement }) => movement.toLowerCase()),
    )
  })

  it('knows every aspect at its exact angle, whichever way round', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 360, noNaN: true }),
        fc.constantFrom(...ASPECT_NAMES),
        (at, aspect) => {
          const here = { name: 'mars', longitude: at, speed: null }
          for (const turn of [ASPECT_ANGLES[aspect], -ASPECT_ANGLES[aspect]]) {
            const there = { name: 'venus', longitude: wrap(at + turn), speed: null }
            expect(aspectBetween(here, there)).toMatchObject({ aspect, motion: null })
            expect(aspectBetween(there, here)?.aspect).toBe(aspect)
          }
        },
      ),
    )
  })

  it('allows the luminaries more than planets, and minor points least', () => {
    expect(apart('sun', 'saturn', 9.9)).toBe('conjunction')
    expect(apart('mars', 'saturn', 9.9)).toBeUndefined()
    expect(apart('mars', 'saturn', 7.9)).toBe('conjunction')
    expect(apart('sun', 'chiron', 3.1)).toBeUndefined()
    expect(apart('sun', 'chiron', 3)).toBe('conjunction')
  })

  it('names the nearest in proportion where two aspects overlap', () => {
    // 147° is within the orb of a biquintile (144°) and a quincunx (150°) of the Sun's: as near to both.
    const table = { ...ORBS, quincunx: [4, 4, 4], biquintile: [4, 4, 4] } as const
    const from = { name: 'sun', longitude: 0, speed: null }
    expect(aspectBetween(from, { name: 'mars', longitude: 146, speed: null }, table)?.aspect).toBe(
      'biquintile',
    )
    expect(aspectBetween(from, { name: 'mars', longitude: 148, speed: null }, table)?.aspect).toBe(
      'quincunx',
    )
  })

  it('takes a retrograde body as coming when it backs into the aspect', () => {
    const sun = { name: 'sun', longitude: 10, speed: 1 }
    expect(aspectBetween(sun, { name: 'mercury', longitude: 12, speed: -1 })?.motion).toBe(
      'applying',
    )
    expect(aspectBetween(sun, { name: 'mercury', longitude: 8, speed: -1 })?.motion).toBe(
      'separating',
    )
    expect(aspectBetween(sun, { name: 'mercury', longitude: 12, speed: 1 })?.motion).toBe('still')
  })
})

describe('aspectsAmong', () => {
  it('finds each pair once', () => {
    const points = [0, 90, 180].map((longitude, place) => ({
      name: `p${place}`,
      longitude,
      speed: 0,
    }))
    expect(
      aspectsAmong(points).map(({ first, second, aspect }) => [first, second, aspect]),
    ).toEqual([
      ['p0', 'p1', 'square'],
      ['p0', 'p2', 'opposition'],
      ['p1', 'p2', 'square'],
    ])
  })
})

function between({
  p1,
  p2,
  p1_lon,
  p2_lon,
  p1_speed,
  p2_speed,
}: GoldenAspect): ReturnType<typeof aspectBetween> {
  return aspectBetween(
    { name: p1, longitude: p1_lon, speed: p1_speed },
    { name: p2, longitude: p2_lon, speed: p2_speed },
    KERYKEION_ORBS,
  )
}

function apart(first: string, second: string, degrees: number): string | undefined {
  return aspectBetween(
    { name: first, longitude: 359, speed: null },
    { name: second, longitude: wrap(359 + degrees), speed: null },
  )?.aspect
}
