import type { JobId } from '#core/ids.ts'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Jobs whose objects owe something that nobody waits for: of one that is over its history is to go to
 * R2, of a deleted one everything is to be deleted once more. A row lies here until that is done.
 */
export const owing = sqliteTable(
  'owing',
  {
    jobId: text('job_id').$type<JobId>().primaryKey(),
    /** When the object is woken should it not have done it by then: its alarm may never have come. */
    lookAt: integer('look_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('owing_by_moment').on(table.lookAt)],
)
