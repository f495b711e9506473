import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import type { FactSystem } from '#core/systems.ts'
import type { TouchedChart } from './touched-points.ts'

/** A time in which something touches two people: when it begins, when it is exact, when it ends. */
export interface TimeWindow {
  readonly kind: 'transit' | 'eclipse' | 'dasha'
  /** The topic that its facts share. */
  readonly topic: string
  readonly start: JulianDay
  /** Every exact moment of its facts in the order of time; the middle's where the births are uncertain. */
  readonly exact: readonly JulianDay[]
  readonly end: JulianDay
  /** Whose points are touched. */
  readonly charts: readonly TouchedChart[]
  readonly weight: number
  /** Ids of its facts, the heaviest first. */
  readonly facts: readonly string[]
}

/** A window that may be told, with what its facts are made of; their topic is the window's. */
export interface Candidate extends Omit<TimeWindow, 'facts'> {
  readonly system: FactSystem
  readonly told: readonly Omit<PartsBody, 'topic'>[]
}

/** More would be a calendar. */
const MOST_WINDOWS = 12

/** The weightiest candidates, of those that weigh the same the sooner, in the order in which they begin. */
export function weightiest(candidates: readonly Candidate[]): Candidate[] {
  return candidates
    .toSorted((a, b) => b.weight - a.weight || inTime(a, b))
    .slice(0, MOST_WINDOWS)
    .toSorted(inTime)
}

/** A candidate as a window, and its facts. */
export function windowOf({ system, told, ...window }: Candidate): {
  readonly window: TimeWindow
  readonly facts: readonly Fact[]
} {
  const fact = factOf('couple', system)
  const facts = told.map((body) => fact({ ...body, topic: window.topic }))
  return { window: { ...window, facts: facts.map(({ id }) => id) }, facts }
}

function inTime(a: Candidate, b: Candidate): number {
  return a.start - b.start || a.exact[0]! - b.exact[0]! || (a.topic < b.topic ? -1 : 1)
}
