import type { Root } from '../roots.ts'
import type { Condition } from './condition.ts'

/** One notable thing two people can have. */
export interface CatalogueEntry {
  readonly id: string
  /** What tells it; `sky` where no tradition is asked, as of a shared birthday. */
  readonly root: Root | 'sky'
  /** A clause that names neither, so that it reads the same from either side: `neither has Mangal dosha`. */
  readonly statement: string
  readonly when: Condition
  /** How many of the two times of birth it takes to tell it, as a rule. */
  readonly times: 0 | 1 | 2
  /** It speaks of attraction or marriage, and is not said where either is under age. */
  readonly isForGrown: boolean
}
