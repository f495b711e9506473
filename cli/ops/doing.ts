import type { Table } from '#cli/answers/table.ts'
import type { OperatorApi } from '#cli/operator/operator-api.ts'

/** What the commands of `billion ops` have in common. */
export interface Doing {
  readonly api: () => OperatorApi
  /** Prints an answer in both of its forms: JSON, or lines for people. */
  readonly tell: (json: unknown, ...lines: readonly string[]) => void
  /** A table, no wider than the terminal; `none` where it would be empty. */
  readonly table: (title: string, rows: Table['rows'], none: string) => string
}
