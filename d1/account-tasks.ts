import { randomId } from '#core/ids.ts'
import { and, asc, desc, eq, inArray, lt, notExists, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { accountTasks } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'
import { isDue } from './put-off.ts'
import { hasRoom, insertOwned } from './still-there.ts'

export type AccountTaskRow = typeof accountTasks.$inferSelect

const ID_PREFIXES = { export: 'exp', deletion: 'del' } as const

/** A wish for an export or a deletion that nothing was done for yet. */
export function newAccountTask(
  wish: Pick<AccountTaskRow, 'owner' | 'kind' | 'createdAt'>,
): AccountTaskRow {
  const id = randomId(ID_PREFIXES[wish.kind])
  return { id, ...wish, status: 'queued', proof: null, finishedAt: null }
}

/** Keeps a wish for an export or a deletion. */
export async function insertAccountTask(db: D1Database, task: AccountTaskRow): Promise<void> {
  await fromD1('the task could not be kept', () => drizzle(db).insert(accountTasks).values(task))
}

/** As many exports as are kept of an owner at a time: one a day, for as long as each is kept. */
export const MOST_EXPORTS = 7

/**
 * Keeps a wish for an export, and answers it; where one of the same owner is open already, that one. `gone`: the
 * owner is; `full`: as many are kept as may be.
 */
export async function openExport(
  db: D1Database,
  row: AccountTaskRow,
): Promise<AccountTaskRow | 'gone' | 'full'> {
  const isTheirs = and(eq(accountTasks.owner, row.owner), eq(accountTasks.kind, 'export'))!
  const open = drizzle(db)
    .select()
    .from(accountTasks)
    .where(and(isTheirs, inArray(accountTasks.status, ['queued', 'running'])))
    .limit(1)
  const problem = 'the task could not be kept'
  const room = sql`${notExists(open)} AND ${hasRoom(accountTasks, isTheirs, MOST_EXPORTS)}`
  const kept = await insertOwned(db, accountTasks, { row, room, problem })
  if (kept !== 'full') return kept === 'kept' ? row : kept
  return (await fromD1(problem, () => open.get())) ?? 'full'
}

export async function findAccountTask(db: D1Database, id: string): Promise<AccountTaskRow | null> {
  const row = await fromD1('the task could not be read', () =>
    drizzle(db).select().from(accountTasks).where(eq(accountTasks.id, id)).get(),
  )
  return row ?? null
}

/** An owner's exports, the newest first. */
export async function listExports(db: D1Database, owner: string): Promise<AccountTaskRow[]> {
  return await fromD1('the exports could not be read', () =>
    drizzle(db)
      .select()
      .from(accountTasks)
      .where(and(eq(accountTasks.owner, owner), eq(accountTasks.kind, 'export')))
      .orderBy(desc(accountTasks.createdAt), desc(accountTasks.id)),
  )
}

/** What is still to be done and was not put off, the oldest first. */
export async function listOpenTasks(
  db: D1Database,
  now: Date,
  limit: number,
): Promise<AccountTaskRow[]> {
  return await fromD1('the open tasks could not be read', () =>
    drizzle(db)
      .select()
      .from(accountTasks)
      .where(
        and(
          inArray(accountTasks.status, ['queued', 'running']),
          isDue(db, 'account-task', accountTasks.id, now),
        ),
      )
      .orderBy(asc(accountTasks.createdAt))
      .limit(limit),
  )
}

/** Exports that were finished before a moment, without those whose deletion was put off. */
export async function listOldExports(
  db: D1Database,
  { before, now, limit }: { readonly before: Date; readonly now: Date; readonly limit: number },
): Promise<AccountTaskRow[]> {
  return await fromD1('the old exports could not be read', () =>
    drizzle(db)
      .select()
      .from(accountTasks)
      .where(
        and(
          eq(accountTasks.status, 'done'),
          eq(accountTasks.kind, 'export'),
          lt(accountTasks.createdAt, before),
          isDue(db, 'old-export', accountTasks.id, now),
        ),
      )
      .limit(limit),
  )
}

/** Keeps how far a task is; false where it was deleted meanwhile. */
export async function updateAccountTask(
  db: D1Database,
  id: string,
  change: Partial<Pick<AccountTaskRow, 'status' | 'proof' | 'finishedAt' | 'owner'>>,
): Promise<boolean> {
  const { meta } = await fromD1('the task could not be kept', () =>
    drizzle(db).update(accountTasks).set(change).where(eq(accountTasks.id, id)).run(),
  )
  return meta.changes > 0
}

export async function deleteAccountTask(db: D1Database, id: string): Promise<void> {
  await fromD1('the task could not be deleted', () =>
    drizzle(db).delete(accountTasks).where(eq(accountTasks.id, id)),
  )
}
