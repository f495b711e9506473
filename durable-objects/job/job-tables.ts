import { DELIVERY_TABLES, EQUALS_BEHIND } from '#durable-objects/delivery/letters.ts'
import type { Migration } from '#durable-objects/migrate.ts'

/** Everything a job's object stores, step by step. Only ever appended to. */
export const JOB_TABLES: readonly Migration[] = [
  firstEdition,
  DELIVERY_TABLES,
  secondEdition,
  archives,
  announcements,
  EQUALS_BEHIND,
]

/** One row of state, the history, and the outbox that the deliveries have replaced. */
function firstEdition(sql: SqlStorage): void {
  sql.exec(
    'CREATE TABLE IF NOT EXISTS state (one INTEGER PRIMARY KEY CHECK (one = 1), json TEXT NOT NULL)',
  )
  sql.exec(
    `CREATE TABLE IF NOT EXISTS events (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, type TEXT NOT NULL,
      task_id TEXT, detail TEXT, status TEXT NOT NULL, progress REAL NOT NULL)`,
  )
}

/** What waited in the outbox is asked for anew when the job looks after its tasks. */
function secondEdition(sql: SqlStorage): void {
  sql.exec('DROP TABLE IF EXISTS outbox')
  sql.exec('ALTER TABLE events ADD COLUMN revision INTEGER')
}

/** What of the history lies in R2, the state of a job at rest, and tickets to watch it that were not used yet. */
function archives(sql: SqlStorage): void {
  sql.exec('CREATE TABLE archives (first INTEGER PRIMARY KEY, last INTEGER NOT NULL)')
  sql.exec('ALTER TABLE state ADD COLUMN packed BLOB')
  sql.exec(
    'CREATE TABLE tickets (hash TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID',
  )
}

/** What the owner's endpoints were not told yet. */
function announcements(sql: SqlStorage): void {
  sql.exec('CREATE TABLE untold (number INTEGER PRIMARY KEY AUTOINCREMENT, message TEXT NOT NULL)')
}
