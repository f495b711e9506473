import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Work that failed and is let be for a while, so that it keeps nobody waiting who stands behind it. */
export const putOffs = sqliteTable(
  'put_off',
  {
    /** Of the row that the work is about. */
    id: text('id').notNull(),
    task: text('task', { enum: ['mail', 'retention', 'account-task', 'old-export'] }).notNull(),
    /** How often it failed. */
    tries: integer('tries').notNull(),
    dueAt: integer('due_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.task] }),
    index('put_off_by_moment').on(table.dueAt),
  ],
)
