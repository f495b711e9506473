import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { SkyReading } from '../read-sky.ts'
import { separation, wrap } from '../zodiac/circle.ts'
import { PLANETS } from '../zodiac/points.ts'
import { castComposite } from './composite.ts'
import { compositeFacts } from './composite-facts.ts'
import { pairsOf, randomCharts } from './random-charts.fixture.ts'

const ephemeris = await loadEphemeris()
const pairs = pairsOf(randomCharts(ephemeris, { seed: 61, count: 20 }), 150)

/** The second sky with its Sun so far ahead of the first's. */
function withSun(first: SkyReading, second: SkyReading, ahead: number): SkyReading {
  const longitude = wrap(first.bodies.sun.longitude + ahead)
  return { ...second, bodies: { ...second.bodies, sun: { ...second.bodies.sun, longitude } } }
}

describe('the facts of a composite', () => {
  it('begin with Sun, Moon and angles; tight aspects before planets, wide ones after', () => {
    for (const [one, other] of pairs) {
      const facts = compositeFacts(castComposite(one, other))
      const places = new Map(facts.map(({ topic, property }, at) => [`${topic}.${property}`, at]))
      const at = (id: string): number => places.get(`composite.${id}`) ?? Number.NaN
      expect([at('sun.sign'), at('sun.house')]).toEqual([0, 1])
      expect(at('moon.sign')).toBeLessThan(at('ascendant.sign'))
      expect(at('ascendant.sign')).toBeLessThan(at('chart.lunarPhase'))
      const early = facts.filter(
        ({ topic, property, measures }) =>
          property === 'angular' ||
          property === 'sun-moon' ||
          (topic === 'composite.aspect' && (measures?.['orbDegrees']?.value ?? 9) <= 2),
      )
      const aspects = facts.filter(({ topic }) => topic === 'composite.aspect')
      const before = new Set(facts.slice(0, at('mercury.sign')))
      expect(early.filter((fact) => !before.has(fact))).toEqual([])
      expect(aspects.filter((fact) => before.has(fact) && !early.includes(fact))).toEqual([])
      const ofLights = places.get('composite.aspect.sun-moon') ?? 0
      expect(ofLights).toBeLessThan(at('chart.lunarPhase'))
    }
  })

  it('call angular what stands within 8° of one of four angles, and nothing else', () => {
    let told = 0
    for (const [one, other] of pairs) {
      const chart = castComposite(one, other)
      const { ascendant, midheaven } = chart.angles!
      const angles = {
        Ascendant: ascendant,
        Descendant: wrap(ascendant + 180),
        Midheaven: midheaven,
        'Imum Coeli': wrap(midheaven + 180),
      }
      const found = compositeFacts(chart).filter(({ property }) => property === 'angular')
      told += found.length
      for (const planet of PLANETS) {
        const near = Object.entries(angles)
          .map(([name, at]) => [name, separation(at, chart.bodies[planet].longitude)] as const)
          .toSorted((a, b) => a[1] - b[1])[0]!
        const fact = found.find(({ topic }) => topic === `composite.${planet}`)
        expect(fact?.value).toBe(near[1] <= 8 ? near[0] : undefined)
        expect(fact?.measures?.['orbDegrees']?.value ?? near[1]).toBeCloseTo(near[1], 9)
      }
    }
    expect(told).toBeGreaterThan(100)
  })

  it.each([
    [177.9, undefined],
    [178.1, 1.9],
    [180, 0],
    [-179, 1],
    [0, undefined],
  ])('say whether a middle hangs in the balance where the two stand %d° apart', (ahead, orb) => {
    const [one, other] = pairs[0]!
    const facts = compositeFacts(castComposite(one, withSun(one, other, ahead)))
    const told = facts.find(
      ({ topic, property }) => topic === 'composite.sun' && property === 'opposed',
    )
    expect(told?.value).toBe(orb === undefined ? undefined : true)
    expect(told?.measures?.['orbDegrees']?.value ?? 0).toBeCloseTo(orb ?? 0, 9)
  })
})
