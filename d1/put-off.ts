import { and, eq, gt, lt, notExists, type Column, type SQL } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { putOffs } from './put-off-schema.ts'

export type PutOffTask = (typeof putOffs.$inferSelect)['task']

/** So long that it stands aside in the next minute. */
const FIRST_MS = 2 * 60_000
const LONGEST_MS = 24 * 3_600_000

/** Lets work be that failed: two minutes the first time, twice as long each time after, a day at most. */
export async function putOff(
  db: D1Database,
  { id, task }: { readonly id: string; readonly task: PutOffTask },
  now: Date,
): Promise<void> {
  const sql = `INSERT INTO put_off (id, task, tries, due_at) VALUES (?1, ?2, 1, ?3 + ?4)
    ON CONFLICT (id, task) DO UPDATE SET tries = tries + 1, due_at = ?3 + min(?4 << min(tries, 20), ?5)`
  await fromD1('the work could not be put off', () =>
    db.prepare(sql).bind(id, task, now.getTime(), FIRST_MS, LONGEST_MS).run(),
  )
}

/** Of a question for what is to be done: that the row with this id is not put off. */
export function isDue(db: D1Database, task: PutOffTask, id: Column, now: Date): SQL {
  const off = and(eq(putOffs.id, id), eq(putOffs.task, task), gt(putOffs.dueAt, now))
  return notExists(drizzle(db).select({ id: putOffs.id }).from(putOffs).where(off))
}

/** Drops what is long due: whatever was put off has been done since, or is there no more. */
export async function dropDone(db: D1Database, before: Date): Promise<void> {
  await fromD1('what was put off could not be dropped', () =>
    drizzle(db).delete(putOffs).where(lt(putOffs.dueAt, before)),
  )
}
