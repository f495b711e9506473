import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import golden from '#test/golden/vedic_vargas.json' with { type: 'json' }
import { GRAHAS, type Graha } from './grahas.ts'
import { signAt, SIGNS } from './signs.ts'
import { isVargottama, VARGAS, vargaCharts, vargaSign, type Varga } from './vargas.ts'
import { VARGA_WEIGHTS, vimsopaka } from './vimsopaka.ts'

const chennai = golden.cases[0]!
const points = Object.entries(chennai.D1_longitudes!)

/** That file's D2 is a cyclic variant and not Parashara's hora. */
const checked = VARGAS.filter((varga) => varga !== 2)

describe('vargaSign', () => {
  it.each(checked)('places the Chennai chart in D%s as the golden file does', (varga) => {
    const expected = chennai.vargas![`D${varga}` as 'D9']
    const found = points.map(([name, longitude]) => [name, vargaSign(varga, longitude).slice(0, 3)])
    expect(Object.fromEntries(found)).toEqual(expected)
  })

  it('gives the hora to Leo and Cancer, by halves, odd signs and even ones turned about', () => {
    expect([5, 20, 35, 50].map((longitude) => vargaSign(2, longitude))).toEqual([
      'Leo',
      'Cancer',
      'Cancer',
      'Leo',
    ])
  })

  it('places the drekkanas of a textbook example', () => {
    const { Mercury, Jupiter, Venus } = golden.cases[1]!.planets!
    expect([Mercury, Jupiter, Venus].map((longitude) => vargaSign(3, longitude))).toEqual([
      'Gemini',
      'Libra',
      'Aquarius',
    ])
  })

  it.each(VARGAS)('maps the circle onto the signs without a hole in D%s', (varga) => {
    const longitude = fc.double({ min: -720, max: 720, noNaN: true })
    fc.assert(
      fc.property(longitude, (each) => {
        expect(SIGNS).toContain(vargaSign(varga, each))
        expect(vargaSign(varga, each)).toBe(vargaSign(varga, ((each % 360) + 360) % 360))
      }),
    )
    const held = new Set(Array.from({ length: 7200 }, (_, step) => vargaSign(varga, step / 20)))
    const only: Partial<Record<Varga, number>> = { 2: 2, 30: 10 }
    expect(held.size).toBe(only[varga] ?? 12)
  })

  it('is the rashi in D1', () => {
    expect(points.map(([, longitude]) => vargaSign(1, longitude))).toEqual(
      points.map(([, longitude]) => signAt(longitude)),
    )
  })
})

describe('isVargottama', () => {
  it('holds in the first pada of movable, the middle of fixed and the last of dual signs', () => {
    expect([1, 45, 88, 10, 31, 61].map((longitude) => isVargottama(longitude))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})

describe('vargaCharts', () => {
  it('casts all sixteen, without lagnas where none is known', () => {
    const longitudes = Object.fromEntries(GRAHAS.map((graha) => [graha, 100])) as Record<
      Graha,
      number
    >
    const charts = vargaCharts(null, longitudes)
    expect(Object.keys(charts)).toEqual(VARGAS.map((varga) => `D${varga}`))
    expect(charts.D9.lagna).toBeNull()
    expect(vargaCharts(100, longitudes).D9.lagna).toBe('Libra')
  })
})

describe('vimsopaka', () => {
  it('weighs every group to twenty', () => {
    const sums = Object.values(VARGA_WEIGHTS).map((weights) =>
      Object.values(weights).reduce((sum, weight) => sum + weight, 0),
    )
    expect(sums).toEqual([20, 20, 20, 20])
  })

  it('is between five and twenty, and full where every chart is home', () => {
    const signs = {
      sun: 'Leo',
      moon: 'Cancer',
      mars: 'Aries',
      mercury: 'Virgo',
      jupiter: 'Pisces',
      venus: 'Libra',
      saturn: 'Aquarius',
    } as const
    const longitude = fc.double({ min: 0, max: 359.999, noNaN: true })
    fc.assert(
      fc.property(longitude, (each) => {
        const share = vimsopaka('saturn', each, { group: 'shodashavarga', signs })
        expect(share).toBeGreaterThanOrEqual(5)
        expect(share).toBeLessThanOrEqual(20)
      }),
    )
    // At 0° Leo the Sun is at home in rashi and hora, and exalted in navamsha.
    const shares = { group: 'shadvarga', signs } as const
    expect(vimsopaka('sun', 120.5, shares)).toBeGreaterThan(17)
  })
})
