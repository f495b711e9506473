import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partTouched } from './part-touched.ts'

const at = fc.integer({ min: 0, max: 900 })
const size = fc.integer({ min: 1, max: 100 })
const box = fc.record({ x: at, y: at, wide: size, high: size, isFilled: fc.boolean() })
type Box = {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly high: number
  readonly isFilled: boolean
}

const drawn = ({ x, y, wide, high, isFilled }: Box, index: number) =>
  `<path d="M${x} ${y}H${x + wide}V${y + high}H${x}Z" fill="${isFilled ? '#fff' : 'none'}" stroke="#000" stroke-width="2" data-part="x" data-about="part${index}"/>`

const chart = (shapes: readonly string[]) =>
  `<svg viewBox="0 0 1000 1000">\n${shapes.join('\n')}\n</svg>`

/** How far a point is from what belongs to a box; 0 inside of a filled one. */
function away({ x, y, wide, high, isFilled }: Box, px: number, py: number): number {
  const [outX, outY] = [Math.max(x - px, 0, px - x - wide), Math.max(y - py, 0, py - y - high)]
  if (outX > 0 || outY > 0) return Math.hypot(outX, outY)
  return isFilled ? 0 : Math.min(px - x, x + wide - px, py - y, y + high - py)
}

test('a touch finds the smallest of what a fingertip covers, and nothing beside everything', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), at, at, (boxes, x, y) => {
      const found = partTouched({ svg: chart(boxes.map(drawn)), x: x / 2, y: y / 2, width: 500 })
      // Half a line of 2, and 14 points of a screen where the drawing is half as large.
      const near = boxes.flatMap((one, index) => (away(one, x, y) <= 29 ? [{ one, index }] : []))
      const areas = near.map(({ one }) => one.wide * one.high)
      const smallest = near.filter(({ one }) => one.wide * one.high === Math.min(...areas))
      const names = smallest.map(({ index }) => `part${index}`)
      expect(names.length === 0 ? [null] : names).toContain(found)
    }),
    { seed: 6, numRuns: 300 },
  )
})

const LETTERS =
  '<defs><path id="t41" d="m0 0h500v500h-500z"/><path id="t42" d="m0-200h500v200h-500z"/></defs>'

test('a word is found where its letters stand', () => {
  const word = `<g fill="#000" data-part="sun" data-about="sun" transform="translate(100 200) scale(0.1)"><use href="#t41"/><use href="#t42" x="1000"/></g>`
  const apart = `<g fill="#000" data-part="moon" data-about="moon"><use href="#t41" transform="translate(600 600) scale(0.1)"/><use href="#t42" transform="translate(800 600) scale(0.2)"/></g>`
  const svg = chart([LETTERS, word, apart])
  const touched = (x: number, y: number) => partTouched({ svg, x, y, width: 1000 })
  expect(touched(125, 225)).toBe('sun')
  expect(touched(225, 190)).toBe('sun')
  expect(touched(175, 225)).toBeNull()
  expect(touched(625, 625)).toBe('moon')
  expect(touched(850, 580)).toBe('moon')
  expect(touched(725, 625)).toBeNull()
})
