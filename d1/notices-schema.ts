import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What an owner is still to be told by mail. A row lies here until everybody was told who is to be. */
export const notices = sqliteTable(
  'notices',
  {
    /** The message's own id, or the job's whose end is told: kept twice, it is one. */
    id: text('id').primaryKey(),
    owner: text('owner').notNull(),
    kind: text('kind', { enum: ['webhook-disabled', 'job-ended'] }).notNull(),
    /** Which endpoint, and why; or which job, and how it ended. */
    about: text('about').notNull(),
    reason: text('reason').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    /** The accounts that nothing is left to be done for; null while that is none. */
    told: text('told', { mode: 'json' }).$type<readonly string[]>(),
  },
  (table) => [index('notices_by_owner').on(table.owner), index('notices_by_moment').on(table.at)],
)
