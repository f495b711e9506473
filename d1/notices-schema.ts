import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What an owner is still to be told by mail, beside the ends of their jobs. A row lies here until it was sent. */
export const notices = sqliteTable(
  'notices',
  {
    /** The message's own id: kept twice, it is one. */
    id: text('id').primaryKey(),
    owner: text('owner').notNull(),
    kind: text('kind', { enum: ['webhook-disabled'] }).notNull(),
    /** Which endpoint, and why. */
    about: text('about').notNull(),
    reason: text('reason').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('notices_by_owner').on(table.owner), index('notices_by_moment').on(table.at)],
)
