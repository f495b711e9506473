import fc from 'fast-check'
import { expect, it } from 'vitest'
import { widthOf } from '../glyphs.ts'
import { fillArea } from './fill.ts'
import { SIZES } from './square-words.ts'

/** The smallest house of a northern square. */
const TRIANGLE = [
  { x: 0, y: 0 },
  { x: 480, y: 0 },
  { x: 240, y: 240 },
]
const KEPT_OUT = { at: { x: 240, y: 192 }, radius: 20 }

it('finds room for up to ten grahas with their degrees in the smallest house, within it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 }), (count) => {
      const texts = Array.from({ length: count }, (_, place) => `(Me)↓ 2${place}°00′`)
      const { size, at } = fillArea(texts, TRIANGLE, {
        face: 'text',
        sizes: SIZES,
        inset: 12,
        keepOut: KEPT_OUT,
      })
      expect(at).toHaveLength(count)
      expect(size).toBeGreaterThanOrEqual(18)
      for (const [place, { x, y }] of at.entries()) {
        const half = widthOf(texts[place]!, { size }) / 2
        // The edges run down to the middle, one to one.
        expect(x - half).toBeGreaterThan(y)
        expect(x + half).toBeLessThan(480 - y)
      }
    }),
  )
})

it('says so when there is no room at all', () => {
  const many = Array.from({ length: 80 }, () => '(Me) 20°00′')
  expect(() => fillArea(many, TRIANGLE, { face: 'text', sizes: SIZES, inset: 12 })).toThrow(
    '80 words do not fit',
  )
})
