import fc from 'fast-check'
import { expect, it } from 'vitest'
import { angleAt, apart, outside, overlapping, startOf } from '../geometry.fixture.ts'
import { WHEEL_BODIES, type WheelPoint, type WheelPointId } from './wheel-points.ts'
import { wheel } from './wheel.ts'

const EXACT = { back: 0, on: 0 }
const IDS = [...WHEEL_BODIES, 'vertex', 'fortune'] as const satisfies readonly WheelPointId[]

const degrees = (max: number) => fc.double({ min: 0, max, noNaN: true, maxExcluded: true })

/** Ten bodies within three degrees, the others anywhere. */
const stellia = fc
  .record({
    from: degrees(360),
    within: fc.array(degrees(3), { minLength: 10, maxLength: 10 }),
    others: fc.array(degrees(360), { minLength: 5, maxLength: 5 }),
    retrograde: fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
    ascendant: degrees(360),
    midheaven: degrees(360),
  })
  .map(({ from, within, others, retrograde, ascendant, midheaven }) => ({
    angles: { ascendant, midheaven },
    points: IDS.map((id, place): WheelPoint => {
      const near = within[place]
      const longitude = near === undefined ? others[place - 10]! : (from + near) % 360
      return { id, longitude, isRetrograde: retrograde[place]!, reach: EXACT }
    }),
  }))

it('covers no sign by another, and tells the place of each, with ten bodies within 3°', () => {
  fc.assert(
    fc.property(stellia, ({ points, angles }) => {
      const drawing = wheel({
        title: '',
        points,
        angles,
        angleReaches: { ascendant: EXACT, midheaven: EXACT },
        cusps: Array.from({ length: 12 }, (_, house) => (angles.ascendant + house * 30) % 360),
        aspects: [],
      })
      expect(overlapping(drawing)).toEqual([])
      expect(outside(drawing)).toEqual([])
      const center = { x: 500, y: 500 }
      const turn = 180 - angles.ascendant
      for (const { id, longitude } of points) {
        const at = startOf(drawing, `${id} leader`)!
        expect(apart(angleAt(at, center) - turn, longitude)).toBeLessThan(0.1)
      }
    }),
  )
})
