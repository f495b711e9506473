import ical, { ICalEventTransparency, type ICalEventData } from 'ical-generator'

import { composed } from '#core/words.ts'
import type { EventJson, PlannerJson } from './planner-json.ts'

/** A moment left open by more is a day, or some, and no hour. */
const OPEN_MINUTES = 60

/**
 * The planner as an iCalendar file (RFC 5545), the same bytes for the same answer. An event
 * stands at its very moment, takes no time and blocks none; one whose moment the birth leaves
 * open takes whole days, from the first to the last that it may be.
 */
export function plannerCalendar({ name, from, events }: PlannerJson): string {
  const calendar = ical({
    name: calendarText(name),
    prodId: { company: 'One in a Billion', product: 'planner', language: 'EN' },
  })
  for (const event of events) calendar.createEvent(eventOf(event, from.utc))
  return `${calendar.toString()}\r\n`
}

/** A name on one line, escaped as TEXT (RFC 5545, 3.3.11), which the library leaves to us for this one. */
function calendarText(name: string): string {
  return composed(name).replaceAll(/[\\;,]/g, String.raw`\$&`)
}

function eventOf(event: EventJson, stamp: string): ICalEventData {
  return {
    id: uidOf(event),
    stamp: new Date(stamp),
    ...timeOf(event),
    summary: event.title,
    description: descriptionOf(event),
    categories: [{ name: event.kind }],
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}

/** Told by what happens and when, so that a calendar that is made anew replaces what it holds. */
function uidOf({ kind, title, utc }: EventJson): string {
  const what = `${kind}-${title}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  return `${utc.slice(0, 10)}-${what.replaceAll(/^-|-$/g, '')}@one-in-a-billion`
}

function timeOf({ utc, between }: EventJson): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if (between === null) return { start: new Date(utc) }
  const [from, to] = [new Date(between.from.utc), new Date(between.to.utc)]
  if (to.getTime() - from.getTime() <= OPEN_MINUTES * 60_000) return { start: new Date(utc) }
  return { start: from, end: new Date(to.getTime() + DAY_MILLISECONDS), allDay: true }
}

const DAY_MILLISECONDS = 86_400_000

function descriptionOf({ utc, local, between }: EventJson): string {
  const exact = `Exact ${utc}${local === null ? '' : ` (${local})`}.`
  if (between === null) return exact
  return `Between ${between.from.utc} and ${between.to.utc}, as the time of birth leaves it open.`
}
