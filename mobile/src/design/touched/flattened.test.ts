import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flattened } from './flattened.ts'
import type { Point } from './points.ts'

const whole = fc.integer({ min: -500, max: 500 })
const step = fc.record({
  kind: fc.constantFrom('l', 'h', 'v', 'q', 'c'),
  numbers: fc.array(whole, { minLength: 6, maxLength: 6 }),
})
type Step = { readonly kind: string; readonly numbers: readonly number[] }

/** The points that a step's numbers name, where it began. */
function placesOf({ kind, numbers }: Step, [x, y]: Point): readonly Point[] {
  if (kind === 'h') return [[x + numbers[0]!, y]]
  if (kind === 'v') return [[x, y + numbers[0]!]]
  const pairs = { l: 1, q: 2, c: 3 }[kind]!
  return Array.from({ length: pairs }, (_, pair) => [
    x + numbers[2 * pair]!,
    y + numbers[2 * pair + 1]!,
  ])
}

const some = (axes: readonly number[]) => axes.join(' ').replaceAll(' -', '-')

function written({ kind, numbers }: Step, at: Point): readonly [own: string, absolute: string] {
  const places = placesOf({ kind, numbers }, at)
  if (kind === 'h') return [`h${numbers[0]}`, `H${places[0]![0]}`]
  if (kind === 'v') return [`v${numbers[0]}`, `V${places[0]![1]}`]
  return [
    kind + some(numbers.slice(0, 2 * places.length)),
    kind.toUpperCase() + some(places.flat()),
  ]
}

test('a path is the same from where the pen stands as from the corner, and ends where its steps lead', () => {
  fc.assert(
    fc.property(whole, whole, fc.array(step, { minLength: 1, maxLength: 8 }), (x, y, steps) => {
      let [own, absolute, at] = [`m${x} ${y}`, `M${x} ${y}`, [x, y] as Point]
      for (const each of steps) {
        const [one, other] = written(each, at)
        own += one
        absolute += other
        at = placesOf(each, at).at(-1)!
      }
      const [drawn] = flattened(own)
      expect(flattened(absolute)).toEqual([drawn])
      expect(drawn!.at(-1)).toEqual(at)
      expect(flattened(`${own}z`)[0]!.at(-1)).toEqual([x, y])
    }),
    { seed: 4 },
  )
})

test('a circle of two arcs is as far from its middle everywhere, and goes all the way round', () => {
  fc.assert(
    fc.property(
      whole,
      whole,
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(0, 1),
      (x, y, r, clockwise) => {
        const half = (to: number) => `A${r} ${r} 0 0 ${clockwise} ${to} ${y}`
        const [circle = []] = flattened(`M${x - r} ${y}${half(x + r)}${half(x - r)}Z`)
        for (const [px, py] of circle) expect(Math.hypot(px - x, py - y)).toBeCloseTo(r, 6)
        const first = circle[1]!
        expect(Math.sign(first[1] - y)).toBe(clockwise === 1 ? -1 : 1)
        const ys = circle.map(([, py]) => py - y)
        expect(Math.min(...ys)).toBeCloseTo(-r, 6)
        expect(Math.max(...ys)).toBeCloseTo(r, 6)
      },
    ),
    { seed: 5 },
  )
})

const highest = (isLarge: number) =>
  Math.min(...flattened(`M0 0A10 10 0 ${isLarge} 1 10 0`).flatMap((line) => line.map(([, y]) => y)))

test('the larger of two arcs goes the longer way', () => {
  const middle = 10 * Math.cos(Math.PI / 6)
  expect(Math.abs(highest(0) - (middle - 10))).toBeLessThan(0.1)
  expect(Math.abs(highest(1) - (-middle - 10))).toBeLessThan(0.1)
})

test('what no chart draws with is not guessed', () => {
  expect(() => flattened('M0 0t1 1')).toThrow('"t"')
})
