import { and, gte, lt, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { jobs, writerCalls } from './schema.ts'

/** By what costs are told apart. Days are UTC. */
export type CostGroup = 'day' | 'provider' | 'owner' | 'job'

const KEY = {
  day: sql<string>`date(${writerCalls.keptAt} / 1000, 'unixepoch')`,
  provider: sql<string>`${writerCalls.provider}`,
  owner: sql<string>`coalesce(${jobs.owner}, 'deleted')`,
  job: sql<string>`${writerCalls.jobId}`,
} as const

export interface Cost {
  readonly key: string
  readonly calls: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** US dollars, of the calls whose price was known. */
  readonly dollars: number
  /** Calls without a price: what they cost is not in `dollars`. */
  readonly unpriced: number
}

/** What writers have cost in a span, the dearest first; `since` is in it and `until` is not. */
export async function costsBy(
  db: D1Database,
  group: CostGroup,
  { since, until, limit }: { readonly since: Date; readonly until: Date; readonly limit: number },
): Promise<Cost[]> {
  const dollars = sql<number>`coalesce(sum(${writerCalls.costUsd}), 0)`
  return await fromD1('the costs could not be read', () =>
    drizzle(db)
      .select({
        key: KEY[group],
        calls: sql<number>`count(*)`,
        inputTokens: sql<number>`sum(${writerCalls.inputTokens})`,
        outputTokens: sql<number>`sum(${writerCalls.outputTokens})`,
        dollars,
        unpriced: sql<number>`sum(${writerCalls.costUsd} is null)`,
      })
      .from(writerCalls)
      .leftJoin(jobs, sql`${jobs.id} = ${writerCalls.jobId}`)
      .where(and(gte(writerCalls.keptAt, since), lt(writerCalls.keptAt, until)))
      .groupBy(KEY[group])
      .orderBy(sql`5 desc`, sql`1`)
      .limit(limit),
  )
}
