import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { castWestern } from '#astrology/western/cast-western.ts'
import { renderSvg } from './render-svg.ts'
import { westernWheel } from './western-wheel.ts'

const ephemeris = await loadEphemeris()

/** 1968-08-23 13:45 in Villach. */
const MICHAEL: BirthMoment = {
  jd: 2440092.03125,
  place: { latitude: 46.6103, longitude: 13.8558 },
  civil: null,
  zone: null,
  offsetSeconds: 3600,
  offsetRule: 'julian-day',
  offsetConfidence: 'high',
  certainty: { kind: 'exact' },
  window: { from: 2440092.03125, to: 2440092.03125 },
}
const UNKNOWN: BirthMoment = {
  ...MICHAEL,
  certainty: { kind: 'unknown' },
  window: { from: MICHAEL.jd - 0.5, to: MICHAEL.jd + 0.5 },
}
const wheel = (moment: BirthMoment) => westernWheel(castWestern(ephemeris, moment), 'Michael')

/** The points of the shapes of one colour and width. */
const linesOf = (moment: BirthMoment, stroke: string, width: number) =>
  wheel(moment).shapes.filter((shape) => shape.stroke === stroke && shape.width === width)

describe('westernWheel', () => {
  it('tells in words what it shows', () => {
    const { title, description } = wheel(MICHAEL)
    expect(title).toBe('Birth chart of Michael')
    expect(description).toMatch(/^Sun in Virgo, Moon in Leo, .*, Ascendant in Sagittarius\.$/)
  })

  it('puts the Ascendant on the left and the signs counter-clockwise', () => {
    const [ascendant] = linesOf(MICHAEL, '#2b3563', 2.4)
    expect(ascendant?.path).toMatch(/^M298 500L114 500/)
    // 244.83° stands at 180°, so 0° Aries at 295.17°: below, to the right of the middle.
    const [aries] = linesOf(MICHAEL, '#a9834f', 1)
    const [, x, y] = /^M([\d.]+) ([\d.]+)/.exec(aries?.path ?? '') ?? []
    expect(Number(x)).toBeCloseTo(500 + 454 * Math.cos((295.17 * Math.PI) / 180), 0)
    expect(Number(y)).toBeCloseTo(500 - 454 * Math.sin((295.17 * Math.PI) / 180), 0)
  })

  it('draws no angle and no house without a birth time, and an arc for what moves', () => {
    expect(linesOf(UNKNOWN, '#2b3563', 2.4)).toEqual([])
    expect(linesOf(UNKNOWN, '#c9c6be', 1.2)).toEqual([])
    expect(wheel(UNKNOWN).description).not.toContain('Ascendant')
    // Sun, Moon, Mercury, Venus and Mars move more than half a degree within a day.
    expect(linesOf(UNKNOWN, '#a9834f', 5)).toHaveLength(5)
    expect(linesOf(MICHAEL, '#a9834f', 5)).toEqual([])
  })
})

describe('renderSvg', () => {
  it('is the same every time, needs no font, and escapes a name', () => {
    const chart = castWestern(ephemeris, MICHAEL)
    const svg = renderSvg(westernWheel(chart, 'A & <B>'))
    expect(svg).toBe(renderSvg(westernWheel(chart, 'A & <B>')))
    expect(svg).toContain('<title id="title">Birth chart of A &amp; &lt;B&gt;</title>')
    expect(svg).not.toMatch(/<text|font-family|NaN|undefined|Infinity/)
  })
})
