import type { PartsBody } from '#astrology/facts.ts'
import type { FactSystem } from '#core/systems.ts'
import type { Follows } from './follows.ts'

/** Something that is the same between two people, before it is asked whether it follows from their days of birth. */
export interface Coincidence {
  readonly system: FactSystem
  readonly body: Omit<PartsBody, 'topic'>
  readonly follows: Follows
  /** How it is listed where it follows; null where it is then not worth naming. */
  readonly listed: Listed | null
}

/** What two have in common, as a list names it: `the sign of the Sun`, or `the degrees of` several. */
export interface Listed {
  readonly name: string
  /** How a list of those like it begins; it stands by itself without. */
  readonly among?: string
  /** As a mark names it: `western.sunSign`. */
  readonly term: string
}
