import type { DocumentPlan } from '#core/job-types.ts'

/** `preview` goes before `chapter`: somebody listens for it now. */
export type Lane = DocumentPlan['lane']

/** A chapter that waits, as far as its place is concerned. */
export interface InLine {
  readonly id: string
  readonly lane: Lane
  /** Its turn in the lane's own time, which moves by turns, not by seconds. Smaller is sooner. */
  readonly turn: number
  /** Milliseconds since 1970. */
  readonly offeredAt: number
}

/** Times a chapter is leased before the fleet gives it up: pods die, but a chapter can also kill pods. */
export const MOST_LEASES = 5

/**
 * The turn of a chapter that joins a lane: weighted round robin over customers, as start-time
 * fair queueing has it. `clock` is the turn the lane is at; `last` the latest turn of those the same customer
 * has waiting in it, null where there is none. A customer of weight two has two turns in a round of everybody else's one; one
 * with a thousand chapters has the same next turn as one with a single one.
 */
export function turnOf({
  clock,
  last,
  weight,
}: {
  readonly clock: number
  readonly last: number | null
  readonly weight: number
}): number {
  return Math.max(clock, last ?? clock) + 1 / weight
}

/** The lane's time once a chapter of this turn is taken: it never runs back for one that had to wait again. */
export function clockAfter(clock: number, turn: number): number {
  return Math.max(clock, turn)
}

/** Who comes first: previews, then whose turn it is, then who came first. Never 0 for two chapters. */
export function inLineBefore(a: InLine, b: InLine): number {
  if (a.lane !== b.lane) return a.lane === 'preview' ? -1 : 1
  return a.turn - b.turn || a.offeredAt - b.offeredAt || (a.id < b.id ? -1 : 1)
}

/**
 * Whom a pod that claims is given, of all that wait; null when nobody does. What the table of the object hands out is
 * held to it. @internal
 */
export function claim<Chapter extends InLine>(waiting: Iterable<Chapter>): Chapter | null {
  let first: Chapter | null = null
  for (const chapter of waiting) {
    if (first === null || inLineBefore(chapter, first) < 0) first = chapter
  }
  return first
}

/** What becomes of a chapter whose lease ended without it. */
export type Expiry = 'as-if-never-leased' | 'waits-again' | 'given-up'

/** `hasBegun`: whether its pod did anything with the lease. `leases`: how many were begun, this one included. */
export function expire({
  hasBegun,
  leases,
}: {
  readonly hasBegun: boolean
  readonly leases: number
}): Expiry {
  if (!hasBegun) return 'as-if-never-leased'
  return leases >= MOST_LEASES ? 'given-up' : 'waits-again'
}
