import type { Mark } from '#astrology/marks.ts'
import type { Root } from '../roots.ts'
import type { Condition } from './condition.ts'

/** Of how many of two people the time of birth is known. */
export type TimesKnown = 0 | 1 | 2

/** One notable thing two people can have. */
export interface CatalogueEntry {
  readonly id: string
  /** What tells it; `sky` where no tradition is asked, as of a shared birthday. */
  readonly root: Root | 'sky'
  /** A clause that names neither, so that it reads the same from either side: `neither has Mangal dosha`. */
  readonly statement: string
  readonly when: Condition
  /**
   * How many of the two times of birth it takes to tell it: none where of those who hold it a
   * third can be told so with both times unknown, one where a quarter can with one unknown.
   */
  readonly times: TimesKnown
  /** It speaks of attraction or marriage: said of partners alone, and of none under age. */
  readonly isForPartners: boolean
  /** What its clause claims besides, for programs: a house, a type, points. */
  readonly marks?: readonly Mark[]
  /** The degrees its clause names. */
  readonly within?: number
  /** Entries that say less of the same, and are not told beside it. */
  readonly covers?: readonly string[]
}
