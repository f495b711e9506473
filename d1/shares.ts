import type { JobId } from '#core/ids.ts'
import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { shares } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'
import { ownedBy } from './owned-by.ts'
import { hasRoom, insertOwned, type Kept } from './still-there.ts'

export type ShareRow = typeof shares.$inferSelect

/** As many links as a reading may have: one for everybody it is shown to. */
export const MOST_SHARES = 100

/** Keeps a link, if its reading and whose that is are there. Those to it whose time is over make room. */
export async function insertShare(db: D1Database, row: ShareRow): Promise<Kept> {
  const isOver = and(eq(shares.jobId, row.jobId), lt(shares.expiresAt, row.createdAt))
  await fromD1('old links could not be dropped', () => drizzle(db).delete(shares).where(isOver))
  const restsOn = sql`EXISTS (SELECT 1 FROM jobs WHERE id = ${row.jobId})`
  const room = hasRoom(shares, eq(shares.jobId, row.jobId), MOST_SHARES)
  return await insertOwned(db, shares, {
    row,
    restsOn,
    room,
    problem: 'the link could not be kept',
  })
}

/** A link by its id, whoever made it: whoever has the link itself may follow it. */
export async function findShare(db: D1Database, id: string): Promise<ShareRow | null> {
  const row = await fromD1('the link could not be read', () =>
    drizzle(db).select().from(shares).where(eq(shares.id, id)).get(),
  )
  return row ?? null
}

/** The links to a job, the newest first. */
export async function listShares(db: D1Database, jobId: JobId): Promise<ShareRow[]> {
  return await fromD1('the links could not be read', () =>
    drizzle(db)
      .select()
      .from(shares)
      .where(eq(shares.jobId, jobId))
      .orderBy(desc(shares.createdAt), desc(shares.id)),
  )
}

/** Takes a link back; false where the owner has none of that name. */
export async function deleteShare(db: D1Database, owner: string, id: string): Promise<boolean> {
  if (!ownedBy(await findShare(db, id), owner)) return false
  await fromD1('the link could not be taken back', () =>
    drizzle(db).delete(shares).where(eq(shares.id, id)),
  )
  return true
}
