import type { Cast } from '#astrology/cast.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Measure } from '#astrology/measures.ts'
import type { FactSystem } from '#core/systems.ts'
import type { Follows } from '../follows.ts'

/** What is looked at; null where it is not known. */
export type Seen = string | number | null

/** One thing that may be the same in two charts. */
export interface Sameness {
  readonly system: FactSystem
  readonly property: string
  /** What it is called in a list of what two people have in common: `the sign of the Sun`. */
  readonly name: string
  /** What stands for it and its like in a list of what follows from days of birth; itself where nothing is said. */
  readonly listedAs?: string
  /** What is looked at, at each view of a birth window: the same value at all of them holds throughout. */
  readonly read: (cast: Cast) => readonly Seen[]
  readonly follows: Follows
  /** Whether an open one is worth naming among what cannot be told. */
  readonly isNamed: boolean
  /** How it is said of both, from one's cast, for it is the same in the other's. */
  readonly tell: (cast: Cast, both: string) => Told
}

interface Told {
  readonly sentence: string
  /** What is so of each of the two. */
  readonly each: Mark
  /** What is so besides. */
  readonly besides?: readonly Mark[]
  readonly measures?: Readonly<Record<string, Measure>>
}
