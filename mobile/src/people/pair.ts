import type { Relation } from '#app/order/order-form.ts'
import type { api } from '#app/api/call.ts'

/** Two people who are looked at together, by id. */
export interface Pair {
  readonly a: string
  readonly b: string
  readonly relation: Relation
  /** Their names. */
  readonly title: string
}

/** What the API tells of them. */
export type CoupleTold = Awaited<ReturnType<typeof api.getCouple>>

/** The path of a chart of both, without its theme. */
export function pairChartPath({ a, b }: Pair, kind: string): string {
  return `/v1/people/${a}/with/${b}/charts/${kind}.svg`
}
