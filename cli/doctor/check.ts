import type { OperatorApi } from '#cli/operator/operator-api.ts'

/** Something wrong. An error harms now, a warning will one day; what was mended does neither any more. */
export interface Ailment {
  readonly severity: 'error' | 'warning' | 'mended'
  readonly about: string
  /** What is wrong and how to mend it. */
  readonly what: string
}

interface Treatment {
  /** Whether what can be mended is mended. */
  readonly repair: boolean
}

/** Looks after one part of a system. Throws what `OperatorApi` throws. */
export type Check = (api: OperatorApi, treatment: Treatment) => Promise<Ailment[]>
