import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { durations } from './schema.ts'

/** What was measured of one kind of work, over all jobs. */
export type DurationRow = Omit<typeof durations.$inferSelect, 'updatedAt'>

/** D1 takes a hundred parameters a statement; a row has six. */
const ROWS_PER_STATEMENT = 16

/** Every job asks it whenever its object wakes, and Drizzle would build it anew each time. */
const READ = `SELECT kind, samples, log_mean AS logMean, log_variance AS logVariance, at_once AS atOnce
  FROM durations WHERE kind IN (SELECT value FROM json_each(?))`

export async function readDurations(
  db: D1Database,
  kinds: readonly string[],
): Promise<DurationRow[]> {
  const { results } = await fromD1('the durations could not be read', () =>
    db.prepare(READ).bind(JSON.stringify(kinds)).all<DurationRow>(),
  )
  return results
}

/** Keeps what is known now. Two jobs that end at the same moment may lose one's word: it is a mean of many. */
export async function keepDurations(
  db: D1Database,
  rows: readonly DurationRow[],
  updatedAt: Date,
): Promise<void> {
  const kept = rows.slice(0, ROWS_PER_STATEMENT).map((row) => ({ ...row, updatedAt }))
  if (kept.length === 0) return
  await fromD1('the durations could not be kept', () =>
    drizzle(db)
      .insert(durations)
      .values(kept)
      .onConflictDoUpdate({
        target: durations.kind,
        set: {
          samples: sql`excluded.samples`,
          logMean: sql`excluded.log_mean`,
          logVariance: sql`excluded.log_variance`,
          atOnce: sql`excluded.at_once`,
          updatedAt: sql`excluded.updated_at`,
        },
      }),
  )
}
