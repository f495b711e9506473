import { desc, eq, sum } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { credits } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'

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

/** Spends credits on a job, all or none: of two orders at once that one balance is enough for, one is paid. */
export async function spendCredits(
  db: D1Database,
  { owner, jobId, at }: Spending,
  amount: number,
): Promise<boolean> {
  const { meta } = await fromD1('the credits could not be spent', () =>
    db
      .prepare(
        `INSERT INTO credits (id, owner, amount, why, at) SELECT ?1, ?2, -?3, 'an order', ?4
         WHERE (SELECT coalesce(sum(amount), 0) FROM credits WHERE owner = ?2) >= ?3`,
      )
      .bind(`order:${jobId}`, owner, amount, at.getTime())
      .run(),
  )
  return meta.changes > 0
}

/** Takes one of the orders that are given away in a month (UTC); false where there is none left. */
export async function takeFreeOrder(
  db: D1Database,
  { owner, jobId, at }: Spending,
  aMonth: number,
): Promise<boolean> {
  const since = Date.UTC(at.getUTCFullYear(), at.getUTCMonth())
  const { meta } = await fromD1('the free order could not be taken', () =>
    db
      .prepare(
        `INSERT INTO credits (id, owner, amount, why, at) SELECT ?1, ?2, 0, 'a free order', ?3
         WHERE (SELECT count(*) FROM credits
                WHERE owner = ?2 AND id LIKE 'free:%' AND at >= ?4) < ?5`,
      )
      .bind(`free:${jobId}`, owner, at.getTime(), since, aMonth)
      .run(),
  )
  return meta.changes > 0
}

/** An order that took its credit so long ago and is not there will not come any more. */
const LONGEST_PLACING_MS = 60_000

/** Whether an owner has an order that has taken its credit and is not kept yet. */
export async function isOrderUnderway(db: D1Database, owner: string, now: Date): Promise<boolean> {
  const row = await fromD1('the orders underway could not be looked for', () =>
    db
      .prepare(
        `SELECT 1 FROM credits WHERE owner = ? AND at > ? AND (id LIKE 'order:%' OR id LIKE 'free:%')
         AND NOT EXISTS (SELECT 1 FROM jobs WHERE jobs.id = substr(credits.id, instr(credits.id, ':') + 1))
         LIMIT 1`,
      )
      .bind(owner, now.getTime() - LONGEST_PLACING_MS)
      .first(),
  )
  return row !== null
}

/** Takes back what was spent on an order that was not placed after all. */
export async function unspend(db: D1Database, jobId: string): Promise<void> {
  await fromD1('the credits could not be given back', () =>
    db
      .prepare('DELETE FROM credits WHERE id IN (?, ?)')
      .bind(`order:${jobId}`, `free:${jobId}`)
      .run(),
  )
}

/** Grants credits under the shop's own id of the sale; false where it was granted before. */
export async function grantCredits(
  db: D1Database,
  grant: Omit<CreditRow, 'id'> & { readonly saleId: string },
): Promise<boolean> {
  const { saleId, ...row } = grant
  const { meta } = await fromD1('the credits could not be granted', () =>
    drizzle(db)
      .insert(credits)
      .values({ ...row, id: `grant:${saleId}` })
      .onConflictDoNothing()
      .run(),
  )
  return meta.changes > 0
}

/** Of a job `j`: how many of its documents have no text, in any revision. */
const MISSING = `json_array_length(j.commission, '$.documents') - (
  SELECT count(DISTINCT d.document_id) FROM documents AS d
  WHERE d.job_id = j.id AND json_extract(d.text, '$.status') = 'done')`

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

/** An owner's credits as they came and went, the newest first. */
export async function listCredits(
  db: D1Database,
  owner: string,
  limit: number,
): Promise<CreditRow[]> {
  return await fromD1('the credits could not be read', () =>
    drizzle(db)
      .select()
      .from(credits)
      .where(eq(credits.owner, owner))
      .orderBy(desc(credits.at), desc(credits.id))
      .limit(limit),
  )
}
