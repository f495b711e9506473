import type { Told } from '../told.ts'

/** The facts a skeleton is filled with. */
export interface Filling {
  readonly f: Told
  readonly g?: Told
  /** Words for `[about]`. */
  readonly about?: string
}
