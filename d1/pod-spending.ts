import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { podSpending } from './schema.ts'

/** What a pool's pods cost an hour, and had cost that day (UTC) by `countedAt`. US dollars. */
export type PodSpending = typeof podSpending.$inferSelect

/** What all pools' pods together may come to. */
export interface PodCaps {
  readonly pods: number
  readonly dollarsAnHour: number
}

/** Of every pool that ever told: as many rows as there are pools. */
export async function readPodSpending(db: D1Database): Promise<PodSpending[]> {
  return await fromD1('what pods cost could not be read', () =>
    drizzle(db).select().from(podSpending),
  )
}

/**
 * Keeps what a pool's pods cost. With caps, only where all pools together stay within them: D1 carries
 * out one statement at a time, so of two pools that want the last dollar one is told false.
 */
export async function keepPodSpending(
  db: D1Database,
  { pool, pods, dollarsAnHour, dollars, countedAt }: PodSpending,
  caps: PodCaps | null = null,
): Promise<boolean> {
  const kept = await fromD1('what pods cost could not be kept', () =>
    db
      .prepare(
        `INSERT INTO pod_spending (pool, pods, dollars_an_hour, dollars, counted_at)
         SELECT ?1, ?2, ?3, ?4, ?5
         WHERE ?2 + (SELECT COALESCE(SUM(pods), 0) FROM pod_spending WHERE pool <> ?1) <= ?6
           AND ?3 + (SELECT COALESCE(SUM(dollars_an_hour), 0) FROM pod_spending WHERE pool <> ?1) <= ?7
         ON CONFLICT (pool) DO UPDATE SET
           pods = excluded.pods, dollars_an_hour = excluded.dollars_an_hour,
           dollars = excluded.dollars, counted_at = excluded.counted_at`,
      )
      // What is not capped is below any number.
      .bind(
        pool,
        pods,
        dollarsAnHour,
        dollars,
        countedAt.getTime(),
        caps?.pods ?? Number.MAX_SAFE_INTEGER,
        // A price of 0.1 + 0.2 must not cost a pod.
        caps === null ? Number.MAX_SAFE_INTEGER : caps.dollarsAnHour + 1e-9,
      )
      .run(),
  )
  return kept.meta.changes > 0
}
