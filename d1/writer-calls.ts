import type { JobId } from '#core/ids.ts'
import { asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { writerCalls } from './schema.ts'

export type WriterCallRow = typeof writerCalls.$inferSelect

const COLUMNS = Object.entries(getTableColumns(writerCalls))
const NAMES = COLUMNS.map(([, { name }]) => name)
const COUNTS = ['input_tokens', 'output_tokens', 'cache_read_tokens', 'cache_write_tokens']
/** A call told again stays of the day it was made, and is priced anew only where it counts otherwise. */
const KEPT: Readonly<Record<string, string>> = {
  kept_at: 'kept_at',
  cost_usd: `CASE WHEN (${COUNTS.join(', ')}) = (${COUNTS.map((name) => `excluded.${name}`).join(', ')})
    THEN coalesce(cost_usd, excluded.cost_usd) ELSE excluded.cost_usd END`,
}
const TOLD = NAMES.filter((name) => name !== writerCalls.id.name).map(
  (name) => `${name} = ${KEPT[name] ?? `excluded.${name}`}`,
)

/** Made once: Drizzle would build it anew for each of a package's drafts, twice. */
const KEEP = `INSERT INTO writer_calls (${NAMES.join(', ')}) VALUES (${NAMES.map(() => '?').join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${TOLD.join(', ')}`

/** Keeps a call; what is told of it later, at its end, stands in place of what was known at its start. */
export async function keepWriterCall(db: D1Database, call: WriterCallRow): Promise<void> {
  const told = COLUMNS.map(([field, column]) => {
    const value = call[field as keyof WriterCallRow]
    return value === null ? null : column.mapToDriverValue(value)
  })
  await fromD1('the call of a writer could not be kept', () =>
    db
      .prepare(KEEP)
      .bind(...told)
      .run(),
  )
}

/** What a job's calls have cost by now, US dollars; those without a price cost nothing here. */
export async function spentOn(db: D1Database, jobId: JobId): Promise<number> {
  const [row] = await fromD1('what a job has cost could not be read', () =>
    drizzle(db)
      .select({ dollars: sql<number>`coalesce(sum(${writerCalls.costUsd}), 0)` })
      .from(writerCalls)
      .where(eq(writerCalls.jobId, jobId)),
  )
  return row?.dollars ?? 0
}

/** The calls of a job in the order they were kept. */
export async function listWriterCalls(db: D1Database, jobId: JobId): Promise<WriterCallRow[]> {
  return await fromD1('the calls of a job could not be read', () =>
    drizzle(db)
      .select()
      .from(writerCalls)
      .where(eq(writerCalls.jobId, jobId))
      .orderBy(asc(writerCalls.keptAt), asc(writerCalls.id)),
  )
}
