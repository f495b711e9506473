import { asc, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { notices } from './notices-schema.ts'

export type Notice = typeof notices.$inferSelect

/** Keeps what an owner is to be told by mail; what was kept before is that. */
export async function keepNotice(db: D1Database, notice: Notice): Promise<void> {
  await fromD1('a notice could not be kept', () =>
    drizzle(db).insert(notices).values(notice).onConflictDoNothing(),
  )
}

/** What is still to be sent, the oldest first. */
export async function listNotices(db: D1Database, limit: number): Promise<Notice[]> {
  return await fromD1('the notices could not be read', () =>
    drizzle(db).select().from(notices).orderBy(asc(notices.at)).limit(limit),
  )
}

/** It was sent, or there is nobody to send it to. */
export async function dropNotice(db: D1Database, id: string): Promise<void> {
  await fromD1('a notice could not be dropped', () =>
    drizzle(db).delete(notices).where(eq(notices.id, id)),
  )
}
