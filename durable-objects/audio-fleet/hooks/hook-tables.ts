import type { Migration } from '#durable-objects/migrate.ts'

/**
 * Chapters that were asked of the serverless endpoint. `in_lane`: it will not speak this one, the fleet's
 * own pods do.
 */
export const hookTables: Migration = (sql) => {
  sql.exec(
    `CREATE TABLE hook_runs (
      chapter_id TEXT PRIMARY KEY, endpoint TEXT NOT NULL, run_id TEXT, asked_at INTEGER NOT NULL,
      poll_at INTEGER NOT NULL, polls INTEGER NOT NULL DEFAULT 0, pending INTEGER NOT NULL DEFAULT 0,
      in_lane INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID`,
  )
}
