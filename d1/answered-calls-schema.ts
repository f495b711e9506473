import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Calls that were sent with an `Idempotency-Key`, and what they were answered with. Neither the
 * key nor the answer can be read here: the one is hashed, the other sealed under it.
 */
export const answeredCalls = sqliteTable(
  'answered_calls',
  {
    /** A hash of who called and their key. */
    id: text('id').primaryKey(),
    /** A hash of what was asked. */
    fingerprint: text('fingerprint').notNull(),
    /** Null while the call is in work. */
    answer: text('answer'),
    begunAt: integer('begun_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('answered_calls_by_age').on(table.begunAt)],
)
