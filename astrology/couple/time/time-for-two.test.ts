import { describe, expect, it } from 'vitest'
import { castCouple, castPerson, type CoupleCast } from '#astrology/cast.ts'
import { exchangedId } from '#astrology/couple/exchange.ts'
import { dayOf } from '#astrology/dates.ts'
import { LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { state, statementOf, type Fact } from '#astrology/facts.ts'
import { keysOf } from '#astrology/frequency/keys-of.ts'
import { faultsInParts } from '#astrology/in-parts.fixture.ts'
import { ruleOf } from '#astrology/rules.ts'
import { RULES as VEDIC } from '#astrology/vedic/vedic-rules.ts'
import { ASPECT_ANGLES } from '#astrology/western/aspects/aspects.ts'
import { CHARMAINE, MICHAEL } from '#astrology/western/births.fixture.ts'
import { RULES as WESTERN } from '#astrology/western/rules.ts'
import { signedArc } from '#astrology/western/zodiac/circle.ts'
import { AS_OF, castAt, couplesFrom, ephemeris } from './couples.fixture.ts'
import { sidesOf } from './side.ts'
import { timeForTwo, timeForTwoInSteps, type TimeForTwo } from './time-for-two.ts'
import { TIME_RULES } from './time-rules.ts'
import { touchedPoints } from './touched-points.ts'
import type { SlowBody, TouchingAspect } from './transit-touches.ts'

const EXACT = { kind: 'exact' } as const
const UNKNOWN = { kind: 'unknown' } as const
const MINUTES = { kind: 'within', minutes: 20 } as const

const KINDS = [
  [EXACT, EXACT],
  [UNKNOWN, EXACT],
  [UNKNOWN, UNKNOWN],
  [MINUTES, EXACT],
] as const

const couples = couplesFrom(5, 16, KINDS)
const times = couples.map((couple) => timeForTwo(ephemeris, couple, { asOf: AS_OF }))
const END = AS_OF + 24 * (365.2425 / 12)

const windows = times.flatMap((time) => time.windows)
const exchanged = ({ first, second }: CoupleCast): CoupleCast => castCouple(second, first)

describe('the windows', () => {
  it('are at most twelve, in the order in which they begin, and of every kind', () => {
    for (const time of times) {
      const starts = time.windows.map(({ start }) => start)
      expect(starts.length).toBeLessThanOrEqual(12)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    }
    expect(new Set(windows.map(({ kind }) => kind))).toEqual(
      new Set(['transit', 'eclipse', 'dasha']),
    )
    expect(times[0]?.windows).toHaveLength(12)
  })

  it('begin before they are exact and end after it, within two years', () => {
    const faults = windows.filter(({ start, exact, end }) => {
      const isInOrder = exact.every((jd, place) => place === 0 || exact[place - 1]! <= jd)
      return !(
        AS_OF <= start &&
        start <= exact[0]! &&
        exact.at(-1)! <= end &&
        end <= END &&
        isInOrder
      )
    })
    expect(faults).toEqual([])
  })

  it('name their facts, and each fact belongs to one', () => {
    for (const { windows: own, facts, now } of times) {
      const named = own.flatMap((window) => window.facts)
      const others = [...now.map(({ id }) => id), ...withheldIds(facts)]
      expect(facts.map(({ id }) => id).toSorted()).toEqual([...named, ...others].toSorted())
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
    }
  })

  it('are exact when their facts are', () => {
    for (const { windows: own, facts } of times) {
      for (const window of own) {
        const moments = factsOf(window.topic, facts).flatMap(exactMoments)
        expect(window.exact).toEqual(
          window.kind === 'eclipse' ? [moments[0]] : moments.toSorted((a, b) => a - b),
        )
      }
    }
  })
})

describe('Jupiter at 0° of Virgo in July 2027', () => {
  it('is the window of Michael and Charmaine that docs/astrology/couple.md works out', () => {
    const couple = castCouple(castAt(MICHAEL), castAt(CHARMAINE))
    const { windows: own, facts } = timeForTwo(ephemeris, couple, { asOf: AS_OF })
    const window = own.find(({ topic }) => topic === 'time.jupiter-0-virgo')!
    expect([window.start, window.end].map(dayOf)).toEqual(['19 July 2027', '2 August 2027'])
    expect(window.weight).toBe(72)
    const dates = factsOf(window.topic, facts).map((fact) => [
      fact.property,
      ...exactMoments(fact).map(dayOf),
    ])
    expect(dates).toEqual([
      ['p1-sun-conjunction', '28 July 2027'],
      ['p2-midheaven-conjunction', '24 July 2027'],
      ['p2-sun-square', '26 July 2027'],
      ['composite-ascendant-square', '27 July 2027'],
    ])
  })
})

describe('a transit of a window', () => {
  it('is exact to a ten-thousandth of a degree, to the point it names', () => {
    const off = couples.flatMap((couple, index) => {
      const points = touchedPoints(ephemeris, sidesOf(couple))
      return transitsOf(times[index]!).flatMap(({ fact, body, chart, point, aspect }) => {
        const { longitude } = points.find((each) => each.chart === chart && each.point === point)!
        return exactMoments(fact).map((jd) => {
          const arc = signedArc(longitude, ephemeris.position(body, jd).longitude)
          return Math.abs(Math.abs(arc) - ASPECT_ANGLES[aspect])
        })
      })
    })
    expect(off.length).toBeGreaterThan(200)
    expect(Math.max(...off)).toBeLessThan(0.0001)
  })

  it('is exact in the zodiac that the charts are cast in', () => {
    const sidereal = { western: { ayanamsa: 'lahiri' } } as const
    const [one, other] = [MICHAEL, CHARMAINE].map((birth) => castPerson(ephemeris, birth, sidereal))
    const couple = castCouple(one!, other!)
    const points = touchedPoints(ephemeris, sidesOf(couple))
    const transits = transitsOf(timeForTwo(ephemeris, couple, { asOf: AS_OF }))
    const off = transits.flatMap(({ fact, body, chart, point, aspect }) => {
      const { longitude } = points.find((each) => each.chart === chart && each.point === point)!
      return exactMoments(fact).map((jd) => {
        const stands = ephemeris.position(body, jd, sidereal.western).longitude
        return Math.abs(Math.abs(signedArc(longitude, stands)) - ASPECT_ANGLES[aspect])
      })
    })
    expect(off.length).toBeGreaterThan(10)
    expect(Math.max(...off)).toBeLessThan(0.0001)
  })

  it('hangs on no angle, and on no Moon that moves, where a time is unknown', () => {
    const unknown = couples.flatMap(({ first, second }, index) => {
      const who = [first, second].flatMap((cast, place) =>
        cast.moment.certainty.kind === 'unknown' ? [`p${place + 1}`] : [],
      )
      const shared = who.length > 0 ? ['composite', 'davison'] : []
      return transitsOf(times[index]!).filter(({ chart }) => [...who, ...shared].includes(chart))
    })
    expect(unknown.length).toBeGreaterThan(20)
    expect(unknown.filter(({ point }) => !['sun', 'venus', 'mars'].includes(point))).toEqual([])
    expect(unknown.every(({ fact }) => fact.certainty === 'approximate')).toBe(true)
  })
})

describe('timeForTwo', () => {
  it('is the same, to the byte, whoever is named first', () => {
    couples.forEach((couple, index) => {
      const other = timeForTwo(ephemeris, exchanged(couple), { asOf: AS_OF })
      expect(toldBy(other, exchangedId)).toBe(toldBy(times[index]!, String))
      expect(factsBy(other, exchangedId)).toEqual(factsBy(times[index]!, String))
    })
  })

  it('is the same from casts that were stored, and in steps', () => {
    const [couple] = couples
    const stored = JSON.parse(JSON.stringify(couple)) as CoupleCast
    const again = timeForTwo(ephemeris, stored, { asOf: AS_OF })
    expect(JSON.stringify(again)).toBe(JSON.stringify(times[0]))
    const steps = [...timeForTwoInSteps(ephemeris, stored, { asOf: AS_OF })]
    expect(steps.length).toBeGreaterThan(10)
  })

  it('looks no farther than it is asked to', () => {
    const asOf = AS_OF + 10
    const { windows: near } = timeForTwo(ephemeris, couples[0]!, { asOf, months: 6 })
    expect(near.length).toBeGreaterThan(0)
    expect(near.filter(({ start, end }) => start < asOf || end > asOf + 183)).toEqual([])
  })

  it('says where the ephemeris ends before the months that are asked for', () => {
    const [couple] = couples as [CoupleCast]
    const cut = timeForTwo(ephemeris, couple, { asOf: LAST_DAY - 300 })
    expect(cut.until).toBe(LAST_DAY)
    expect(cut.windows.every(({ end }) => end <= LAST_DAY)).toBe(true)
    const told = cut.facts.filter(({ id }) => id === 'couple.western.time.end')
    expect(told.map((fact) => state(fact, { p1: 'A', p2: 'B' }))).toEqual([
      expect.stringContaining(dayOf(LAST_DAY)),
    ])
    expect(timeForTwo(ephemeris, couple, { asOf: LAST_DAY - 800 }).until).toBeLessThan(LAST_DAY)
    expect(
      times.flatMap(({ facts }) => facts).filter(({ property }) => property === 'end'),
    ).toEqual([])
  })

  it('names what uncertain times keep from being told, and nothing of exact ones', () => {
    const withheld = times.map(({ facts }) => withheldIds(facts))
    expect(withheld[0]).toEqual([])
    expect(withheld[2]).toEqual(['couple.western.time.withheld', 'couple.vedic.time.withheld'])
    const { value } = times[2]!.facts.find(({ id }) => id === 'couple.western.time.withheld')!
    expect(value).toContain('p1-moon')
    expect(value).not.toContain('p1-sun')
  })

  it('says in marks what its facts have for values', () => {
    const rules = { ...TIME_RULES, western: WESTERN.birthTime, vedic: VEDIC.window }
    const facts = times.flatMap((time) => time.facts)
    expect(faultsInParts(facts, { rules })).toEqual([])
  })

  it('has no fact that a sample of births could count', () => {
    const counted = times.flatMap(({ facts }) => facts).filter((fact) => keysOf(fact).length > 0)
    expect(counted).toEqual([])
  })

  it('rests every fact on a rule, and names both people in full sentences', () => {
    for (const fact of times.flatMap(({ facts }) => facts)) {
      expect(ruleOf(fact).source).not.toBe('')
      expect(statementOf(fact)).toMatch(/\{p[12]\}/)
      expect(state(fact, { p1: 'Ada', p2: 'Ben' })).toMatch(/^[A-Z].*\.$/u)
    }
  })
})

function withheldIds(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ id, property }) => (property === 'withheld' ? id : []))
}

function factsOf(topic: string, facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => fact.topic === topic)
}

function exactMoments({ measures }: Fact): number[] {
  return Object.entries(measures).flatMap(([name, { value }]) =>
    name.startsWith('exact') ? value : [],
  )
}

function transitsOf({ facts, windows: own }: TimeForTwo) {
  const topics = new Set(own.flatMap(({ kind, topic }) => (kind === 'transit' ? topic : [])))
  return facts.flatMap((fact) => {
    if (!topics.has(fact.topic)) return []
    const [chart = '', point = '', aspect = ''] = fact.property.split('-')
    const [, body = ''] = /^time\.(\w+)-/.exec(fact.topic) ?? []
    return {
      fact,
      chart,
      point,
      body: body as SlowBody,
      aspect: aspect as TouchingAspect,
    }
  })
}

type Renaming = (id: string) => string

/** Windows as they are printed, people and facts renamed. */
function toldBy(time: TimeForTwo, rename: Renaming): string {
  const printed = time.windows.map(({ charts, facts, ...window }) => {
    return { ...window, charts: charts.map(rename), facts: facts.map(rename) }
  })
  return JSON.stringify(printed)
}

/** Facts with their numbers, renamed, in the order of the alphabet. */
function factsBy({ facts }: TimeForTwo, rename: Renaming): string[] {
  return facts
    .map(({ id, measures, value }) => {
      const renamed = typeof value === 'object' ? value.map(rename).toSorted() : value
      return JSON.stringify([rename(id), measures, renamed])
    })
    .toSorted()
}
