import { describe, expect, it } from 'vitest'
import { castCouple, type Cast, type CoupleCast } from '#astrology/cast.ts'
import type { Fact } from '#astrology/facts.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { followBody } from '#astrology/western/timing/bodies-in-motion.ts'
import { eclipses } from '#astrology/western/timing/eclipses.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { AS_OF, castAt, couplesFrom, ephemeris } from './couples.fixture.ts'
import { datedTurns } from './dated-turns.ts'
import { sidesOf } from './side.ts'
import { timeForTwo } from './time-for-two.ts'
import { touchedPoints, type TouchedPoint } from './touched-points.ts'
import { SLOW_BODIES, touchesOf } from './transit-touches.ts'

const SPAN = { from: AS_OF, to: AS_OF + 24 * (365.2425 / 12) }
const tracks = SLOW_BODIES.map((body) => [body, followBody(ephemeris, body, SPAN)] as const)
const shadows = eclipses(ephemeris, SPAN)
/** A second, for moments found twice. */
const SLACK = 1 / 86_400

const UNKNOWN = { kind: 'unknown' } as const
const random = seededRandom(21)
const wide = couplesFrom(8, 24, [
  [UNKNOWN, { kind: 'exact' }],
  [UNKNOWN, UNKNOWN],
  [{ kind: 'within', minutes: 60 }, UNKNOWN],
  [
    { kind: 'within', minutes: 4 },
    { kind: 'within', minutes: 15 },
  ],
])

/** The same person, born at a moment within the window. */
function somewhereIn({ moment: { window, place } }: Cast): Cast {
  return castAt({ jd: window.from + random() * (window.to - window.from), place })
}

interface Real {
  readonly couple: CoupleCast
  readonly points: readonly TouchedPoint[]
  readonly now: readonly Fact[]
}

function realOf({ first, second }: CoupleCast): Real {
  const couple = castCouple(somewhereIn(first), somewhereIn(second))
  return {
    couple,
    points: touchedPoints(ephemeris, sidesOf(couple)),
    now: timeForTwo(ephemeris, couple, { asOf: AS_OF }).now,
  }
}

describe('what is told of uncertain births', () => {
  const told = wide.map((couple) => ({
    couple,
    time: timeForTwo(ephemeris, couple, { asOf: AS_OF }),
    reals: [realOf(couple), realOf(couple), realOf(couple)],
  }))
  const cases = told.flatMap(({ time, reals }) => reals.map((real) => ({ time, real })))

  it('dates transits so that every birth of the window has each pass in its range', () => {
    const facts = cases.flatMap(({ time, real }) =>
      factsOf('transit', time).map((fact) => ({ fact, holds: hasTransit(fact, real) })),
    )
    expect(facts.length).toBeGreaterThan(400)
    expect(facts.filter(({ holds }) => !holds).map(({ fact }) => fact.id)).toEqual([])
  })

  it('lets eclipses fall only where they do for every birth, as far off as is said', () => {
    const facts = cases.flatMap(({ time, real }) =>
      factsOf('eclipse', time).map((fact) => ({ fact, holds: hasEclipse(fact, real) })),
    )
    expect(facts.length).toBeGreaterThan(20)
    expect(facts.filter(({ holds }) => !holds).map(({ fact }) => fact.id)).toEqual([])
  })

  it('dates dasha turns so that every birth of the window has them in their range', () => {
    const facts = cases.flatMap(({ time, real }) =>
      factsOf('dasha', time).map((fact) => ({ fact, holds: hasTurn(fact, real) })),
    )
    expect(facts.length).toBeGreaterThan(10)
    expect(facts.filter(({ holds }) => !holds).map(({ fact }) => fact.id)).toEqual([])
  })

  it('says of now what every birth of the window has', () => {
    const facts = cases.flatMap(({ time, real }) =>
      time.now.map((fact) => {
        const own = real.now.find(({ id }) => id === fact.id)
        const until = fact.measures['until']
        const isWithin =
          until === undefined || isIn(until, own?.measures['until']?.value ?? Number.NaN)
        return { fact, holds: own?.value === fact.value && isWithin }
      }),
    )
    expect(facts.length).toBeGreaterThan(30)
    expect(facts.filter(({ holds }) => !holds).map(({ fact }) => fact.id)).toEqual([])
  })
})

function factsOf(kind: string, { windows, facts }: ReturnType<typeof timeForTwo>): Fact[] {
  const topics = new Set(windows.flatMap((window) => (window.kind === kind ? window.topic : [])))
  return facts.filter(({ topic }) => topics.has(topic))
}

function hasTransit({ topic, property, measures }: Fact, { points }: Real): boolean {
  const [chart, point, aspect] = property.split('-')
  const own = points.filter((each) => each.chart === chart && each.point === point)
  const passes = Object.entries(measures).flatMap(([name, measure]) =>
    name.startsWith('exact') ? measure : [],
  )
  return tracks
    .filter(([body]) => topic.startsWith(`time.${body}-`))
    .flatMap(([body, track]) => touchesOf(body, track, own))
    .filter((touch) => touch.aspect === aspect && touch.passes.length === passes.length)
    .some(
      (touch) =>
        touch.start >= measures['start']!.value - SLACK &&
        touch.end <= measures['end']!.value + SLACK &&
        touch.passes.every(({ jd }, pass) => isIn(passes[pass]!, jd)),
    )
}

function hasEclipse({ property, value, measures }: Fact, { points }: Real): boolean {
  const [chart, point] = property.split('-')
  const own = points.find((each) => each.chart === chart && each.point === point)
  const shadow = shadows.find(({ jd }) => jd === measures['exact1']!.value)
  if (own === undefined || shadow === undefined) return false
  const apart = separation(own.longitude, shadow.longitude)
  return isIn(measures['orbDegrees']!, value === 'conjunction' ? apart : 180 - apart)
}

function hasTurn({ property, measures }: Fact, { couple }: Real): boolean {
  const [subject, level, lord] = property.split('-')
  const side = sidesOf(couple).find((each) => each.subject === subject)!
  return datedTurns(side, SPAN).some(
    (turn) => turn.level === level && turn.lord === lord && isIn(measures['exact1']!, turn.jd),
  )
}

function isIn(
  { value, from = value, to = value }: Fact['measures'][string],
  found: number,
): boolean {
  return from - SLACK <= found && found <= to + SLACK
}
