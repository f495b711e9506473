import type { Cast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { FollowedBody, Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { dashaEvents } from './dasha-events.ts'
import { returnEvents } from './return-events.ts'
import type { PlannerEvent, PlannerKind } from './planner-event.ts'
import { eclipsePlan, skyPlan } from './sky-plan.ts'
import { transitEvents } from './transit-events.ts'

/** What is asked of a planner. */
export interface PlanQuestion {
  readonly span: Span
  readonly kinds: readonly PlannerKind[]
  /** Whose transits to the birth are told. */
  readonly transiting: readonly FollowedBody[]
  /** Whose stations and ingresses are told. */
  readonly moving: readonly FollowedBody[]
}

/**
 * What a span of time brings a person, in the order of time: exact transits with all their
 * passes, stations, signs entered, lunations, eclipses, returns of the Sun, dashas that begin.
 * Of an uncertain birth only what every moment of its window has.
 */
export function planOf(
  ephemeris: Ephemeris,
  cast: Cast,
  { span, kinds, transiting, moving }: PlanQuestion,
): PlannerEvent[] {
  const { western } = cast.charts
  const sources: readonly (() => readonly PlannerEvent[])[] = [
    ...(kinds.includes('transit')
      ? [() => transitEvents(ephemeris, western, { span, bodies: transiting })]
      : []),
    ...(kinds.some((kind) => OF_THE_SKY.has(kind))
      ? [() => skyPlan(ephemeris, western, { span, bodies: moving })]
      : []),
    ...(kinds.includes('eclipse') ? [() => eclipsePlan(ephemeris, western, span)] : []),
    ...(kinds.includes('return') ? [() => returnEvents(ephemeris, western, span)] : []),
    ...(kinds.includes('dasha') ? [() => dashaEvents(cast, span)] : []),
  ]
  return sources
    .flatMap((source) => source())
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((a, b) => a.jd - b.jd)
}

const OF_THE_SKY: ReadonlySet<PlannerKind> = new Set(['station', 'ingress', 'lunation'])
