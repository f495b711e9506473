import type { CoupleCast } from '#astrology/cast.ts'
import {
  LAST_DAY,
  type Ephemeris,
  type JulianDay,
  type PositionOptions,
} from '#astrology/ephemeris/ephemeris.ts'
import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import { followBody, type Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { eclipses, type Eclipse } from '#astrology/western/timing/eclipses.ts'
import { wrap } from '#astrology/western/zodiac/circle.ts'
import { datedTurns } from './dated-turns.ts'
import { dashaWindows } from './dasha-windows.ts'
import { eclipseWindows } from './eclipse-windows.ts'
import { sidesOf } from './side.ts'
import { lunationsNow } from './lunations-now.ts'
import { profectionsNow } from './profections-now.ts'
import { TIME_RULES } from './time-rules.ts'
import { weightiest, windowOf, type Candidate, type TimeWindow } from './time-window.ts'
import { touchedPoints, type TouchedPoint } from './touched-points.ts'
import { SLOW_BODIES, touchesOf } from './transit-touches.ts'
import { transitWindows } from './transit-windows.ts'
import { withheldOfTime } from './withheld-of-time.ts'

export interface TimeOptions {
  /** The moment the reading is made for, which the time to come is counted from. */
  readonly asOf: JulianDay
  /** Mean months of the Gregorian calendar; two years of them when not said. */
  readonly months?: number
}

/** What time brings to two people from a moment on. */
export interface TimeForTwo {
  /** What both are in at that moment. */
  readonly now: readonly Fact[]
  /** At most twelve, the weightiest, in the order in which they begin. */
  readonly windows: readonly TimeWindow[]
  /** Up to when was looked: the months asked for, or where the ephemeris ends before them. */
  readonly until: JulianDay
  /** Every fact of it: of now, of the windows, and last what the ephemeris and uncertain birth times withhold. */
  readonly facts: readonly Fact[]
}

/** Everything that time brings to two people, in one go. */
export function timeForTwo(
  ephemeris: Ephemeris,
  couple: CoupleCast,
  options: TimeOptions,
): TimeForTwo {
  const steps = timeForTwoInSteps(ephemeris, couple, options)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/**
 * The same, stopping between pieces of work of a few milliseconds, so that whoever has other
 * things to do can do them. Throws `InputError` where `asOf` is outside the ephemeris.
 */
export function* timeForTwoInSteps(
  ephemeris: Ephemeris,
  couple: CoupleCast,
  { asOf, months = 24 }: TimeOptions,
): Generator<undefined, TimeForTwo> {
  const span = spanOf(couple, { asOf, months })
  const sides = sidesOf(couple)
  const points = touchedPoints(ephemeris, sides)
  yield
  const candidates: Candidate[] = []
  const isCut = span.to < asOf + months * MONTH_DAYS
  if (span.from >= span.to) return told({ couple, points, now: [], candidates, span, isCut })
  for (const body of SLOW_BODIES) {
    const track = followBody(ephemeris, body, span, zodiacOf(couple))
    yield
    const touches = touchesOf(body, track, points)
    candidates.push(...transitWindows(touches))
    yield
  }
  for (const eclipse of eclipsesOf(ephemeris, span, zodiacOf(couple))) {
    candidates.push(...eclipseWindows(eclipse, { points, span }))
  }
  yield
  candidates.push(
    ...dashaWindows(
      sides.flatMap((side) => datedTurns(side, span)),
      span,
    ),
  )
  const now = [...profectionsNow(ephemeris, sides, asOf), ...lunationsNow(ephemeris, sides, asOf)]
  return told({ couple, points, now, candidates, span, isCut })
}

/** The months from `asOf` on, of which nothing is told before both are born. */
function spanOf({ first, second }: CoupleCast, { asOf, months }: Required<TimeOptions>): Span {
  const born = Math.max(first.moment.window.to, second.moment.window.to)
  const to = Math.min(LAST_DAY, asOf + months * MONTH_DAYS)
  return { from: Math.min(Math.max(asOf, born), to), to }
}

/** Days of a mean Gregorian month. */
const MONTH_DAYS = 365.2425 / 12

/** The zodiac that the charts are cast in: what moves is looked at in the same. */
function zodiacOf({ first }: CoupleCast): PositionOptions {
  const { ayanamsa } = first.charts.western.settings
  return ayanamsa === undefined ? {} : { ayanamsa }
}

function eclipsesOf(
  ephemeris: Ephemeris,
  span: Span,
  { ayanamsa }: PositionOptions,
): readonly Eclipse[] {
  const found = eclipses(ephemeris, span)
  if (ayanamsa === undefined) return found
  return found.map((eclipse) => {
    const longitude = wrap(eclipse.longitude - ephemeris.ayanamsa(ayanamsa, eclipse.jd))
    return { ...eclipse, longitude }
  })
}

interface Found {
  readonly couple: CoupleCast
  readonly points: readonly TouchedPoint[]
  readonly now: readonly PartsBody[]
  readonly candidates: readonly Candidate[]
  readonly span: Span
  /** Whether the ephemeris ends before the months asked for do. */
  readonly isCut: boolean
}

function told({ couple, points, now, candidates, span, isCut }: Found): TimeForTwo {
  const windows = weightiest(candidates).map(windowOf)
  const nowFacts = now.map(factOf('couple', 'western'))
  return {
    now: nowFacts,
    windows: windows.map(({ window }) => window),
    until: span.to,
    facts: [
      ...nowFacts,
      ...windows.flatMap(({ facts }) => facts),
      ...(isCut ? [endFact(span.to)].map(factOf('couple', 'western')) : []),
      ...withheldOfTime(couple, { points, now }),
    ],
  }
}

/** What is not told because no ephemeris reaches so far, and not because nothing comes. */
function endFact(until: JulianDay): PartsBody {
  return {
    topic: 'time',
    property: 'end',
    value: true,
    measures: { until: { value: until, unit: 'julianDay' } },
    marks: [{ term: 'ephemeris', relation: 'ends' }],
    sentence:
      'What time brings {p1} and {p2} is told up to {until:day} only, where the ephemeris ends.',
    rule: TIME_RULES.timeEnd,
  }
}
