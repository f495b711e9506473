import { ruleOf } from '#astrology/rules.ts'
import { statementOf } from '#astrology/facts.ts'
import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { state } from '#astrology/facts.ts'
import { castHumanDesign } from './cast-human-design.ts'
import { humanDesignFacts } from './human-design-facts.ts'
import { exactMoment, julianDay } from './sky/moment.fixture.ts'
import { seededRandom } from './sky/seeded-random.fixture.ts'

const ephemeris = await loadEphemeris()
const factsAt = (jd: number) => humanDesignFacts(castHumanDesign(ephemeris, exactMoment(jd)), 'p1')
const michael = factsAt(julianDay('1968-08-23T12:45Z'))

function told(topic: RegExp) {
  return michael
    .filter((fact) => topic.test(`${fact.topic}.${fact.property}`))
    .map((fact) => state(fact, { p1: 'Michael' }))
}

describe('humanDesignFacts', () => {
  it('opens with type, authority and strategy', () => {
    expect(michael.slice(0, 3).map((fact) => state(fact, { p1: 'Michael' }))).toEqual([
      'Michael is a Manifesting Generator.',
      'Michael has Emotional authority and decides best by waiting until the emotional wave has settled.',
      'As a Manifesting Generator, Michael has the strategy to wait and respond, then to inform.',
    ])
  })

  it('speaks of profile and cross', () => {
    expect(told(/^(profile|cross)/)).toEqual([
      "Michael's profile is 1/3, Investigator in conscious life and Martyr in the body.",
      "Michael's incarnation cross is the Right Angle Cross of the Sleeping Phoenix 3.",
      "Michael's cross is a Right Angle one: the path is personal, its own experience the point of it.",
      "Michael's cross stands on the Gates 59, 55, 20, 34.",
    ])
  })

  it('speaks of areas, and of the gate and the channels that bridge them', () => {
    expect(told(/areas|bridges/)).toEqual([
      "Michael's definition falls into separate areas: Head-Ajna; Throat-Spleen-Solar Plexus-Sacral.",
      "Michael's split is bridged by Gate 23.",
      "Michael's split is bridged, too, by someone bringing the whole of Channel 11-56 or 17-62.",
    ])
  })

  it('speaks of an activation from its gate down to its base', () => {
    expect(told(/designSun/)).toEqual([
      "Michael's Design Sun stands in Gate 20, Contemplation.",
      "Michael's Design Sun stands in Gate 20, line 3.",
      "Michael's Design Sun is exalted in line 3 of Gate 20.",
      "Michael's Design Sun stands in color 3 of line 3 of Gate 20.",
      "Michael's Design Sun stands in tone 5 and base 3 of color 3, line 3, Gate 20.",
    ])
  })

  it('names the day of the design moment', () => {
    expect(told(/^design\./)).toEqual([
      "Michael's Design side is the sky of 1968-05-23, when the Sun stood 88° before its place at birth.",
    ])
  })

  it('gives each fact an id of its own, a whole sentence with the name in it, and a sourced rule', () => {
    const random = seededRandom(3)
    const charts = Array.from({ length: 60 }, () => factsAt(2_400_000 + random() * 80_000))
    for (const facts of charts) {
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
      const faulty = facts.filter(
        (fact) =>
          !/^(?=.*\{p1\}).*[^.]\.$/.test(statementOf(fact)) ||
          /undefined,|null|NaN|\byou\b/i.test(statementOf(fact)) ||
          Object.values(ruleOf(fact)).includes(''),
      )
      expect(faulty).toEqual([])
    }
  })
})
