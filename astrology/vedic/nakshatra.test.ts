import { describe, expect, it } from 'vitest'
import { NAKSHATRAS, nakshatraAt, nakshatrasBetween } from './nakshatra.ts'
import { signAt, SIGNS } from './signs.ts'
import { borderOf, spanAt, wrapDegrees } from './span.ts'

/** The next smaller double. */
function hairBelow(value: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  view.setBigUint64(0, view.getBigUint64(0) - 1n)
  return view.getFloat64(0)
}

describe('spanAt', () => {
  it.each([12, 24, 27, 36, 84, 108, 120, 192, 240, 288, 324, 480, 540, 720])(
    'places a longitude on each of %s borders, and a hair below, right',
    (count) => {
      const spans = Array.from({ length: count }, (_, span) => span)
      const misplaced = spans.filter(
        (span) =>
          spanAt(borderOf(span, count), count) !== span ||
          (span > 0 && spanAt(hairBelow(borderOf(span, count)), count) !== span - 1),
      )
      expect(misplaced).toEqual([])
      expect(spanAt(hairBelow(360), count)).toBe(count - 1)
      expect(spanAt(360, count)).toBe(0)
    },
  )
})

describe('wrapDegrees', () => {
  it('brings any longitude into the circle, the least negative one too', () => {
    expect([0, 360, 725, -90, -1e-20].map((degrees) => wrapDegrees(degrees))).toEqual([
      0, 0, 5, 270, 0,
    ])
  })
})

describe('nakshatraAt', () => {
  it('gives every border to the star and pada it opens, and a hair less to the one before', () => {
    const padas = Array.from({ length: 108 }, (_, pada) => pada)
    const on = padas.map((pada) => nakshatraAt(borderOf(pada, 108)))
    expect(on.map(({ number, pada }) => [number, pada])).toEqual(
      padas.map((pada) => [Math.floor(pada / 4) + 1, (pada % 4) + 1]),
    )
    const below = padas.slice(1).map((pada) => nakshatraAt(hairBelow(borderOf(pada, 108))))
    expect(below.map(({ number, pada }) => [number, pada])).toEqual(
      padas.slice(0, -1).map((pada) => [Math.floor(pada / 4) + 1, (pada % 4) + 1]),
    )
  })

  it('knows the star, its lord and how much of it has passed', () => {
    expect(nakshatraAt(121.31)).toEqual({
      name: 'Magha',
      number: 10,
      pada: 1,
      lord: 'ketu',
      passed: expect.closeTo(0.09825, 9),
    })
    expect(NAKSHATRAS[nakshatraAt(359.99).number - 1]).toBe('Revati')
  })

  it('counts from star to star with both included', () => {
    expect([nakshatrasBetween(5, 27), nakshatrasBetween(27, 5), nakshatrasBetween(3, 3)]).toEqual([
      23, 6, 1,
    ])
  })
})

describe('signAt', () => {
  it('gives a border to the sign it opens', () => {
    expect(SIGNS.map((_, index) => signAt(index * 30))).toEqual([...SIGNS])
    expect(signAt(hairBelow(30))).toBe('Aries')
  })
})
