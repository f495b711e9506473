import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimeCertainty } from '#astrology/birth/moment.ts'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import type { Fact } from '#astrology/facts.ts'
import { birthAt } from './births.fixture.ts'
import { castWestern } from './cast-western.ts'
import { westernCoupleFacts } from './western-couple-facts.ts'
import { westernFacts } from './western-facts.ts'

const ephemeris = await loadEphemeris()

const birth = fc.record({
  jd: fc.double({ min: 2400000, max: 2470000, noNaN: true }),
  latitude: fc.integer({ min: -58, max: 58 }),
  longitude: fc.integer({ min: -180, max: 180 }),
})
const certainty = fc.constantFrom<TimeCertainty>(
  { kind: 'unknown' },
  { kind: 'within', minutes: 5 },
  { kind: 'within', minutes: 45 },
)
const part = fc.double({ min: 0, max: 1, noNaN: true })

/** What of the claims does not hold at one moment: another value, or a number out of its range. */
function contradicted(claims: readonly Fact[], there: readonly Fact[]): string[] {
  const truth = new Map(there.map((fact) => [fact.id, fact]))
  return claims.flatMap(({ id, value, measures }) => {
    const fact = truth.get(id)
    if (JSON.stringify(fact?.value) !== JSON.stringify(value))
      return [`${id}: ${String(value)} or ${String(fact?.value)}`]
    return Object.entries(fact?.measures ?? {}).flatMap(([name, { value: number }]) => {
      const claimed = measures[name]
      const from = claimed?.from ?? claimed?.value ?? Number.NaN
      const to = claimed?.to ?? claimed?.value ?? Number.NaN
      return number >= from - 0.05 && number <= to + 0.05
        ? []
        : [`${id}: ${name} ${number} outside ${from} to ${to}`]
    })
  })
}

/** That the time is unsure, and what that withholds, is said of the birth, and no moment of it contradicts that. */
function isOfTheSky({ property }: Fact): boolean {
  return property !== 'birthTime' && property !== 'withheld'
}

describe('the facts of a birth window', () => {
  it('hold at whatever moment of it the birth happened', () => {
    fc.assert(
      fc.property(birth, certainty, part, ({ jd, latitude, longitude }, known, at) => {
        const moment = birthAt(jd, [latitude, longitude], known)
        const { from, to } = moment.window
        const then = from + (to - from) * at
        const truth = castWestern(ephemeris, {
          ...moment,
          jd: then,
          window: { from: then, to: then },
        })
        const claims = westernFacts(castWestern(ephemeris, moment), 'p1').filter(isOfTheSky)
        expect(claims.length).toBeGreaterThan(20)
        expect(contradicted(claims, westernFacts(truth, 'p1'))).toEqual([])
      }),
      { numRuns: 40, seed: 11 },
    )
  })

  it('hold between two people, whenever in their windows each was born', () => {
    fc.assert(
      fc.property(birth, birth, certainty, part, (one, other, known, at) => {
        const moments = [one, other].map(({ jd, latitude, longitude }) =>
          birthAt(jd, [latitude, longitude], known),
        )
        const [first, second] = moments.map((moment) => castWestern(ephemeris, moment))
        const [then, also] = moments.map((moment, place) => {
          const share = place === 0 ? at : 1 - at
          const jd = moment.window.from + (moment.window.to - moment.window.from) * share
          return castWestern(ephemeris, { ...moment, jd, window: { from: jd, to: jd } })
        })
        const claims = westernCoupleFacts(first!, second!).filter(isOfTheSky)
        expect(contradicted(claims, westernCoupleFacts(then!, also!))).toEqual([])
      }),
      { numRuns: 12, seed: 12 },
    )
  })
})
