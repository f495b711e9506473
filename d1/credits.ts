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

/**
 * Gives back what a job was paid for and did not make, as it stands now: told again after more was
 * made, less is given back. Nothing for a job that was not paid in credits.
 */
export async function giveBack(
  db: D1Database,
  {
    jobId,
    documents,
    at,
  }: { readonly jobId: string; readonly documents: number; readonly at: Date },
): Promise<void> {
  const back = `back:${jobId}`
  const write = db
    .prepare(
      `INSERT INTO credits (id, owner, amount, why, at)
       SELECT ?1, owner, min(?2, -amount), 'documents that were not made', ?3
       FROM credits WHERE id = ?4
       ON CONFLICT (id) DO UPDATE SET amount = excluded.amount`,
    )
    .bind(back, documents, at.getTime(), `order:${jobId}`)
  const drop = db.prepare('DELETE FROM credits WHERE id = ? AND amount = 0').bind(back)
  await fromD1('the credits could not be given back', () => db.batch([write, drop]))
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
