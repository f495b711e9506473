import { and, desc, eq, notLike, sql, sum, type SQL } from 'drizzle-orm'
import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'
import { credits } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'
import { rowWhere } from './row-where.ts'
import { findStillThere, isStillThere } from './still-there.ts'

export type CreditRow = typeof credits.$inferSelect

interface Spending {
  readonly owner: string
  readonly jobId: string
  readonly at: Date
}

/** How many credits an owner has left. */
export async function balanceOf(db: D1Database, owner: string): Promise<number> {
  const row = await fromD1('the credits could not be read', () =>
    drizzle(db)
      .select({ balance: sum(credits.amount) })
      .from(credits)
      .where(eq(credits.owner, owner))
      .get(),
  )
  return Number(row?.balance ?? 0)
}

/** What an order takes of its owner: credits, or one of those that are given away: orders in a month (UTC), hooks and tries in a day. */
export type Fee =
  | { readonly kind: 'credits'; readonly amount: number }
  | { readonly kind: 'given-away'; readonly what: GivenAway; readonly most: number }

const WHY = { free: 'a free order', hook: 'a hook', try: 'a try' } as const
export type GivenAway = keyof typeof WHY

/** The statement that takes a fee of an owner who is still there, and nothing where that is more than there is left: of two orders at once that there is enough for one of, one is paid. */
export function takes(orm: DrizzleD1Database, fee: Fee, { owner, jobId, at }: Spending) {
  const isThere = isStillThere(owner)
  if (fee.kind === 'credits') {
    const row = { id: `order:${jobId}`, owner, amount: -fee.amount, why: 'an order', at }
    const balance = sql`(SELECT coalesce(sum(amount), 0) FROM credits WHERE owner = ${owner})`
    return orm
      .insert(credits)
      .select(rowWhere(credits, row, sql`${balance} >= ${fee.amount} AND ${isThere}`))
  }
  const { what, most } = fee
  const row = { id: `${what}:${jobId}`, owner, amount: 0, why: WHY[what], at }
  const day = what === 'free' ? 1 : at.getUTCDate()
  const since = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), day)
  const taken = sql`(SELECT count(*) FROM credits
    WHERE owner = ${owner} AND id LIKE ${`${what}:%`} AND at >= ${since})`
  return orm.insert(credits).select(rowWhere(credits, row, sql`${taken} < ${most} AND ${isThere}`))
}

/** Whether a fee was taken for a job. */
export function isPaidFor(jobId: string): SQL {
  const ids = ['order', ...Object.keys(WHY)].map((what) => sql`${`${what}:${jobId}`}`)
  return sql`EXISTS (SELECT 1 FROM credits WHERE id IN (${sql.join(ids, sql`, `)}))`
}

/** Grants credits under the shop's own id of the sale: `again` where it was granted before, `gone` where whoever bought them is. */
export async function grantCredits(
  db: D1Database,
  grant: Omit<CreditRow, 'id'> & { readonly saleId: string },
): Promise<'granted' | 'again' | 'gone'> {
  const { saleId, ...sale } = grant
  const row = { ...sale, id: `grant:${saleId}` }
  const { meta } = await fromD1('the credits could not be granted', () =>
    drizzle(db)
      .insert(credits)
      .select(rowWhere(credits, row, isStillThere(row.owner)))
      .onConflictDoNothing()
      .run(),
  )
  if (meta.changes > 0) return 'granted'
  return (await findStillThere(db, row.owner)) ? 'again' : 'gone'
}

/** A text of which so much was written when its owner stopped it, 0 to 1, counts as made: it could be read, and was paid for. */
const MADE_FROM = 0.5

/** Of a job `j`: how many of its documents have no text that counts as made, in any revision. */
const MISSING = `json_array_length(j.commission, '$.documents') - (
  SELECT count(DISTINCT d.document_id) FROM documents AS d
  WHERE d.job_id = j.id AND (
    json_extract(d.text, '$.status') = 'done'
    OR json_extract(d.text, '$.status') = 'cancelled' AND json_extract(d.text, '$.fraction') >= ${MADE_FROM}
    OR json_extract(j.fractions, '$."text:' || d.document_id || '"') >= ${MADE_FROM}))`

/**
 * The statements that give back what a job was paid for and has not made, as D1 knows it at this
 * moment: once more was made, less is given back, and nothing in the end. Nothing for a job that was not paid in
 * credits, or of which `ofJob` does not hold, a condition in SQL.
 */
export function givesBack(
  db: D1Database,
  {
    jobId,
    now,
    ofJob = 'TRUE',
  }: { readonly jobId: string; readonly now: Date; readonly ofJob?: string },
): D1PreparedStatement[] {
  const write = `INSERT INTO credits (id, owner, amount, why, at)
    SELECT 'back:' || j.id, c.owner, min(${MISSING}, -c.amount), 'documents that were not made', ?2
    FROM jobs AS j JOIN credits AS c ON c.id = 'order:' || j.id
    WHERE j.id = ?1 AND ${ofJob}
    ON CONFLICT (id) DO UPDATE SET amount = excluded.amount`
  const drop = 'DELETE FROM credits WHERE id = ? AND amount = 0'
  return [db.prepare(write).bind(jobId, now.getTime()), db.prepare(drop).bind(`back:${jobId}`)]
}

/** An owner's credits as they came and went, the newest first; hooks and tries, which are many and take none, are left out. */
export async function listCredits(
  db: D1Database,
  owner: string,
  limit: number,
): Promise<CreditRow[]> {
  return await fromD1('the credits could not be read', () =>
    drizzle(db)
      .select()
      .from(credits)
      .where(
        and(eq(credits.owner, owner), notLike(credits.id, 'hook:%'), notLike(credits.id, 'try:%')),
      )
      .orderBy(desc(credits.at), desc(credits.id))
      .limit(limit),
  )
}
