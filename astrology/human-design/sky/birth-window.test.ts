import { describe, expect, it } from 'vitest'
import type { BirthMoment } from '#astrology/birth/moment.ts'
import { FIRST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { statementOf, type Fact } from '#astrology/facts.ts'
import type { Measure } from '#astrology/measures.ts'
import { castHumanDesign } from '../cast-human-design.ts'
import type { HumanDesignChart } from '../human-design-chart.ts'
import { humanDesignCoupleFacts } from '../human-design-couple-facts.ts'
import { humanDesignFacts } from '../human-design-facts.ts'
import { exactMoment, julianDay, momentWithin, unknownTime } from './moment.fixture.ts'
import { seededRandom } from './seeded-random.fixture.ts'

const ephemeris = await loadEphemeris()
const cast = (moment: BirthMoment) => castHumanDesign(ephemeris, moment)

const random = seededRandom(24)
const someDay = () => julianDay('1900-01-01T12:00Z') + Math.floor(random() * 55_000)
const momentsIn = ({ window: { from, to } }: BirthMoment, count: number) =>
  Array.from({ length: count }, () => exactMoment(from + random() * (to - from)))

const windows = [
  ...Array.from({ length: 8 }, () => unknownTime(someDay())),
  ...Array.from({ length: 4 }, () => momentWithin(someDay(), 120)),
  ...Array.from({ length: 4 }, () => momentWithin(someDay(), 10)),
]

/** The facts claimed for a window that some moment inside it does not bear out. */
function brokenClaims(claimed: readonly Fact[], atMoment: readonly Fact[]) {
  const found = new Map(atMoment.map((fact) => [fact.id, fact]))
  return claimed.filter((claim) => {
    if (claim.property === 'withheld') return false
    const fact = found.get(claim.id)
    return (
      fact === undefined ||
      JSON.stringify(fact.value) !== JSON.stringify(claim.value) ||
      Object.entries(claim.measures).some(([name, range]) => !isWithin(fact, name, range))
    )
  })
}

/** A hundredth of an arc second. */
const CLOSE_DEGREES = 1e-5

function isWithin({ measures }: Fact, name: string, { value, from, to }: Measure): boolean {
  const exact = measures[name]?.value ?? NaN
  return exact >= (from ?? value) - CLOSE_DEGREES && exact <= (to ?? value) + CLOSE_DEGREES
}

/** The parts of a chart that are one value or null. */
function settledFields(chart: HumanDesignChart) {
  const { type, authority, profile, definition, cross, variablesCode, areas, bridges } = chart
  return Object.entries({
    ...chart.centers,
    type,
    authority,
    profile,
    definition,
    cross,
    variablesCode,
    areas,
    bridges,
  }).filter(([, value]) => value !== null)
}

describe('a birth known only to lie in a window', () => {
  it('states nothing that another moment of the window would contradict', () => {
    const broken = windows.flatMap((window) => {
      const claimed = humanDesignFacts(cast(window), 'p1')
      return momentsIn(window, 25).flatMap((moment) =>
        brokenClaims(claimed, humanDesignFacts(cast(moment), 'p1')),
      )
    })
    expect(broken).toEqual([])
  })

  it('misses no channel or gate of any moment, and calls none constant that is not', () => {
    const missed = windows.flatMap((window) => {
      const chart = cast(window)
      const possible = new Set([...chart.channels, ...chart.possibleChannels])
      const gates = new Set([...chart.gates, ...chart.possibleGates])
      return momentsIn(window, 25)
        .map(cast)
        .flatMap((exact) => [
          ...exact.channels.filter((each) => !possible.has(each)),
          ...exact.gates.filter((each) => !gates.has(each)),
          ...chart.channels.filter((each) => !exact.channels.includes(each)),
          ...chart.gates.filter((each) => !exact.gates.includes(each)),
        ])
    })
    expect(missed).toEqual([])
  })

  it('is null wherever the chart changes, and the same at every moment wherever it is not', () => {
    const wrong = windows.flatMap((window) => {
      const chart = cast(window)
      const settled = settledFields(chart)
      return momentsIn(window, 20).flatMap((moment) => {
        const exact = Object.fromEntries(settledFields(cast(moment)))
        return settled.filter(([name, value]) => !contains(exact[name], value))
      })
    })
    expect(wrong).toEqual([])
  })

  it('keeps a gate whose line is lost', () => {
    const { activations } = cast(unknownTime(julianDay('1983-11-22T12:00Z')))
    expect(activations.personality.sun).toMatchObject({ gate: 14, line: null, color: null })
    expect(activations.personality.moon).toMatchObject({ gate: null, line: null })
    expect(activations.design?.pluto).toMatchObject({ gate: 50, line: 2, color: 1, tone: null })
  })

  it('casts for the middle moment and marks what moves as approximate', () => {
    const noon = julianDay('1983-11-22T12:00Z')
    const chart = cast(unknownTime(noon))
    expect(chart.jd).toBe(noon)
    expect(chart.designJd).toBe(cast(exactMoment(noon)).designJd)
    const sun = humanDesignFacts(chart, 'p1').find(({ id }) => id.endsWith('personalitySun.gate'))
    expect(sun).toMatchObject({ value: 14, certainty: 'approximate' })
    const { from: degreesFrom = 0, to: degreesTo = 0 } = sun?.measures['degrees'] ?? {}
    expect(degreesTo - degreesFrom).toBeCloseTo(1.01, 2)
  })

  it('says of two windows only what holds for every pair of moments', () => {
    const broken = windows.slice(6, 12).flatMap((first, place) => {
      const second = windows[place] ?? first
      const claimed = humanDesignCoupleFacts(cast(first), cast(second))
      const others = momentsIn(second, 30)
      return momentsIn(first, 30).flatMap((moment, index) => {
        const other = cast(others[index] ?? second)
        return brokenClaims(claimed, humanDesignCoupleFacts(cast(moment), other))
      })
    })
    expect(broken).toEqual([])
  })
})

/** Whether a value is the other, or agrees with it wherever that is not null. */
function contains(whole: unknown, part: unknown): boolean {
  if (part === null) return true
  if (typeof part !== 'object' || Array.isArray(part)) {
    return JSON.stringify(whole) === JSON.stringify(part)
  }
  return Object.entries(part).every(([name, value]) =>
    contains((whole as Record<string, unknown> | undefined)?.[name], value),
  )
}

describe('a birth whose design moment lies before the ephemeris', () => {
  const newYear1800 = exactMoment(FIRST_DAY + 1)

  it('keeps the personality side and withholds the rest', () => {
    const chart = cast(newYear1800)
    expect(chart).toMatchObject({
      designJd: null,
      type: null,
      authority: null,
      profile: null,
      definition: null,
      cross: null,
      channels: [],
      activations: { personality: { sun: { gate: 38 } }, design: null },
    })
    expect(chart.centers.root).toEqual({ state: null, definedBy: null, gates: null })
  })

  it('says why', () => {
    const facts = humanDesignFacts(cast(newYear1800), 'p2')
    expect(statementOf(facts[0]!)).toContain("{p2}'s Design side lies before 2 January 1800")
    expect(facts.filter(({ topic }) => /design(Sun|Moon)|type|center/i.test(topic))).toEqual([])
    expect(facts.some(({ id }) => id === 'p2.humanDesign.personalitySun.line')).toBe(true)
  })

  it('withholds it when only a part of the window lies too early', () => {
    const sunAtStart = ephemeris.position('sun', FIRST_DAY).longitude
    const firstSeen = ephemeris.crossing('sun', (sunAtStart + 88) % 360, FIRST_DAY)
    const chart = cast(momentWithin(firstSeen, 30))
    expect(chart.designJd).toBeNull()
    expect(humanDesignFacts(chart, 'p1')[0]).toMatchObject({
      topic: 'design',
      property: 'withheld',
    })
    expect(cast(momentWithin(firstSeen + 1, 30)).designJd).not.toBeNull()
  })

  it('finds nothing to say of a couple', () => {
    const other = cast(exactMoment(julianDay('1983-11-22T22:25Z')))
    expect(humanDesignCoupleFacts(cast(newYear1800), other)).toEqual([])
  })
})
