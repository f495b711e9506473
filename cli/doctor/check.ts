import type { OperatorApi } from '#cli/operator/operator-api.ts'

/** Something wrong. An error harms now, a warning will one day. */
export interface Ailment {
  readonly severity: 'error' | 'warning'
  readonly about: string
  /** What is wrong and how to mend it. */
  readonly what: string
}

/** Looks after one part of a system. Throws what `OperatorApi` throws. */
export type Check = (api: OperatorApi) => Promise<Ailment[]>
