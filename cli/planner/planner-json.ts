import type { Cast } from '#astrology/cast.ts'
import type { ZoneHistory } from '#astrology/birth/zone-history.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { eventTitle } from '#astrology/planner/event-title.ts'
import type { PlannerEvent } from '#astrology/planner/planner-event.ts'
import { planOf, type PlanQuestion } from '#astrology/planner/plan-of.ts'
import type { LineId } from '#cli/answers/failure.ts'
import { momentJson } from '#cli/parser/read-moment.ts'
import { zonedMoment } from '#cli/timing/zoned-moment.ts'

export interface PlannerQuestion extends PlanQuestion {
  readonly id: LineId
  /** How the calendar is called. */
  readonly name: string
  readonly zone: ZoneHistory | null
}

export type PlannerJson = ReturnType<typeof plannerJson>

/** A person's coming months as printed by `billion planner`. */
export function plannerJson(
  ephemeris: Ephemeris,
  cast: Cast,
  { id, name, zone, ...asked }: PlannerQuestion,
) {
  return {
    id,
    name,
    from: zonedMoment(asked.span.from, zone),
    to: zonedMoment(asked.span.to, zone),
    zone: zone && zone.name,
    events: planOf(ephemeris, cast, asked).map((event) => eventJson(event, zone)),
  }
}

export type EventJson = ReturnType<typeof eventJson>

/** An event with its title; where its moment is open, `between` says from when to when. */
function eventJson(event: PlannerEvent, zone: ZoneHistory | null) {
  const { jd, from, to, kind, ...matter } = event
  const until = 'until' in matter ? { until: matter.until && momentJson(matter.until.jd) } : {}
  return {
    ...zonedMoment(jd, zone),
    between: from === to ? null : { from: momentJson(from), to: momentJson(to) },
    kind,
    title: eventTitle(event),
    ...matter,
    ...until,
  }
}
