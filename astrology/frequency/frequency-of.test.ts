import { describe, expect, it } from 'vitest'
import { castCouple, castPerson, type Cast } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { momentWithin, unknownTime } from '#astrology/human-design/sky/moment.fixture.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { GAPS, gapYears } from './age-gap.ts'
import { frequencyOf, shareOf } from './frequency-of.ts'
import { keysOf } from './keys-of.ts'
import { idsIn, keysByGap } from './sample-counts.ts'
import { countOfPairs } from './sample/counts.ts'
import byGap from './sample/pairs-by-gap.data.json' with { type: 'json' }
import allPairs from './sample/pairs.data.json' with { type: 'json' }
import people from './sample/people.data.json' with { type: 'json' }
import { withFrequency } from './with-frequency.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(111)

function castOf(moment: typeof unknownTime): Cast {
  const born = moment(2_430_000 + random() * 25_000)
  const place = { latitude: random() * 100 - 45, longitude: random() * 360 - 180 }
  return castPerson(ephemeris, { ...born, place })
}

const exactly = (jd: number) => momentWithin(jd, 0)
const casts = [
  exactly,
  exactly,
  unknownTime,
  unknownTime,
  (jd: number) => momentWithin(jd, 30),
].map(castOf)
const told: readonly Fact[] = withFrequency([
  ...casts.flatMap((cast) => personFacts(cast, 'p1')),
  ...casts.flatMap((one, at) =>
    casts.slice(at + 1).flatMap((other) => coupleFacts(castCouple(one, other))),
  ),
])

const pairs = { ...allPairs, ...byGap }

describe('frequencyOf', () => {
  it('tells a share within its interval, or the most that it can be', () => {
    const found = told.flatMap(({ frequency }) => frequency ?? [])
    expect(found.length).toBeGreaterThan(1000)
    for (const { share, interval, bound } of found) {
      const [low, high] = interval
      expect(low).toBeLessThanOrEqual(share)
      expect(share).toBeLessThanOrEqual(high)
      expect(bound).toBe(low === 0)
      expect(share === high).toBe(bound || share === 1)
    }
  })

  it('is of people for a person, and of pairs for two', () => {
    const counted = told.filter(({ frequency }) => frequency)
    for (const { subject, frequency } of counted) {
      expect(frequency?.of).toBe(subject === 'couple' ? 'pairs' : 'people')
    }
  })

  it('knows what is told of uncertain births too: nothing is rare for being told otherwise', () => {
    const ids = new Set([pairs, people].flatMap(idsIn))
    const unknown = told
      .flatMap((fact) => keysOf(fact)[0] ?? [])
      .map(idOf)
      .filter((id) => !ids.has(id))
    // What may be too rare to be found in any sample.
    const rare = /^(?:western\.pattern|vedic\.yoga|vedic\.planetaryWar)\./
    expect(unknown.filter((id) => !rare.test(id))).toEqual([])
  })

  it('tells nothing of what is not counted', () => {
    const uncounted = told.filter((fact) => keysOf(fact).length === 0)
    expect(uncounted.length).toBeGreaterThan(0)
    expect(uncounted.flatMap(({ frequency }) => frequency ?? [])).toEqual([])
  })

  it('counts parts of a whole that add up to it', () => {
    const sun = told.find(({ id }) => id === 'p1.western.sun.sign')!
    const all = SIGNS.map((value) => frequencyOf({ ...sun, value })!.share)
    expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 2)
  })

  it('compares a couple with pairs of its age gap where that moves it', () => {
    const pluto: Fact = {
      ...told.find(({ id }) => id.startsWith('couple.western.synastry.'))!,
      id: 'couple.western.synastry.pluto-pluto',
      value: 'conjunction',
      measures: { orbDegrees: { value: 5, unit: 'degrees' } },
    }
    expect(frequencyOf(pluto, { gapYears: 1 })!.share).toBeGreaterThan(0.9)
    expect(frequencyOf(pluto, { gapYears: 40 })!.share).toBeLessThan(0.1)
    expect(frequencyOf(pluto, { gapYears: 900 })).toEqual(frequencyOf(pluto))
  })

  it('never finds more at a gap than it looked at', () => {
    const gaps = Array.from({ length: GAPS }, (_, gap) => gap)
    const counts = [...keysByGap(pairs)].flatMap((key) =>
      gaps.map((gap) => countOfPairs()(key, gap)!),
    )
    expect(counts.length).toBeGreaterThan(1000)
    expect(counts.filter(({ hits, of }) => hits > of)).toEqual([])
  })

  it('keeps what a fact says itself', () => {
    const frequency = { of: 'pairs', ...shareOf({ hits: 3, of: 9, spread: 1 }) } as const
    const [fact] = withFrequency([{ ...told[0]!, frequency }])
    expect(fact!.frequency).toEqual(frequency)
  })
})

describe('gapYears', () => {
  it('is the same whoever comes first', () => {
    expect(gapYears(casts[0]!, casts[1]!)).toBe(gapYears(casts[1]!, casts[0]!))
  })
})

function idOf(key: string): string {
  return key.split('=', 1)[0]!
}

const SIGNS = [
  'Aries',
  'Taurus',
  'Gemini',
  'Cancer',
  'Leo',
  'Virgo',
  'Libra',
  'Scorpio',
  'Sagittarius',
  'Capricorn',
  'Aquarius',
  'Pisces',
]
