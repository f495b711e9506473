import { and, asc, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { notices } from './notices-schema.ts'
import { isDue } from './put-off.ts'
import { rowWhere } from './row-where.ts'
import { isStillThere } from './still-there.ts'

export type Notice = typeof notices.$inferSelect

/** Keeps what an owner who is there is to be told by mail; what was kept before is that. */
export async function keepNotice(db: D1Database, notice: Omit<Notice, 'told'>): Promise<void> {
  await fromD1('a notice could not be kept', () =>
    drizzle(db)
      .insert(notices)
      .select(rowWhere(notices, { ...notice, told: null }, isStillThere(notice.owner)))
      .onConflictDoNothing(),
  )
}

/** What is still to be sent and was not put off, the oldest first. */
export async function listNotices(db: D1Database, now: Date, limit: number): Promise<Notice[]> {
  return await fromD1('the notices could not be read', () =>
    drizzle(db)
      .select()
      .from(notices)
      .where(isDue(db, 'mail', notices.id, now))
      .orderBy(asc(notices.at))
      .limit(limit),
  )
}

/** Nothing is left to be done for these accounts; another ending that came meanwhile is told them all the same. */
export async function noteTold(
  db: D1Database,
  { id, at }: Pick<Notice, 'id' | 'at'>,
  told: readonly string[],
): Promise<void> {
  await fromD1('a notice could not be noted', () =>
    drizzle(db)
      .update(notices)
      .set({ told })
      .where(and(eq(notices.id, id), eq(notices.at, at))),
  )
}

/** Everybody was told, or there is nobody to tell. */
export async function dropNotice(
  db: D1Database,
  { id, at }: Pick<Notice, 'id' | 'at'>,
): Promise<void> {
  await fromD1('a notice could not be dropped', () =>
    drizzle(db)
      .delete(notices)
      .where(and(eq(notices.id, id), eq(notices.at, at))),
  )
}
