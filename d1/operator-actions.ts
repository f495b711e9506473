import { desc, lt } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { operatorActions } from './operations-schema.ts'

export type OperatorAction = typeof operatorActions.$inferSelect

export async function keepAction(
  db: D1Database,
  action: Omit<OperatorAction, 'id'>,
): Promise<void> {
  await fromD1('the action could not be kept', () =>
    drizzle(db).insert(operatorActions).values(action),
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
