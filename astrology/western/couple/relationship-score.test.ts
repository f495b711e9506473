import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { birthAt } from '../births.fixture.ts'
import { castWestern, type WesternChart } from '../cast-western.ts'
import { readGolden } from '../golden.fixture.ts'
import { pairsOf, randomCharts } from './random-charts.fixture.ts'
import {
  bandRange,
  MOST_POINTS,
  relationshipScore,
  scoreRange,
  scoreThroughout,
} from './relationship-score.ts'

interface Birth {
  readonly jd_ut: number
  readonly lat: number
  readonly lng: number
}
interface GoldenScore {
  readonly id: string
  readonly expected_score: number
  readonly expected_band: string
  readonly a: Birth
  readonly b: Birth
  readonly my_breakdown: readonly (readonly [string, string, string, number, number])[]
}

const ephemeris = await loadEphemeris()
const { cases } = readGolden<{ cases: readonly GoldenScore[] }>('synastry_scores')
const castAt = ({ jd_ut, lat, lng }: Birth): ReturnType<typeof castWestern> =>
  castWestern(ephemeris, birthAt(jd_ut, [lat, lng]))

describe('relationshipScore', () => {
  it.each(cases)('gives $id what kerykeion gives', (golden) => {
    const { points, band, parts } = relationshipScore(castAt(golden.a), castAt(golden.b))
    expect({ points, band }).toEqual({ points: golden.expected_score, band: golden.expected_band })
    const contacts = parts.flatMap(({ contact, points: given }) =>
      contact === null ? [] : [`${contact.first} ${contact.second} ${contact.aspect} ${given}`],
    )
    expect(contacts.toSorted()).toEqual(
      golden.my_breakdown
        .filter(([first, second]) => first !== '' && second !== '')
        .map(([first, second, aspect, , given]) =>
          `${first} ${second} ${aspect} ${given}`.toLowerCase().replaceAll('asc', 'ascendant'),
        )
        .toSorted(),
    )
  })

  it('counts the same whoever comes first', () => {
    for (const { a, b } of cases) {
      expect(relationshipScore(castAt(b), castAt(a)).points).toBe(
        relationshipScore(castAt(a), castAt(b)).points,
      )
    }
  })

  it('gives twins eleven points for Sun on Sun, and five for one quality', () => {
    const [{ a }] = cases as [GoldenScore]
    const rules = relationshipScore(castAt(a), castAt(a)).parts.map(({ rule, points }) => [
      rule,
      points,
    ])
    expect(rules).toContainEqual(['same quality', 5])
    expect(rules).toContainEqual(['Sun and Sun', 11])
  })
})

describe('scoreThroughout', () => {
  const [{ a }] = cases as [GoldenScore]
  const chart = castAt(a)
  /** The same sky with its Moon so far from its Sun. */
  const withMoon = (ahead: number): WesternChart => {
    const { sun, moon } = chart.bodies
    const longitude = (sun.longitude + ahead + 360) % 360
    return { ...chart, bodies: { ...chart.bodies, moon: { ...moon, longitude } } }
  }

  it('takes a contact for changing that comes and goes between two looks', () => {
    const { parts, changing } = scoreThroughout([withMoon(78), withMoon(102)], [chart])
    expect(changing).toContain('moon-sun')
    expect(
      parts.map(({ contact }) => contact && `${contact.first}-${contact.second}`),
    ).not.toContain('moon-sun')
  })

  it('takes one for changing that is strongest between two looks', () => {
    expect(scoreThroughout([withMoon(-5), withMoon(6)], [chart]).changing).toContain('moon-sun')
    expect(scoreThroughout([withMoon(5), withMoon(9)], [chart]).changing).not.toContain('moon-sun')
  })
})

describe('the range of the scale', () => {
  it('reaches 62, where every part is at its strongest', () => {
    expect(MOST_POINTS).toBe(62)
    const [{ a }] = cases as [GoldenScore]
    const chart = castAt(a)
    const { sun, venus } = chart.bodies
    const together: WesternChart = {
      ...chart,
      angles: { ...chart.angles!, ascendant: sun.longitude },
      bodies: { ...chart.bodies, moon: sun, mars: venus },
    }
    expect(relationshipScore(together, together)).toMatchObject({ points: MOST_POINTS })
  })

  it.each([
    [0, [0, 4]],
    [4, [0, 4]],
    [5, [5, 9]],
    [29, [20, 29]],
    [62, [30, 62]],
  ])('calls %i as all points of its band', (points, range) => {
    expect(bandRange(points)).toEqual(range)
  })

  it('is the score itself of exact births, and holds the score of any moment of others', () => {
    const exact = pairsOf(randomCharts(ephemeris, { seed: 71, count: 12 }), 60)
    for (const [one, other] of exact) {
      const { points } = relationshipScore(one, other)
      expect(scoreRange(one.window, other.window)).toEqual([points, points])
    }
    const rough = randomCharts(ephemeris, {
      seed: 72,
      count: 8,
      certainties: [{ kind: 'within', minutes: 45 }, { kind: 'unknown' }],
    })
    for (const [one, other] of pairsOf(rough, 28)) {
      const [least, most] = scoreRange(one.window, other.window)
      for (const part of [0.07, 0.4, 0.83]) {
        const [then, also] = [one, other].map(({ moment: { window, place } }, at) => {
          const share = at === 0 ? part : 1 - part ** 2
          const jd = window.from + share * (window.to - window.from)
          return castWestern(ephemeris, birthAt(jd, [place.latitude, place.longitude]))
        })
        const { points } = relationshipScore(then!, also!)
        expect(points).toBeGreaterThanOrEqual(least)
        expect(points).toBeLessThanOrEqual(most)
      }
    }
  })
})
