import { DELIVERY_TABLES, EQUALS_BEHIND } from '#durable-objects/delivery/letters.ts'
import type { Migration } from '#durable-objects/migrate.ts'

/** Everything an owner's webhooks object stores, step by step. Only ever appended to. */
export const WEBHOOK_TABLES: readonly Migration[] = [
  DELIVERY_TABLES,
  webhooks,
  moves,
  EQUALS_BEHIND,
]

/**
 * Endpoints, what was told, to whom, and every try. Secrets are sealed. Times in milliseconds. A
 * `send` is `waiting`, `delivered`, `failed` when its tries are spent, or `skipped` because its
 * endpoint was disabled, or wanted it no more, when its turn came.
 */
function webhooks(sql: SqlStorage): void {
  sql.exec(
    `CREATE TABLE endpoints (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, url TEXT NOT NULL, events TEXT NOT NULL,
      description TEXT NOT NULL, created_at INTEGER NOT NULL, secret TEXT NOT NULL,
      former_secret TEXT, former_until INTEGER, failing_since INTEGER,
      disabled_at INTEGER, disabled_why TEXT)`,
  )
  sql.exec(
    `CREATE TABLE messages (
      id TEXT PRIMARY KEY, place INTEGER NOT NULL, type TEXT NOT NULL, at INTEGER NOT NULL,
      data TEXT NOT NULL) WITHOUT ROWID`,
  )
  sql.exec('CREATE INDEX messages_by_place ON messages (place)')
  sql.exec('CREATE INDEX messages_by_time ON messages (at)')
  sql.exec(
    `CREATE TABLE sends (
      endpoint_id TEXT NOT NULL, message_id TEXT NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL,
      ticket TEXT, PRIMARY KEY (endpoint_id, message_id)) WITHOUT ROWID`,
  )
  sql.exec(
    `CREATE TABLE attempts (
      endpoint_id TEXT NOT NULL, message_id TEXT NOT NULL, at INTEGER NOT NULL, ms INTEGER NOT NULL,
      status INTEGER, reason TEXT)`,
  )
  sql.exec('CREATE INDEX attempts_of ON attempts (endpoint_id, message_id, at)')
}

/**
 * Whose object this one's owner became (`to`), and whose became this one's (`from`): an anonymous
 * start's jobs go on telling the object they know.
 */
function moves(sql: SqlStorage): void {
  sql.exec(
    `CREATE TABLE moves (
      direction TEXT NOT NULL, owner TEXT NOT NULL, PRIMARY KEY (direction, owner)) WITHOUT ROWID`,
  )
}
