import { and, asc, desc, eq, exists, gt, gte, isNull, like, not, or } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { apiKeys, keyUsage, members } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'
import { ownedBy } from './owned-by.ts'
import { hasRoom, insertOwned, type Kept } from './still-there.ts'

export type ApiKeyRow = typeof apiKeys.$inferSelect
export type KeyUsageRow = typeof keyUsage.$inferSelect

/** As many as an owner may have: one for each of their programs. */
export const MOST_KEYS = 100

/** Keeps a key, if its owner is there: it would open the door once more. */
export async function insertApiKey(db: D1Database, row: ApiKeyRow): Promise<Kept> {
  const room = hasRoom(apiKeys, eq(apiKeys.owner, row.owner), MOST_KEYS)
  return await insertOwned(db, apiKeys, { row, room, problem: 'the key could not be kept' })
}

/**
 * The key of a digest, unless it has expired or was deleted. An organisation's is good as long as
 * whoever made it acts for it: they know it.
 */
export async function findApiKey(
  db: D1Database,
  digest: string,
  now: Date,
): Promise<ApiKeyRow | null> {
  const orm = drizzle(db)
  const membership = orm
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.userId, apiKeys.createdBy), eq(members.organizationId, apiKeys.owner)))
  const row = await fromD1('the key could not be read', () =>
    orm
      .select()
      .from(apiKeys)
      .where(
        and(
          eq(apiKeys.digest, digest),
          or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now)),
          or(not(like(apiKeys.owner, 'org_%')), exists(membership)),
        ),
      )
      .get(),
  )
  return row ?? null
}

/** An owner's keys, newest first. */
export async function listApiKeys(db: D1Database, owner: string): Promise<ApiKeyRow[]> {
  return await fromD1('the keys could not be read', () =>
    drizzle(db)
      .select()
      .from(apiKeys)
      .where(eq(apiKeys.owner, owner))
      .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id)),
  )
}

/** An owner's key by its id. A stranger's is as absent as one that never was. */
export async function findApiKeyOf(
  db: D1Database,
  owner: string,
  id: string,
): Promise<ApiKeyRow | null> {
  const row = await fromD1('the key could not be read', () =>
    drizzle(db).select().from(apiKeys).where(eq(apiKeys.id, id)).get(),
  )
  return ownedBy(row, owner)
}

/** Deletes a key with the record of its use: from now on it opens nothing. */
export async function deleteApiKey(db: D1Database, id: string): Promise<void> {
  const orm = drizzle(db)
  await fromD1('the key could not be deleted', () =>
    orm.batch([
      orm.delete(keyUsage).where(eq(keyUsage.keyId, id)),
      orm.delete(apiKeys).where(eq(apiKeys.id, id)),
    ]),
  )
}

const COUNT_USE = `INSERT INTO key_usage (key_id, day, requests, orders)
  SELECT id, ?2, 1, ?3 FROM api_keys WHERE id = ?1
  ON CONFLICT (key_id, day) DO UPDATE SET requests = requests + 1, orders = orders + excluded.orders`

/** Counts a request of a key on its day. One that was deleted over its last request counts no more. */
export async function countUse(
  db: D1Database,
  use: { readonly keyId: string; readonly at: Date; readonly isOrder: boolean },
): Promise<void> {
  const { keyId, at, isOrder } = use
  await fromD1('the use of a key could not be counted', () =>
    db.prepare(COUNT_USE).bind(keyId, dayOf(at), Number(isOrder)).run(),
  )
}

/** How often a key was used on each day since one, the oldest first. */
export async function listUse(db: D1Database, keyId: string, since: Date): Promise<KeyUsageRow[]> {
  return await fromD1('the use of a key could not be read', () =>
    drizzle(db)
      .select()
      .from(keyUsage)
      .where(and(eq(keyUsage.keyId, keyId), gte(keyUsage.day, dayOf(since))))
      .orderBy(asc(keyUsage.day)),
  )
}

/** A moment's day in UTC, as `YYYY-MM-DD`. */
function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}
