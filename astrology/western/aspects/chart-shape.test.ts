import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHART_SHAPES, chartShape } from './chart-shape.ts'
import { wrap } from '../zodiac/circle.ts'
import { readGolden } from '../golden.fixture.ts'

const { chart_shapes: golden } = readGolden<{
  chart_shapes: readonly { shape: string; name: string; my_longitudes: Record<string, number> }[]
}>('western_thirdparty')

describe('chartShape', () => {
  it.each(golden)('sees a $shape in the chart of $name', ({ shape, my_longitudes }) => {
    expect(chartShape(Object.values(my_longitudes))).toBe(shape)
  })

  it.each([
    ['bundle', [0, 10, 20, 30, 45, 60, 75, 90, 105, 119]],
    ['bowl', [0, 20, 40, 60, 80, 100, 120, 140, 160, 179]],
    ['bucket', [0, 20, 40, 60, 80, 100, 120, 140, 160, 255]],
    ['bucket', [0, 20, 40, 60, 80, 100, 120, 160, 255, 262]],
    ['locomotive', [0, 25, 50, 80, 105, 130, 160, 190, 215, 239]],
    ['locomotive', [0, 15, 30, 45, 60, 180, 195, 210, 225, 240]], // an empty third comes first
    ['seesaw', [0, 20, 40, 60, 80, 180, 200, 220, 240, 260]],
    ['splay', [0, 15, 30, 120, 135, 150, 165, 250, 265, 280]],
    ['splash', [0, 36, 72, 108, 144, 180, 216, 252, 288, 324]],
  ] as const)('sees a %s in %j', (shape, longitudes) => {
    expect(chartShape(longitudes)).toBe(shape)
  })

  it('does not change when the whole wheel is turned or the planets change places', () => {
    const longitude = fc.integer({ min: 0, max: 359 })
    fc.assert(
      fc.property(fc.array(longitude, { minLength: 10, maxLength: 10 }), longitude, (all, turn) => {
        const turned = all.map((one) => wrap(one + turn)).toReversed()
        expect(chartShape(turned)).toBe(chartShape(all))
        expect(CHART_SHAPES).toContain(chartShape(all))
      }),
    )
  })
})
