import type { Migration } from '#durable-objects/migrate.ts'

/** The pods the fleet has rented, and what it remembers about renting. */
export const scalingTables: Migration = (sql) => {
  sql.exec(
    `CREATE TABLE rented_pods (
      name TEXT PRIMARY KEY, id TEXT, gpu TEXT NOT NULL, image TEXT NOT NULL, dollars REAL NOT NULL,
      asked_at INTEGER NOT NULL, enrolled_at INTEGER, draining INTEGER NOT NULL DEFAULT 0,
      failed INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID`,
  )
  sql.exec(
    'CREATE TABLE scaling (one INTEGER PRIMARY KEY CHECK (one = 1), memory TEXT NOT NULL) WITHOUT ROWID',
  )
}

/** Jobs that were ordered and whose chapters will come, until nobody counts what came of late any more. */
export const expectedTables: Migration = (sql) => {
  sql.exec(
    `CREATE TABLE expected_jobs (
      job_id TEXT PRIMARY KEY, ordered_at INTEGER NOT NULL, count INTEGER NOT NULL,
      learned INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID`,
  )
}

/** Which chapters each rented pod gave back, how often, and when last. */
export const failuresTables: Migration = (sql) => {
  sql.exec(
    `CREATE TABLE pod_failures (
      pod TEXT NOT NULL, chapter_id TEXT NOT NULL, times INTEGER NOT NULL, at INTEGER NOT NULL,
      PRIMARY KEY (pod, chapter_id)) WITHOUT ROWID`,
  )
  sql.exec('ALTER TABLE rented_pods DROP COLUMN failed')
}
