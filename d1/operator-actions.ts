import { desc, eq, lt } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { operatorActions } from './operations-schema.ts'

export type OperatorAction = typeof operatorActions.$inferSelect

/** While an action is under way, and for good when nothing was heard of its end. */
const UNKNOWN_STATUS = 0

/** Keeps an action before it is done, and answers its id: what cannot be kept is not done. */
export async function beginAction(
  db: D1Database,
  action: Omit<OperatorAction, 'id' | 'status'>,
): Promise<number> {
  const [row] = await fromD1('the action could not be kept', () =>
    drizzle(db)
      .insert(operatorActions)
      .values({ ...action, status: UNKNOWN_STATUS })
      .returning({ id: operatorActions.id }),
  )
  return row!.id
}

/** Keeps how an action was answered. */
export async function endAction(db: D1Database, id: number, status: number): Promise<void> {
  await fromD1('the end of an action could not be kept', () =>
    drizzle(db).update(operatorActions).set({ status }).where(eq(operatorActions.id, id)),
  )
}

/** What operators did, the newest first; `before` is the id of the last one seen. */
export async function listActions(
  db: D1Database,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<OperatorAction[]> {
  return await fromD1('the actions could not be read', () =>
    drizzle(db)
      .select()
      .from(operatorActions)
      .where(before === undefined ? undefined : lt(operatorActions.id, before))
      .orderBy(desc(operatorActions.id))
      .limit(limit),
  )
}
