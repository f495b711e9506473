import { describe, expect, it } from 'vitest'
import { parseBirth } from './birth/birth-input.ts'
import { resolveBirth } from './birth/resolve-birth.ts'
import type { BirthMoment } from './birth/moment.ts'
import { castCouple, castPerson } from './cast.ts'
import { coupleFacts, personFacts } from './cast-facts.ts'
import { castCharts } from './charts.ts'
import { julianDayOf } from './dates.ts'
import { sampleWindow } from './birth/sample-window.ts'
import { castKabbalah } from './kabbalah/cast-kabbalah.ts'
import { castVedic } from './vedic/cast-vedic.ts'
import { statementOf } from './facts.ts'
import { ruleOf } from './rules.ts'
import { loadEphemeris } from './ephemeris/load-in-node.ts'

const ephemeris = await loadEphemeris()

function born(date: string, time: string | null, longitude = 13.8558): BirthMoment {
  const birth = { date, time, latitude: 46.6103, longitude, offsetSeconds: 0 }
  const resolution = resolveBirth(parseBirth(birth))
  if (resolution.kind !== 'exact') throw new Error(resolution.kind)
  return resolution.moment
}

const michael = castPerson(ephemeris, born('1968-08-23', '12:45'))
const charmaine = castPerson(ephemeris, born('1983-11-22', '22:25'))

describe('castCharts', () => {
  it.each([
    ['1800-01-02', '00:01', -179],
    ['1800-01-02', '00:01', 179],
    ['1800-01-02', '23:59', 0],
    ['2399-12-30', '00:01', 0],
    ['2399-12-30', '23:59', -179],
    ['2399-12-30', '23:59', 179],
  ])('casts all systems at the ends of the ephemeris: %s %s at %i°', (date, time, longitude) => {
    const moment = born(date, time, longitude)
    expect(Object.keys(castCharts(ephemeris, moment))).toHaveLength(5)
    expect(personFacts(castPerson(ephemeris, moment), 'p1').length).toBeGreaterThan(300)
  })
})

describe('the facts of a couple', () => {
  const facts = [
    ...personFacts(michael, 'p1'),
    ...personFacts(charmaine, 'p2'),
    ...coupleFacts(castCouple(michael, charmaine)),
  ]

  it('have ids of their own that say whom and which system they are about', () => {
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
    for (const { id, subject, system, topic, property } of facts) {
      expect(id).toBe(`${subject}.${system}.${topic}.${property}`)
    }
  })

  it('are whole sentences, each with a rule and its source', () => {
    for (const fact of facts) {
      const rule = ruleOf(fact)
      expect(statementOf(fact)).toMatch(/^\S.*[.!?]$/u)
      expect([rule.id, rule.rule, rule.source]).not.toContain('')
    }
  })

  it('are there for every system, of each person and of both', () => {
    const kinds = new Set(facts.map(({ subject, system }) => `${subject}.${system}`))
    expect(kinds.size).toBe(15)
  })
})

function running(asOf?: number) {
  return personFacts(michael, 'p1', { asOf }).filter(({ topic }) => topic === 'runningDasha')
}

describe('the facts of a person', () => {
  it('tell which periods run at the moment the reading is made for, and only then', () => {
    const asOf = julianDayOf(new Date('2026-11-22T00:00Z'))
    expect(running(asOf).map(({ value }) => value)).toHaveLength(3)
    expect(statementOf(running(asOf)[0]!)).toMatch(
      /^In November 2026 \{p1\} is in the mahadasha of/,
    )
    expect(running()).toEqual([])
  })
})

describe('an unknown time', () => {
  it('claims less, never anything else, and no angle or house', () => {
    const whole = new Map(personFacts(michael, 'p1').map((fact) => [fact.id, fact]))
    const all = personFacts(castPerson(ephemeris, born('1968-08-23', null)), 'p1')
    const partial = all.filter(({ property }) => property !== 'withheld')
    expect(partial.length).toBeGreaterThan(50)
    expect(partial.length).toBeLessThan(whole.size)
    expect(partial.filter(({ topic }) => /ascendant|lagna|midheaven|house\d/.test(topic))).toEqual(
      [],
    )
    const changed = partial.filter(({ id, value }) => {
      const known = whole.get(id)
      return known !== undefined && JSON.stringify(known.value) !== JSON.stringify(value)
    })
    expect(changed.map(({ id }) => id)).toEqual([])
  })
})

/** How often the ephemeris is asked for anything while something is done. */
function asked(work: (counting: typeof ephemeris) => unknown): number {
  let count = 0
  const counting = new Proxy(ephemeris, {
    get(library, name) {
      const value = Reflect.get(library, name) as unknown
      if (typeof value !== 'function') return value
      return (...words: unknown[]) => {
        count += 1
        return Reflect.apply(value, library, words) as unknown
      }
    },
  })
  work(counting)
  return count
}

describe('a cast', () => {
  it('of an exact birth casts each chart once', () => {
    const moment = born('1968-08-23', '12:45')
    const once = asked((counting) => castCharts(counting, moment))
    expect(asked((counting) => castPerson(counting, moment))).toBe(once)
  })

  it('of an unknown time casts each sample once, and facts of one or two cast nothing', () => {
    const moment = born('1968-08-23', null)
    const samples = sampleWindow(moment, 25)
    const once =
      asked((counting) => castCharts(counting, moment)) +
      asked((counting) => samples.map((at) => castVedic(counting, at))) +
      asked((counting) => samples.map((at) => castKabbalah(counting, at)))
    const all = asked((counting) => {
      const cast = castPerson(counting, moment)
      personFacts(cast, 'p1')
      coupleFacts(castCouple(cast, cast))
    })
    // Saturn's path is reckoned once a decade and remembered, so a later cast may ask for less.
    expect(all).toBeLessThanOrEqual(once)
  })

  it('is the same after it was stored', () => {
    const cast = castPerson(ephemeris, born('1968-08-23', null))
    const read = JSON.parse(JSON.stringify(cast)) as typeof cast
    expect(read).toEqual(cast)
    expect(personFacts(read, 'p1')).toEqual(personFacts(cast, 'p1'))
  })
})
