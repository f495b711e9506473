import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { FactSystem } from '#core/systems.ts'
import type { Follows } from './follows.ts'

/** Something that is the same between two people, before it is asked whether it follows from their days of birth. */
export interface Coincidence {
  readonly system: FactSystem
  readonly body: Omit<PartsBody, 'topic'>
  readonly follows: Follows
  /** What to call it where it follows, and how it is marked there; null where it is then not worth naming. */
  readonly listed: { readonly name: string; readonly mark: Mark } | null
}
