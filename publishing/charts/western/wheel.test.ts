import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { castWestern } from '#astrology/western/cast-western.ts'
import { renderSvg } from '../render-svg.ts'
import { westernWheel } from './wheel.ts'

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
const partsOf = (moment: BirthMoment) => wheel(moment).shapes.flatMap(({ part }) => part ?? [])

describe('westernWheel', () => {
  it('tells in words what it shows', () => {
    const { title, description } = wheel(MICHAEL)
    expect(title).toBe('Birth chart of Michael')
    expect(description).toMatch(
      /^Sun 0° Virgo, Moon 24° Leo, .*, Ascendant 4° Sagittarius, Mid.*\.$/,
    )
    expect(description).toContain('Saturn 25° Aries retrograde')
  })

  it('puts the Ascendant on the left', () => {
    const ascendant = wheel(MICHAEL).shapes.find(({ part }) => part === 'AC')
    expect(ascendant).toMatchObject({ path: 'M300 500L122 500' })
  })

  it('draws no angle and no house without a birth time, and an arc for what moves', () => {
    const parts = partsOf(UNKNOWN)
    expect(parts.filter((part) => /^(AC|MC|cusp|house|vertex|fortune)/.test(part))).toEqual([])
    expect(wheel(UNKNOWN).description).toContain('no houses')
    expect(wheel(UNKNOWN).description).toMatch(/Moon between \d+° Leo and \d+° \w+/)
    // Sun, Moon, Mercury, Venus and Mars move more than half a degree within a day.
    expect(parts.filter((part) => part.endsWith(' arc'))).toHaveLength(5)
    expect(partsOf(MICHAEL).filter((part) => part.endsWith(' arc'))).toEqual([])
  })
})

describe('renderSvg', () => {
  it('is the same every time, needs no font, and escapes a name', () => {
    const chart = castWestern(ephemeris, MICHAEL)
    const svg = renderSvg(westernWheel(chart, 'A & <B>'))
    expect(svg).toBe(renderSvg(westernWheel(chart, 'A & <B>')))
    expect(svg).toMatch(/<title id="t\w+">Birth chart of A &amp; &lt;B&gt;<\/title>/)
    expect(svg).not.toMatch(/<text|font-family|NaN|undefined|Infinity/)
  })
})
