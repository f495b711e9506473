import { and, eq, isNull, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { deadLetters, jobs } from './schema.ts'

export interface WaitingLetters {
  readonly waiting: number
  /** Null where none waits. */
  readonly newestAt: Date | null
}

/** How many dead letters wait for a decision. */
export async function countWaitingLetters(db: D1Database): Promise<WaitingLetters> {
  const [row] = await fromD1('the dead letters could not be counted', () =>
    drizzle(db)
      .select({
        waiting: sql<number>`count(*)`,
        newestAt: sql<number | null>`max(${deadLetters.arrivedAt})`,
      })
      .from(deadLetters)
      .where(and(isNull(deadLetters.replayedAt), isNull(deadLetters.droppedAt))),
  )
  const newestAt = row?.newestAt ?? null
  return { waiting: row?.waiting ?? 0, newestAt: newestAt === null ? null : new Date(newestAt) }
}

/** How many jobs wait for each provider that is away. */
export async function countPausedByProvider(
  db: D1Database,
): Promise<{ readonly provider: string; readonly jobs: number }[]> {
  const provider = sql<string>`json_extract(${jobs.commission}, '$.provider')`
  return await fromD1('the waiting jobs could not be counted', () =>
    drizzle(db)
      .select({ provider, jobs: sql<number>`count(*)` })
      .from(jobs)
      .where(eq(jobs.status, 'paused'))
      .groupBy(provider),
  )
}
